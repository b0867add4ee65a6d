/** Demands on the files themselves and on the password that locks them. */
import { type Finding, finding } from '#shared/finding.ts';
import { type Rule, unfit } from './rule.ts';

export const pfxPassword: Rule<'pfx-password'> = ({ rule }, { files }) =>
  unfit(rule, files, ({ format, isEncrypted }) => (format !== 'pkcs12' && format !== 'jks') || isEncrypted);

export const pfxProfile: Rule<'pfx-profile'> = ({ rule, profile }, { files }) =>
  unfit(rule, files, (file) => file.format !== 'pkcs12' || file.profile === profile);

/** Its length is never told: only where it lies. A password that is chosen later is judged then. */
export const passwordForm: Rule<'password-form'> = ({ least, most, ascii }, { files, outPassword }) => {
  if (outPassword === null) return [];
  const { isAscii, length } = outPassword;
  const refused = (reason: 'too-short' | 'too-long' | 'not-ascii'): Finding[] =>
    files
      .filter(({ isEncrypted }) => isEncrypted)
      .map(({ name }) => finding('OUT_PASSWORD_REFUSED', 'blocker', { file: name, reason, least, most }, name));
  if (ascii && !isAscii) return refused('not-ascii');
  if (length === null) return [];
  if (length < (least ?? 0)) return refused('too-short');
  return length > (most ?? Infinity) ? refused('too-long') : [];
};

export const friendlyName: Rule<'friendly-name'> = ({ most }, { files }) =>
  files
    .filter(({ friendlyNames }) => friendlyNames.some((name) => name.length > most))
    .map(({ name }) => finding('FRIENDLY_NAME_TOO_LONG', 'blocker', { file: name, most }, name));

export const fileSize: Rule<'file-size'> = ({ most }, { files }) =>
  files
    .filter(({ octets }) => (octets ?? 0) > most)
    .map(({ name, octets }) => finding('FILE_TOO_LARGE', 'blocker', { file: name, octets: octets ?? 0, most }, name));

export const fileEndingsNot: Rule<'file-endings-not'> = ({ endings }, { files }) =>
  files.flatMap(({ name }) => {
    const ending = endings.find((one) => name.toLowerCase().endsWith(one));
    return ending === undefined ? [] : [finding('FILE_NAME_REFUSED', 'blocker', { file: name, ending }, name)];
  });

export const plainPem: Rule<'plain-pem'> = ({ rule }, { files }) =>
  unfit(rule, files, ({ format, isPlain }) => format !== 'pem' || isPlain);
