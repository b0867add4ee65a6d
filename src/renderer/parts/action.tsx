/** A button. What it will do stands on it. */
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import type { FirstButton } from '../state/early.ts';

interface Props extends Pick<ButtonProps, 'onPress' | 'isDisabled' | 'type' | 'autoFocus' | 'slot' | 'isPending'> {
  readonly look?: 'primary' | 'plain';
  readonly size?: 'small' | 'big' | 'wide';
  readonly 'data-first'?: FirstButton;
  readonly children: ReactNode;
}

export function Action({ look, size, children, ...rest }: Props) {
  const classes = ['btn', look, size].filter((part) => part !== undefined).join(' ');
  return (
    <Button className={classes} {...rest}>
      {children}
    </Button>
  );
}
