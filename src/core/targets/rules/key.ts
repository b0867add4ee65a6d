/** Demands on the leaf's key, and on how it is written. */
import { finding } from '#shared/finding.ts';
import type { KeyForm } from '../hand-over.ts';
import { holds, ofLeaf, type Rule, unfit } from './rule.ts';

export const keyType: Rule<'key-type'> = ofLeaf(({ types, stated }, { leaf: { publicKey } }) => {
  const { type } = publicKey;
  if (types.includes(type)) return [];
  if (stated) return [finding('KEY_TYPE_REFUSED', 'blocker', { keyType: type, allowed: types })];
  return [finding('KEY_TYPE_NOT_STATED', 'warning', { keyType: type, stated: types })];
});

export const keySize: Rule<'key-size'> = ofLeaf(({ least, most }, { leaf: { publicKey } }) => {
  const { rsa, bits } = publicKey;
  if (rsa === null || bits === null || (bits >= (least ?? 0) && bits <= (most ?? Infinity))) return [];
  return [finding('KEY_SIZE_REFUSED', 'blocker', { bits, least, most })];
});

export const keySizes: Rule<'key-sizes'> = ofLeaf(({ sizes }, { leaf: { publicKey } }) => {
  const { rsa, bits } = publicKey;
  if (rsa === null || bits === null || sizes.includes(bits)) return [];
  return [finding('KEY_SIZE_NOT_LISTED', 'blocker', { bits, sizes })];
});

export const keyCurves: Rule<'key-curves'> = ofLeaf(({ curves }, { leaf: { publicKey } }) => {
  const { type, curve } = publicKey;
  if (type !== 'EC' || curves.includes(curve ?? '')) return [];
  return [finding('CURVE_REFUSED', 'blocker', { curve, allowed: curves })];
});

export const keyOctets: Rule<'key-octets'> = ({ most }, { files }) =>
  files
    .filter((file) => holds(file, 'key') && (file.octets ?? 0) > most)
    .map(({ name, octets }) => finding('FILE_TOO_LARGE', 'blocker', { file: name, octets: octets ?? 0, most }, name));

/** PKCS#1 stands for the form that older readers know, which is SEC1 for EC and PKCS#8 for kinds that have no other. */
export const keyForm: Rule<'key-form'> = ({ rule, form }, { files, leaf }) => {
  const type = leaf?.publicKey.type;
  const isOlder = (written: KeyForm | null): boolean =>
    written === (type === 'RSA' ? 'pkcs1' : type === 'EC' ? 'sec1' : 'pkcs8');
  return unfit(rule, files, ({ parts }) =>
    parts.every((one) => one.part !== 'key' || (form === 'pkcs1' ? isOlder(one.form) : one.form === 'pkcs8')),
  );
};

export const keyWithoutPassword: Rule<'key-without-password'> = ({ rule }, { files }) =>
  unfit(rule, files, (file) => !holds(file, 'key') || !file.isEncrypted);

export const keyWithPassword: Rule<'key-with-password'> = ({ rule }, { files }) =>
  unfit(rule, files, (file) => !holds(file, 'key') || file.isEncrypted);

export const noKey: Rule<'no-key'> = ({ rule }, { files }) => unfit(rule, files, (file) => !holds(file, 'key'));
