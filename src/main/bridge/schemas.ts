/**
 * What main accepts as the argument of each call: exactly these keys, nothing longer than these caps. One entry per
 * call of shared/contract.ts, held to the contract's types by `satisfies`.
 */
import * as z from 'zod/mini';
import { type ArgumentOf, CALLS, type CallName } from '#shared/contract.ts';
import type { Files } from '#shared/contract-kinds.ts';
import { MAX_FILES, name, none, placeId, text } from './fields.ts';
import { LIBRARY_SCHEMAS } from './library-schemas.ts';
import { WORKSPACE_SCHEMAS } from './workspace-schemas.ts';

/** The contract's argument as main sees it: files have become paths, '' for one that is no file on disk. */
export type MainArgument<N extends CallName> = ArgumentOf<N> extends Files ? readonly string[] : ArgumentOf<N>;

/** The longest path of Windows; Linux allows 4,096 octets, macOS 1,024. */
const MAX_PATH = 32_767;

/** A hundred of the longest names. */
const MAX_COPY = 25_600;

const SCHEMAS = {
  about: none,
  dropped: z.array(z.string().check(z.maxLength(MAX_PATH))).check(z.maxLength(MAX_FILES)),
  chooseFiles: none,
  chooseFolder: z.strictObject({ purpose: z.enum(['read', 'export']) }),
  chooseSave: z.strictObject({ name }),
  listFolder: z.strictObject({ folder: placeId }),
  keepsPermissions: z.strictObject({ folder: placeId }),
  freeName: z.strictObject({ folder: placeId, name }),
  makeFolder: z.strictObject({ parent: placeId, name }),
  acceptExtensions: none,
  secretShown: z.strictObject({ shown: z.boolean() }),
  copy: z.strictObject({ text: text(MAX_COPY) }),
  quit: none,
  ...WORKSPACE_SCHEMAS,
  ...LIBRARY_SCHEMAS,
} satisfies { [N in CallName]: z.ZodMiniType<MainArgument<N>> };

/** The argument, if it is what the call takes. */
export function parseArgument<N extends CallName>(call: N, argument: unknown): { value: MainArgument<N> } | null {
  const { success, data } = SCHEMAS[call].safeParse(argument);
  return success ? { value: data as MainArgument<N> } : null;
}

export function isCallName(value: unknown): value is CallName {
  return typeof value === 'string' && Object.hasOwn(CALLS, value);
}
