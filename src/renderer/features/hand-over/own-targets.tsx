/** The targets that a person brought, each with the way to let go of it; of a damaged one, what is wrong with it. */
import { sectionOf } from '#shared/target-section.ts';
import { afterDrawing } from '../../parts/after-drawing.ts';
import { Icon } from '../../parts/icon.tsx';
import { IconAction } from '../../parts/icon-action.tsx';
import { removeTarget } from '../../state/own-targets.ts';
import { useTargets } from '../../state/targets.ts';
import { useTexts } from '../../state/texts.ts';
import './own-targets.css';

export function OwnTargets() {
  const { target: picker } = useTexts().window.handOver;
  const { all, damaged } = useTargets();
  const own = all.filter(({ id }) => sectionOf(id) === 'own');
  const remove = async (id: string): Promise<void> => {
    await removeTarget(id);
    // Its button went with it.
    afterDrawing(() => document.querySelector<HTMLElement>('.own-targets button, [role=dialog] button')?.focus());
  };
  if (own.length + damaged.length === 0) return null;
  return (
    <ul className="own-targets" aria-label={picker.sections.own}>
      {own.map(({ id, name }) => (
        <li key={id}>
          <Icon name="file" />
          <span className="trunc">{name ?? id}</span>
          <IconAction icon="cross" label={picker.remove(name ?? id)} onPress={() => void remove(id)} />
        </li>
      ))}
      {damaged.map(({ id, name, flaw }) => (
        <li key={id}>
          <Icon name="warning" tone="warn" />
          <span>{picker.damaged(name, flaw)}</span>
          <IconAction icon="cross" label={picker.remove(name)} onPress={() => void remove(id)} />
        </li>
      ))}
    </ul>
  );
}
