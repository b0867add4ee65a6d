/** Why a file could not be written, from the error of the file system. */
import type { Failure, WriteReason } from '#shared/failure.ts';
import { errorCode } from './read-failure.ts';

const REASONS: Readonly<Record<string, WriteReason>> = {
  EEXIST: 'exists',
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ENOENT: 'missing-folder',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'exists',
  ENAMETOOLONG: 'name',
  EINVAL: 'name',
  ELOOP: 'link',
};

export function writeFailure(path: string, error: unknown): Failure {
  const code = errorCode(error);
  return { code: 'CANNOT_WRITE', facts: { path, reason: REASONS[code] ?? 'other', detail: code } };
}
