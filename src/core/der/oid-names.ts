/** Identifiers back to the names of the RFCs: for showing only. */
import * as oids from './oids.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['2.5.4.3', 'commonName'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.6', 'countryName'],
  ['2.5.4.7', 'localityName'],
  ['2.5.4.8', 'stateOrProvinceName'],
  ['2.5.4.10', 'organizationName'],
  ['2.5.4.11', 'organizationalUnitName'],
  ...Object.entries(oids).map(([name, oid]): [string, string] => [oid, name]),
]);

/** Null for one that is not known. */
export function nameOfOid(oid: string): string | null {
  return NAMES.get(oid) ?? null;
}
