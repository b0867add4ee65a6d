/** Why a file could not be read, from the error of the file system. */
import type { Failure, UnreadableReason } from '#shared/failure.ts';

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'permission',
  EPERM: 'permission',
  EBUSY: 'busy',
  ENAMETOOLONG: 'name',
  ELOOP: 'name',
  ERR_INVALID_ARG_VALUE: 'name',
};

/** The error's own code is kept as a detail; its message holds a path and is not. */
export function readFailure(error: unknown): Failure {
  const code = errorCode(error);
  return { code: 'UNREADABLE_FILE', facts: { reason: REASONS[code] ?? 'other', detail: code } };
}

/** The `code` of a Node error; whatever is thrown without one is a bug and goes on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
