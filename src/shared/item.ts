/** The words for what a file can hold; the fields of a row in `inspect` and in the window. */

export type Container = 'pem' | 'der' | 'pkcs12' | 'pkcs7' | 'jks' | 'jceks' | 'bks' | 'openssh' | 'pvk' | 'jwk';

export type ItemKind = 'certificate' | 'private-key' | 'public-key' | 'csr' | 'crl' | 'secret';

/** What had to be mended before a thing could be read. */
export type Repair =
  | 'bom'
  | 'utf-16'
  | 'line-ends'
  | 'blank-lines'
  | 'spaces'
  | 'dashes' // not the five hyphens of a BEGIN or END line
  | 'glued' // END and BEGIN on one line
  | 'end-line' // lost, though all before it is there
  | 'quoted-mail'
  | 'line-prefix' // numbers or comment marks before each line
  | 'html'
  | 'quoted-printable'
  | 'percent-encoded'
  | 'escapes' // a string of JSON or of a program, line ends written out
  | 'no-header' // base64 without BEGIN and END
  | 'base64' // a whole file as base64
  | 'trailing-bytes'
  | 'ber' // a certificate with lengths that DER does not allow; it is left as it is
  | 'curve-named'; // an EC key whose curve was spelled out in numbers

/** How a locked thing is locked; null where the format leaves it open. */
export interface Encryption {
  readonly scheme: string;
  readonly cipher: string | null;
  readonly kdf: string | null;
  readonly iterations: number | null;
  readonly mac: string | null;
  /** Its parts, or its MAC and they, have passwords that differ. Left out where one opened it all. */
  readonly severalPasswords?: true;
}

export interface SanView {
  readonly type: 'DNS' | 'IP' | 'URI' | 'email' | 'other';
  readonly value: string;
}

/** What a revocation list says of itself. */
export interface CrlView {
  /** Hex; null in lists that have none. */
  readonly number: string | null;
  readonly thisUpdate: string;
  readonly nextUpdate: string | null;
  /** How many certificates it names. */
  readonly revoked: number;
}

/** One thing inside a file, as the contract's `inspect` prints it. Times are RFC 3339, digests lower-case hex. */
export interface ItemView {
  readonly id: string;
  readonly file: string;
  readonly container: Container;
  readonly kind: ItemKind | null;
  readonly locked: boolean;
  readonly encryption: Encryption | null;
  readonly sha256: string | null;
  readonly spkiSha256: string | null;
  readonly keyType: string | null;
  readonly keyBits: number | null;
  readonly curve: string | null;
  readonly friendlyName: string | null;
  /** Its keystore or PFX marks this certificate as one to be trusted; here nobody trusts it for that. */
  readonly trusted: boolean;
  readonly subject: string | null;
  readonly issuer: string | null;
  readonly serial: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly isCa: boolean | null;
  readonly selfIssued: boolean | null;
  readonly sans: readonly SanView[];
  /** Of a revocation list. */
  readonly crl: CrlView | null;
  readonly pairedWith: readonly string[];
  readonly repaired: readonly Repair[];
}
