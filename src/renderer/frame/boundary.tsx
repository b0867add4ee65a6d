/** A mistake in drawing costs the drawing alone: files, passwords and choices are with main, and are asked for again. */
import { Component, type ReactNode } from 'react';
import { Action } from '../parts/action.tsx';
import { useTexts } from '../state/texts.ts';

interface Props {
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { broken } = useTexts().window.frame;
  return (
    <main className="broken">
      <div role="alert">
        <h1>{broken.title}</h1>
        <p>{broken.text}</p>
      </div>
      {/* From the beginning: what was told may be what could not be drawn. */}
      <Action look="primary" size="big" autoFocus onPress={() => location.reload()}>
        {broken.again}
      </Action>
    </main>
  );
}
