/** SSH public keys (RFC 4253 6.6, RFC 5656 3.1, RFC 8709 4) as SubjectPublicKeyInfo. */
import * as oid from '../der/oids.ts';
import * as write from '../der/write.ts';
import { damaged, reading, refuse } from '../refusal.ts';
import type { Curve } from '../crypto/curve.ts';
import { curveByName } from './curve.ts';
import { dsaAlgorithm } from './dsa.ts';
import { ecSpki, type PublicKey, readPublicKey, rsaSpki } from './public-key.ts';
import { SshReader } from './ssh-wire.ts';

/** By their names in SSH (RFC 5656 6.1). */
const ECDSA_CURVES: Readonly<Record<string, string>> = {
  nistp256: 'P-256',
  nistp384: 'P-384',
  nistp521: 'P-521',
};

const EDWARDS: Readonly<Record<string, string>> = { 'ssh-ed25519': oid.ed25519, 'ssh-ed448': oid.ed448 };

/** Reads the blob that stands in base64 in `.pub` files. Refuses DAMAGED public-key, KEY_UNSUPPORTED by its SSH name. */
export function readSshPublicKey(blob: Uint8Array): PublicKey {
  return reading('public-key', () => {
    const reader = new SshReader(blob);
    const spki = spkiOf(reader.name(), reader);
    if (reader.rest.length > 0) damaged('trailing-bytes', reader.at);
    return readPublicKey(spki);
  });
}

function spkiOf(type: string, reader: SshReader): Uint8Array {
  if (type === 'ssh-rsa') {
    const exponent = reader.number();
    return rsaSpki(reader.number(), exponent);
  }
  if (type === 'ssh-dss') {
    const [p, q, g, y] = [reader.number(), reader.number(), reader.number(), reader.number()];
    return write.sequence(dsaAlgorithm(p, q, g), write.bitString(write.integer(y)));
  }
  const edwards = EDWARDS[type];
  if (edwards !== undefined) return write.sequence(write.algorithm(edwards), write.bitString(reader.string()));
  const curve = sshCurve(type) ?? refuse('KEY_UNSUPPORTED', { algorithm: type });
  reader.string();
  return ecSpki(curve, reader.string());
}

/** The curve of an "ecdsa-sha2-..." key type; null for another type. */
export function sshCurve(type: string): Curve | null {
  const name = ECDSA_CURVES[type.replace(/^ecdsa-sha2-/, '')];
  return name === undefined || !type.startsWith('ecdsa-sha2-') ? null : curveByName(name);
}

/** The identifier of an Edwards key type; null for another type. */
export function sshEdwards(type: string): string | null {
  return EDWARDS[type] ?? null;
}
