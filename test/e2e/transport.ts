/**
 * Lets Playwright drive the very browser the host launched, over the same pipe. Numbers of commands are moved out of the
 * host's way and back; events go to both, and each side leaves alone those of sessions it does not know.
 */
import type { ConnectOverCDPTransport } from '@playwright/test';
import { DRIVER_IDS } from '#main/browser/cdp.ts';
import type { Pipe } from '#main/browser/pipe.ts';

interface Message {
  readonly id?: number;
}

export function driverTransport(pipe: Pipe): ConnectOverCDPTransport {
  const queue: Message[] = [];
  let pumping = false;

  // One message per macrotask: with several in one, Playwright misses execution contexts and its evaluate hangs.
  function pump(): void {
    const message = queue.shift();
    pumping = message !== undefined;
    if (!message) return;
    transport.onmessage?.(message);
    setImmediate(pump);
  }

  const transport: ConnectOverCDPTransport = {
    send: (message) => pipe.write({ ...message, id: ((message as Message).id ?? 0) + DRIVER_IDS }),
    // The browser is the host's to close.
    close: () => transport.onclose?.(),
  };
  pipe.onMessage((value) => {
    const message = value as Message;
    if (message.id !== undefined && message.id < DRIVER_IDS) return;
    queue.push(message.id === undefined ? message : { ...message, id: message.id - DRIVER_IDS });
    if (!pumping) {
      pumping = true;
      setImmediate(pump);
    }
  });
  void pipe.closed.then(() => transport.onclose?.());
  return transport;
}
