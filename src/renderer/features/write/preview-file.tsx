import type { PlannedFile } from '#shared/answers.ts';
import type { BundleView, FilePreview } from '#shared/bundle-view.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../state/texts.ts';
import { certificatesIn, holdsKey } from '../hand-over/planned-file.ts';
import { plateOf } from '../inspector/plate-of.ts';

interface Props {
  readonly file: PlannedFile;
  /** Null until it is there. */
  readonly preview: FilePreview | null;
  readonly view: BundleView;
}

export function PreviewFile({ file, preview, view }: Props) {
  const { handOver } = useTexts().window;
  const { sheet, verified } = handOver;
  const bytes = preview?.bytes ?? null;
  return (
    <section className="preview-file">
      <h3>
        <Icon name={holdsKey(file) ? 'key' : 'stack'} />
        {file.name}
        {bytes !== null && <span className="muted">{verified.bytes(bytes)}</span>}
      </h3>
      <dl>
        <dt>{sheet.format}</dt>
        <dd>{formatText()}</dd>
        <dt>{sheet.who}</dt>
        <dd>{sheet.whoMode(file.mode)}</dd>
      </dl>
      <div className="blocks">
        {file.encrypted && (
          <p className="sealed">
            <Icon name="lock" size="small" />
            {sheet.insidePassword}
          </p>
        )}
        {preview?.blocks.map((block, i) => (
          <Block key={`${block.kind} ${String(i)}`} block={block} view={view} />
        ))}
      </div>
    </section>
  );

  function formatText(): string {
    const { format, encrypted } = file;
    const certificates = certificatesIn(file);
    return view.trust === null
      ? sheet.formatOf(format, certificates, holdsKey(file), encrypted)
      : sheet.formatOfAuthorities(format, certificates, encrypted);
  }
}

type BlockData = FilePreview['blocks'][number];

function Block({ block, view }: { readonly block: BlockData; readonly view: BundleView }) {
  const { sheet } = useTexts().window.handOver;
  return (
    <div className={block.kind === 'private-key' ? 'block secret' : 'block'}>
      <Frame side="BEGIN" label={block.label} />
      <p>{block.kind === 'certificate' ? <Certificate block={block} view={view} /> : <Key block={block} />}</p>
      <Frame side="END" label={block.label} />
    </div>
  );

  function Key({ block: key }: { readonly block: Extract<BlockData, { kind: 'private-key' }> }) {
    return (
      <>
        <Icon name="lock" size="small" />
        <b>{key.key}</b> {sheet.keyLines(key.lines)}
      </>
    );
  }
}

interface CertificateProps {
  readonly block: Extract<BlockData, { kind: 'certificate' }>;
  readonly view: BundleView;
}

function Certificate({ block: { sha256, title }, view }: CertificateProps) {
  const { chain, handOver } = useTexts().window;
  const plate = plateOf(view, sha256);
  const from =
    plate === null ? undefined : plate.fileName === null ? chain.sources[plate.source] : chain.from(plate.fileName);
  const place = plate?.place ?? null;
  const notes = [...(plate?.role === 'leaf' ? [handOver.sheet.yours] : []), ...(from === undefined ? [] : [from])];
  return (
    <>
      {place !== null && <span className="place">{place}</span>}
      <b className="trunc" title={title}>
        {title}
      </b>
      <span className="muted">{notes.join(', ')}</span>
    </>
  );
}

/** The first or last line of a PEM block; other formats have none. */
function Frame({ side, label }: { readonly side: 'BEGIN' | 'END'; readonly label: string | null }) {
  if (label === null) return null;
  return <div className="line">{`-----${side} ${label}-----`}</div>;
}
