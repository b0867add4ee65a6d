/** The public key of a SubjectPublicKeyInfo as SSH writes it (RFC 4253 6.6, 5656 3.1, 8709 4): ten files are told by that. */
/** Null for a kind that SSH has no name for. */
export function sshBlob(spki: Uint8Array): Uint8Array | null {
  const der = Buffer.from(spki);
  for (const [oid, name] of CURVES) {
    if (der.includes(Buffer.from(oid, 'hex'))) {
      const point = der.subarray(der.indexOf(Buffer.from(oid, 'hex')) + oid.length / 2);
      return joined([text(`ecdsa-sha2-${name}`), text(name), point.subarray(point.indexOf(0) + 1)]);
    }
  }
  if (der.includes(ED25519)) return joined([text('ssh-ed25519'), der.subarray(-32)]);
  if (der.includes(RSA)) {
    const [n, e] = integersAfter(der, RSA);
    return joined([text('ssh-rsa'), e as Buffer, n as Buffer]);
  }
  return der.includes(DSA) ? joined([text('ssh-dss'), ...integersAfter(der, DSA)]) : null;
}

const RSA = Buffer.from('06092a864886f70d010101', 'hex');
const DSA = Buffer.from('06072a8648ce380401', 'hex');
const ED25519 = Buffer.from('06032b6570', 'hex');
const CURVES = [
  ['06082a8648ce3d030107', 'nistp256'],
  ['06052b81040022', 'nistp384'],
  ['06052b81040023', 'nistp521'],
] as const;

/** In their order, those inside a BIT STRING too: of RSA n and e, of DSA p, q, g and y. */
function integersAfter(der: Buffer, oid: Buffer): Buffer[] {
  const numbers: Buffer[] = [];
  for (let at = der.indexOf(oid) + oid.length; at < der.length;) {
    const [length, start] = lengthAt(der, at + 1);
    if (der[at] === 0x30) at = start;
    else if (der[at] === 0x03) at = start + 1;
    else {
      if (der[at] === 0x02) numbers.push(der.subarray(start, start + length));
      at = start + length;
    }
  }
  return numbers;
}

function lengthAt(der: Buffer, at: number): [length: number, start: number] {
  const first = der[at] as number;
  if (first < 0x80) return [first, at + 1];
  const count = first & 0x7f;
  return [der.readUIntBE(at + 1, count), at + 1 + count];
}

function text(name: string): Buffer {
  return Buffer.from(name, 'latin1');
}

function joined(parts: readonly Buffer[]): Uint8Array {
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      return [length, part];
    }),
  );
}
