/** Signatures that were followed without proof, and certificates that name two algorithms (RFC 5280 6.1.3 a 1). */
import { type Finding, finding } from '#shared/finding.ts';
import { signatureAlgorithm } from '../../x509/signature-algorithm.ts';
import type { ChainBudget } from '../budget.ts';
import type { Position } from '../position.ts';
import type { Signatures } from '../signatures.ts';

/** Each link was tried while the path was found, so this asks only what is known. A root's own signature proves nothing. */
export function signature(path: readonly Position[], signatures: Signatures, budget: ChainBudget): Finding[] {
  return path.flatMap(({ certificate, fact, isRoot }, i) => {
    if (isRoot) return [];
    const issuer = path[i + 1]?.certificate;
    const verdict = issuer === undefined ? null : signatures.verify(certificate, issuer.publicKey, budget);
    const algorithm = signatureAlgorithm(certificate.signatureAlgorithm).name;
    return [
      ...(verdict === 'unsupported' ? [finding('SIGNATURE_UNSUPPORTED', 'blocker', { ...fact, algorithm })] : []),
      ...(certificate.algorithmsDiffer ? [finding('ALGORITHMS_DIFFER', 'blocker', fact)] : []),
    ];
  });
}
