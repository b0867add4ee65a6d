/** The bytes of a certificate as a tree: type, value, and where each element lies. */
import { Button, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { OutlineNode } from '#shared/certificate-details.ts';
import { escape } from '#words/harmless.ts';
import type { InspectorWords } from '#words/window-inspector.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';

export function Outline({ root }: { readonly root: OutlineNode }) {
  const { inspector } = useTexts().window;
  const open = [root, ...root.children.slice(0, 1)].map(keyOf);
  return (
    <div className="inspected">
      <p className="hint">{inspector.outlineLead}</p>
      <Tree className="outline" aria-label={inspector.outlineLabel} defaultExpandedKeys={open}>
        {element(root, inspector)}
      </Tree>
    </div>
  );
}

function element(node: OutlineNode, inspector: InspectorWords) {
  const { type, start, bytes, children } = node;
  const value = node.value === null ? '' : escape(node.value);
  return (
    <TreeItem key={keyOf(node)} id={keyOf(node)} className="outline-item" textValue={`${type} ${value}`}>
      <TreeItemContent>
        {children.length > 0 ? (
          <Button slot="chevron" className="chevron">
            <Icon name="right" size="small" />
          </Button>
        ) : (
          <span className="chevron" />
        )}
        <span className="outline-type">{type}</span>
        <span className="trunc" title={value}>
          {value}
        </span>
        <span className="outline-extent">{inspector.extent(start, bytes)}</span>
      </TreeItemContent>
      {children.map((child) => element(child, inspector))}
    </TreeItem>
  );
}

/** Where it begins; what it wraps may be as long, but not begin there. */
function keyOf({ start }: OutlineNode): string {
  return `at-${String(start)}`;
}
