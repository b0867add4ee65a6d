/** A dialog that opens beside the button that asked for it. */
import type { ReactNode } from 'react';
import { Popover } from 'react-aria-components';

interface Props {
  readonly className: string;
  /** A `Dialog`. */
  readonly children: ReactNode;
}

export function DropPanel({ className, children }: Props) {
  // The dialog inside has the name. The box around it would take the button's, without being anything that has one.
  return (
    <Popover className={`pop ${className}`} placement="bottom end" aria-labelledby="">
      {children}
    </Popover>
  );
}
