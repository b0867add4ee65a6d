/** Certificates as the plates of the window's stack. */
import type { CertificatePlate, ChainStack } from '#shared/bundle-view.ts';
import type { Chain } from '#core/chain/chain.ts';
import type { PoolMember } from '#core/chain/pool.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import type { FilePlan } from '../export/plan.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { keyName, roleOf, titleOf } from './names.ts';

/** What is known of a certificate in a pool. */
type Standing = Pick<PoolMember, 'source' | 'distrust'>;
const ALONE: Standing = { source: 'given' };

/** What plates are made from beside the certificates themselves. */
export class Plates {
  readonly #itemOf = new Map<string, { readonly id: string; readonly file: string }>();
  readonly #keys = new Set<string>();
  readonly #nameOf: (file: string) => string | null;

  constructor({ items }: Workspace, nameOf: (file: string) => string | null) {
    this.#nameOf = nameOf;
    for (const { id, file, content } of items) {
      if (content.kind === 'private-key') this.#keys.add(content.key.public.identity);
      if (content.kind !== 'certificate') continue;
      const { sha256 } = content.certificate;
      if (!this.#itemOf.has(sha256)) this.#itemOf.set(sha256, { id, file });
    }
  }

  /** One that stands by itself: nothing is said of who signed it. */
  single(certificate: Certificate, { source, distrust }: Standing = ALONE): CertificatePlate {
    const { subject, issuer, notBefore, notAfter, sha256, publicKey } = certificate;
    const item = this.#itemOf.get(sha256);
    return {
      sha256,
      item: item?.id ?? null,
      source,
      fileName: item === undefined ? null : this.#nameOf(item.file),
      title: titleOf(certificate),
      organisation: subject.first('O'),
      subject: subject.toString(),
      issuer: issuer.toString(),
      role: roleOf(certificate),
      notBefore,
      notAfter,
      key: keyName(publicKey),
      hasKey: this.#keys.has(publicKey.identity),
      place: null,
      distrust: distrust ?? null,
      signedBy: certificate.isSelfIssued ? 'itself' : 'missing',
    };
  }

  stack(chain: Chain, plan: readonly FilePlan[]): ChainStack {
    const { verdict, anchor, missing } = chain;
    const places = placesIn(plan);
    const plates = this.#path(chain, (sha256) => places.get(sha256) ?? null);
    const others = chain.alternatives.map((other) => ({
      plates: this.#path(other, () => null),
      verdict: other.verdict,
      anchor: other.anchor,
      reason: other.reason,
      because: other.because,
    }));
    return { plates, verdict, anchor, missing, others };
  }

  #path(judged: Pick<Chain, 'path' | 'findings'>, placeOf: (sha256: string) => number | null): CertificatePlate[] {
    const { path } = judged;
    return path.map((member, i) => {
      const { certificate } = member;
      const isLast = i === path.length - 1;
      const role = i === 0 ? 'leaf' : isLast && certificate.isSelfIssued ? 'root' : 'intermediate';
      const place = placeOf(certificate.sha256);
      return { ...this.single(certificate, member), role, place, signedBy: signedBy(judged, certificate, isLast) };
    });
  }
}

function signedBy(
  { findings }: Pick<Chain, 'findings'>,
  { sha256, isSelfIssued }: Certificate,
  isLast: boolean,
): CertificatePlate['signedBy'] {
  const isSaid = (code: string): boolean =>
    findings.some((finding) => finding.code === code && 'sha256' in finding.facts && finding.facts.sha256 === sha256);
  if (isSaid('SIGNATURE_WRONG')) return 'wrong';
  if (isSaid('SIGNATURE_UNSUPPORTED')) return 'unsupported';
  if (!isLast) return 'verified';
  return isSelfIssued ? 'itself' : 'missing';
}

/** From 1, among the certificates of the first file that holds them; a root in a file of its own has no place among others. */
function placesIn(plan: readonly FilePlan[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { contents, template } of plan) {
    if (template.parts.every((part) => part === 'root')) continue;
    const certificates = contents.flatMap((content) => (content.kind === 'certificate' ? [content.certificate] : []));
    for (const [i, { sha256 }] of certificates.entries()) if (!places.has(sha256)) places.set(sha256, i + 1);
  }
  return places;
}
