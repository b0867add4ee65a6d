/** Text that is keys in a form of its own, from its first line on: JSON Web Keys, SSH public keys. */
import type { Parts } from '../item.ts';
import type { OpenContext } from './context.ts';
import { jwksIn, openJwks } from './open-jwk.ts';
import { looksLikeSshPublic, openSshPublic } from './open-ssh-public.ts';

/** Null for text of another kind. */
export function openKeyText(text: string, context: OpenContext): Promise<Parts> | null {
  const jwks = jwksIn(text);
  if (jwks !== null) return openJwks(jwks, context);
  return looksLikeSshPublic(text) ? Promise.resolve(openSshPublic(text, context)) : null;
}
