/** A Kubernetes secret of the type kubernetes.io/tls, as `kubectl create secret tls` writes it. */
import { latin1 } from '#core/bytes.ts';
import { encode } from './pem-block.ts';
import type { FilePlan } from './plan.ts';

/** `certificates` and `key` are PEM. Quotes are not needed: base64 and the name hold nothing that YAML reads. */
export function renderSecret({ friendlyName }: FilePlan, certificates: Uint8Array, key: Uint8Array): Uint8Array {
  return encode(
    [
      'apiVersion: v1',
      'kind: Secret',
      'type: kubernetes.io/tls',
      'metadata:',
      `  name: ${secretName(friendlyName)}`,
      'data:',
      `  tls.crt: ${base64(certificates)}`,
      `  tls.key: ${base64(key)}`,
      '',
    ].join('\n'),
  );
}

/** The PEM texts inside a secret, certificates first; null where one is lacking. */
export function secretContents(bytes: Uint8Array): readonly [certificates: Uint8Array, key: Uint8Array] | null {
  const text = latin1(bytes);
  const [certificates, key] = ['tls.crt', 'tls.key'].map(
    (name) => new RegExp(`^  ${name.replace('.', '\\.')}: ([A-Za-z0-9+/=]+)$`, 'm').exec(text)?.[1],
  );
  if (certificates === undefined || key === undefined) return null;
  return [Buffer.from(certificates, 'base64'), Buffer.from(key, 'base64')];
}

/** RFC 1123, as Kubernetes names its objects. */
export function secretName(name: string): string {
  const safe = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '');
  return `${safe === '' ? 'certificate' : safe}-tls`;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
