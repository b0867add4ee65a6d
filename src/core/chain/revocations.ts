/** The revocation lists that were given (RFC 5280 6.3), found by who issued them; each signature is verified once. */
import type { ListUnused } from '#shared/revocation.ts';
import * as oid from '../der/oids.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { RevocationList } from '../x509/revocation-list.ts';
import { type SignatureVerdict, verifySigned } from '../x509/signature.ts';
import type { ChainBudget } from './budget.ts';

/** What may be critical in a list: what is looked at here, and what says nothing about a certificate's standing. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  oid.authorityKeyIdentifier,
  oid.crlNumber,
  oid.issuingDistributionPoint,
  oid.deltaCrlIndicator,
]);

export class Revocations {
  readonly lists: readonly RevocationList[];
  readonly #byIssuer = new Map<string, RevocationList[]>();
  readonly #known = new Map<string, SignatureVerdict>();

  constructor(lists: readonly RevocationList[]) {
    this.lists = [...new Map(lists.map((list) => [list.sha256, list])).values()];
    for (const list of this.lists) {
      const issuer = list.issuer.comparable;
      const same = this.#byIssuer.get(issuer);
      if (same === undefined) this.#byIssuer.set(issuer, [list]);
      else same.push(list);
    }
  }

  /** The lists of the issuer that `certificate` names, newest first. */
  about(certificate: Certificate): readonly RevocationList[] {
    const lists = this.#byIssuer.get(certificate.issuer.comparable) ?? [];
    return lists.toSorted((a, b) => b.thisUpdate - a.thisUpdate);
  }

  /** Why `list` says nothing about `certificate`, which `issuer` issued; null: it does say something. */
  unusable(
    list: RevocationList,
    certificate: Certificate,
    issuer: Certificate,
    budget: ChainBudget,
  ): ListUnused | null {
    if (list.isDelta) return 'delta';
    if (list.extensions.some((extension) => extension.critical && !UNDERSTOOD.has(extension.oid))) {
      return 'unknown-critical';
    }
    if (!isInScope(list, certificate)) return 'other-scope';
    if (issuer.keyUsage?.has('cRLSign') === false) return 'issuer-may-not-sign';
    switch (this.#verify(list, issuer, budget)) {
      case 'verified':
        return null;
      case 'wrong':
        return namesOtherKey(list, issuer) ? 'other-issuer' : 'signature-wrong';
      case 'unsupported':
        return 'signature-unsupported';
      case null:
        return 'budget-spent';
    }
  }

  #verify(list: RevocationList, { publicKey }: Certificate, budget: ChainBudget): SignatureVerdict | null {
    const name = `${list.sha256} ${publicKey.sha256}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (!budget.take('signatures')) return null;
    const verdict = verifySigned(list, publicKey);
    this.#known.set(name, verdict);
    return verdict;
  }
}

/** An authority may have several keys under one name, each with lists of its own. */
function namesOtherKey({ authorityKeyIdentifier: id }: RevocationList, { subjectKeyIdentifier }: Certificate): boolean {
  const keyId = id?.keyId ?? null;
  return keyId !== null && subjectKeyIdentifier !== null && keyId !== subjectKeyIdentifier;
}

/** A limit that can't be read is one that can't be kept to: such a list is for nobody (RFC 5280 5.2.5). */
function isInScope(list: RevocationList, certificate: Certificate): boolean {
  const point = list.issuingDistributionPoint;
  if (point === null) return !list.extensions.some((extension) => extension.oid === oid.issuingDistributionPoint);
  if (point.onlyAttributeCertificates) return false;
  return certificate.isCa ? !point.onlyUserCertificates : !point.onlyAuthorityCertificates;
}
