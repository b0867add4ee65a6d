/** What lies over the window: a heading, a body and a foot with the ways out. */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { NoticeBar } from './notice-bar.tsx';
import './sheet.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly width: 'narrow' | 'middle' | 'wide';
  /** Null: it can't be left by Escape or a click beside it. */
  readonly onClose: (() => void) | null;
  /** Nothing in the body takes the focus: the body itself does, so that it is scrolled by keys. */
  readonly isRead?: boolean;
  readonly children: ReactNode;
  readonly foot: ReactNode;
}

export function Sheet({ title, lead, width, onClose, isRead = false, children, foot }: Props) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isKeyboardDismissDisabled={onClose === null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose?.();
      }}
    >
      <Modal className={`sheet ${width}`}>
        <Dialog className="dialog">
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {lead !== undefined && <p>{lead}</p>}
          </header>
          <div className="sheet-body" {...(isRead && { tabIndex: 0, role: 'group', 'aria-label': title })}>
            {children}
          </div>
          <NoticeBar />
          <div className="sheet-foot">{foot}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
