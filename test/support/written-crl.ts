/** Revocation lists of kinds that openssl does not make, by a `Lister` whose signature is none. */
import * as write from '#core/der/write.ts';
import { readRevocationList, type RevocationList } from '#core/x509/revocation-list.ts';

const ALGORITHM = write.algorithm('1.2.840.113549.1.1.11', write.nullValue());

export function utcTime(value: string): Uint8Array {
  return write.element(0x17, Buffer.from(value));
}

export function named(commonName: string): Uint8Array {
  return write.sequence(write.setOf(write.sequence(write.oid('2.5.4.3'), write.utf8String(commonName))));
}

export function extension(id: string, value: Uint8Array): Uint8Array {
  return write.sequence(write.oid(id), write.octetString(value));
}

export function listOf(entries: readonly Uint8Array[], extensions: readonly Uint8Array[]): RevocationList {
  const signed = write.sequence(
    write.integer(1),
    ALGORITHM,
    named('Lister'),
    utcTime('260101000000Z'),
    write.sequence(...entries),
    write.context(0, write.sequence(...extensions)),
  );
  return readRevocationList(write.sequence(signed, ALGORITHM, write.bitString(Uint8Array.of(1))));
}

export function entry(serial: number | Uint8Array, date: Uint8Array, ...extensions: readonly Uint8Array[]): Uint8Array {
  const number = typeof serial === 'number' ? write.integer(serial) : write.element(0x02, serial);
  return write.sequence(number, date, ...(extensions.length > 0 ? [write.sequence(...extensions)] : []));
}
