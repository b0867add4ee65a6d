/** The usual obstacles, each as part of a sentence; the list of checks has them all. */
import type { FindingCode } from '#shared/finding.ts';
import { de } from '../say.ts';

export const CLAUSES: { readonly [C in FindingCode]?: (count: number) => string } = {
  KEY_MISMATCH: () => 'der Schlüssel gehört zu einem anderen Zertifikat',
  KEY_MISSING: () => 'der Schlüssel fehlt',
  KEY_LOCKED: () => 'der Schlüssel könnte in einer verschlossenen Datei sein',
  CHAIN_INCOMPLETE: () => 'ein Zwischenzertifikat fehlt',
  INTERMEDIATES_MISSING: () => 'mit Ihrem Zertifikat geht kein Zwischenzertifikat mit',
  SIGNATURE_WRONG: () => 'eine Signatur passt nicht',
  CERTIFICATE_EXPIRED: (count) =>
    count === 1 ? 'ein Zertifikat ist abgelaufen' : `${de.number(count)} Zertifikate sind abgelaufen`,
  CERTIFICATE_NOT_YET_VALID: () => 'ein Zertifikat gilt noch nicht',
  HOST_NOT_COVERED: (count) =>
    count === 1 ? 'ein Hostname ist nicht abgedeckt' : `${de.number(count)} Hostnamen sind nicht abgedeckt`,
  HOST_UNUSABLE: (count) =>
    count === 1 ? 'ein Name ist kein Hostname' : `${de.number(count)} Namen sind keine Hostnamen`,
  CERTIFICATE_SHARED: () => 'dieses Zertifikat steckt auch in einem anderen Bündel',
  KEY_SHARED: () => 'dieser Schlüssel steckt auch in einem anderen Bündel',
  KEY_TYPE_REFUSED: () => 'mit dieser Art von Schlüssel kann das Ziel nichts anfangen',
  KEY_SIZE_REFUSED: () => 'mit einem Schlüssel dieser Größe kann das Ziel nichts anfangen',
  AUTHORITY_PRIVATE: () => 'dem Aussteller wird nicht öffentlich vertraut',
  AUTHORITIES_MISSING: () => 'unter diesen Dateien ist keine Zertifizierungsstelle',
  SELF_SIGNED: () => 'das Zertifikat hat sich selbst signiert',
};
