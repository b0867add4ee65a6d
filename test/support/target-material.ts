/** Material for every target, good and bad, made by openssl: one tree with a private root and two intermediates. */
import { readFileSync } from 'node:fs';
import type { Certificate } from '#core/x509/certificate.ts';
import { type PrivateKey, readPkcs8 } from '#core/keys/private-key.ts';
import { ISSUED_CA, LEAF, type Made, type Spec, Tree } from './openssl-tree.ts';
import { derOf } from './pairs.ts';

export interface Owned {
  readonly certificate: Certificate;
  readonly keyPath: string;
}

export function keyOf({ keyPath }: Owned): Promise<PrivateKey> {
  return readPkcs8(derOf(readFileSync(keyPath, 'utf8'), 'PRIVATE KEY'));
}

const USAGE = [
  'basicConstraints=critical,CA:FALSE',
  'keyUsage=critical,digitalSignature,keyEncipherment',
  'extendedKeyUsage=serverAuth,clientAuth',
  'subjectKeyIdentifier=hash',
  'authorityKeyIdentifier=keyid',
  'authorityInfoAccess=OCSP;URI:http://ocsp.example.com/,caIssuers;URI:http://ca.example.com/issuing.cer',
];
const SERVER = [...USAGE, 'subjectAltName=DNS:www.example.com'];
const without = (name: string, lines: readonly string[] = SERVER): string[] =>
  lines.filter((line) => !line.startsWith(name));

export class TargetMaterial {
  readonly #tree = new Tree();
  readonly root = this.#own(this.#tree.root('/O=Example/CN=Example Root'));
  readonly #rootMade = this.#tree.root('/O=Example/CN=Example Tree Root');
  readonly #policyMade = this.#tree.ca('/O=Example/CN=Example Policy CA', this.#rootMade);
  readonly #issuingMade = this.#tree.ca('/O=Example/CN=Example Issuing CA', this.#policyMade);
  readonly chain: readonly Certificate[] = [this.#issuingMade, this.#policyMade].map(({ certificate }) => certificate);
  readonly treeRoot: Certificate = this.#rootMade.certificate;
  readonly #rsaMade = this.#leaf({ key: 'RSA' });
  readonly rsa = this.#own(this.#rsaMade);
  readonly ec = this.#own(this.#leaf({ key: 'P-256' }));
  /** An authority in the leaf's place. */
  readonly authority = this.#own(
    this.#tree.ca('/O=Example/CN=Enrolment CA', this.#issuingMade, { extensions: ISSUED_CA }),
  );

  /** Leaves that break one thing each. */
  readonly bad = {
    ed25519: this.#own(this.#leaf({ key: 'Ed25519' })),
    ed448: this.#own(this.#leaf({ key: 'Ed448' })),
    small: this.#own(this.#leaf({ key: 'RSA-1024' })),
    selfSigned: this.#own(
      this.#tree.make({ subject: '/CN=www.example.com', extensions: without('authorityKey', SERVER) }),
    ),
    nameless: this.#own(
      this.#leaf({ issuer: this.#tree.ca('/', this.#rootMade, { extensions: ISSUED_CA }), key: this.#rsaMade }),
    ),
    forClients: this.#own(this.#leaf({ extensions: [...without('extendedKeyUsage'), 'extendedKeyUsage=clientAuth'] })),
    forServers: this.#own(this.#leaf({ extensions: LEAF })),
    signsOnly: this.#own(this.#leaf({ extensions: [...without('keyUsage'), 'keyUsage=digitalSignature'] })),
    sha1: this.#own(this.#leaf({ digest: 'sha1' })),
    longOcsp: this.#own(
      this.#leaf({
        extensions: [
          ...without('authorityInfoAccess'),
          `authorityInfoAccess=OCSP;URI:http://ocsp.example.com/${'a'.repeat(1000)}`,
        ],
      }),
    ),
    unnamed: this.#own(this.#leaf({ subject: '/O=Example', extensions: without('subjectAltName') })),
    longName: this.#own(this.#leaf({ extensions: [...USAGE, `subjectAltName=DNS:${'a.'.repeat(150)}example.com`] })),
    wildcard: this.#own(
      this.#leaf({ subject: '/CN=*.example.com', extensions: [...USAGE, 'subjectAltName=DNS:*.example.com'] }),
    ),
  };

  remove(): void {
    this.#tree.remove();
  }

  #leaf(more: Partial<Spec>): Made {
    return this.#tree.leaf(more.issuer ?? this.#issuingMade, { extensions: SERVER, ...more });
  }

  #own({ certificate, keyPath }: Made): Owned {
    return { certificate, keyPath };
  }
}
