import type { Session } from './cdp.ts';
import { quietly } from './quietly.ts';

export interface FirstPage {
  readonly page: Session;
  readonly sessionId: string;
  readonly targetId: string;
}

/**
 * The window the browser opened with. Whatever else opens later, a page, a worker or the developer tools, is closed
 * before it has run: it waits for a debugger.
 *
 * @param root the browser's session
 */
export function firstPage(root: Session, session: (id: string) => Session): Promise<FirstPage> {
  return new Promise((resolve, reject) => {
    let found = false;
    root.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId, type } }) => {
      if (found || type !== 'page') {
        quietly(root.send('Target.closeTarget', { targetId }));
        return;
      }
      found = true;
      resolve({ page: session(sessionId), sessionId, targetId });
    });
    root.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }).catch(reject);
  });
}
