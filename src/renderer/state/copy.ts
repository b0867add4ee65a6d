/** The clipboard, by way of main: the page itself may not be allowed to. */
import { api } from './api.ts';
import { say } from './said.ts';
import { valueOf } from './value-of.ts';

/** `copied`: what is said once it is there. */
export async function copy(text: string, copied: string): Promise<boolean> {
  const answer = await valueOf(api.copy({ text }).then((done) => (done.ok ? { ok: true, value: true } : done)));
  if (answer === null) return false;
  say(copied);
  return true;
}
