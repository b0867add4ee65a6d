/** A planned file -> its bytes. Certificates are written as they came, octet for octet. */
import type { FileTemplate } from '#shared/target.ts';
import { concat } from '#core/bytes.ts';
import { type JksEntry, writeJks } from '#core/containers/jks-write.ts';
import { pkcs12Profile, writePkcs12 } from '#core/containers/pkcs12-write.ts';
import { writePkcs7 } from '#core/containers/pkcs7-write.ts';
import type { PrivateKey } from '#core/keys/private-key.ts';
import { writePem } from '#core/text/pem.ts';
import type { Certificate } from '#core/x509/certificate.ts';
import { renderSecret } from './kubernetes-secret.ts';
import { encode, pemBlock } from './pem-block.ts';
import type { Content, FilePlan } from './plan.ts';

/** The bytes of `file`; `password` is for a format that is encrypted. */
export async function renderFile(file: FilePlan, password: string | null): Promise<Uint8Array> {
  const { template, contents } = file;
  switch (template.format) {
    case 'pem':
      return renderPem(contents, template, password);
    case 'yaml':
      return renderSecret(file, await renderPem(certificatesIn(contents), template, null), await keyPem(file));
    case 'pkcs12': {
      const pfx = await renderPkcs12(file, password ?? '');
      // One line: that is how an API takes it.
      return template.text === true ? encode(`${Buffer.from(pfx).toString('base64')}\n`) : pfx;
    }
    case 'jks':
      return writeJks(jksEntries(file), password ?? '');
    case 'pkcs7': {
      const der = writePkcs7(certificatesOf(contents).map((certificate) => certificate.der));
      return template.text === true ? encode(writePem('PKCS7', der)) : der;
    }
    case 'der':
      return renderDer(contents);
  }
}

async function renderPem(
  contents: readonly Content[],
  { key = 'pkcs8' }: FileTemplate,
  password: string | null,
): Promise<Uint8Array> {
  const blocks = await Promise.all(contents.map((content) => pemBlock(content, key, password)));
  const whole = concat(blocks);
  for (const block of blocks) block.fill(0);
  return whole;
}

async function keyPem({ contents, template }: FilePlan): Promise<Uint8Array> {
  return renderPem(
    contents.filter(({ kind }) => kind === 'private-key'),
    template,
    null,
  );
}

/** Keys and their certificates go by the same name, as Java and Windows expect. */
function renderPkcs12({ contents, template, friendlyName }: FilePlan, password: string): Promise<Uint8Array> {
  const name = friendlyName === '' ? null : friendlyName;
  const keys = keysOf(contents).map((key) => ({ ...key, friendlyName: name }));
  const owned = new Set(keys.map((key) => key.public.identity));
  const certificates = certificatesOf(contents).map((certificate) => ({
    der: certificate.der,
    publicKey: certificate.publicKey,
    friendlyName: owned.has(certificate.publicKey.identity) ? name : null,
    isTrusted: keys.length === 0,
  }));
  const { profile = 'modern', iterations, pbmac1 = false } = template;
  const changes = { pbmac1, ...(iterations === undefined ? {} : { iterations }) };
  return writePkcs12({ keys, certificates }, password, pkcs12Profile(profile, changes));
}

/** What the entry of a JKS is called, or what its entries' names begin with: there is none without a name. */
export function jksAlias({ friendlyName }: FilePlan): string {
  return friendlyName === '' ? 'certificate' : friendlyName;
}

/** A key with its chain, or each certificate on its own, numbered. */
function jksEntries(file: FilePlan): JksEntry[] {
  const { contents } = file;
  const alias = jksAlias(file);
  const certificates = certificatesOf(contents).map(({ der }) => der);
  const [key] = keysOf(contents);
  if (key !== undefined) return [{ alias, key, chain: certificates }];
  return certificates.map((certificate, i) => ({ alias: `${alias}-${String(i + 1)}`, certificate }));
}

function renderDer([content]: readonly Content[]): Uint8Array {
  if (content === undefined) throw new Error('a DER file is planned with one thing in it');
  return content.kind === 'certificate' ? content.certificate.der.slice() : content.key.pkcs8.slice();
}

function certificatesIn(contents: readonly Content[]): Content[] {
  return contents.filter(({ kind }) => kind === 'certificate');
}

function certificatesOf(contents: readonly Content[]): Certificate[] {
  return contents.flatMap((content) => (content.kind === 'certificate' ? [content.certificate] : []));
}

function keysOf(contents: readonly Content[]): PrivateKey[] {
  return contents.flatMap((content) => (content.kind === 'private-key' ? [content.key] : []));
}
