/** The files of a plan as a person may see them before they are written: a key by its kind and length alone. */
import type { FilePreview } from '#shared/bundle-view.ts';
import type { FileTemplate } from '#shared/target.ts';
import type { Content, FilePlan } from '../export/plan.ts';
import { pemBlock, pemLabel } from '../export/pem-block.ts';
import { renderFile } from '../export/render.ts';
import { keyName, titleOf } from './names.ts';

export async function previewOf(plan: readonly FilePlan[]): Promise<readonly FilePreview[]> {
  return Promise.all(
    plan.map(async (file) => ({
      name: file.name,
      bytes: file.encrypted ? null : await sizeOf(file),
      blocks: await Promise.all(file.contents.map((content) => blockOf(content, file))),
    })),
  );
}

async function sizeOf(file: FilePlan): Promise<number> {
  const bytes = await renderFile(file, null);
  bytes.fill(0);
  return bytes.length;
}

async function blockOf(content: Content, { template }: FilePlan): Promise<FilePreview['blocks'][number]> {
  const isPem = template.format === 'pem';
  const label = isPem ? pemLabel(content, template.key ?? 'pkcs8') : null;
  if (content.kind === 'private-key') {
    const lines = isPem ? await linesOf(content, template) : null;
    return { kind: 'private-key', key: keyName(content.key.public), label, lines };
  }
  const { certificate } = content;
  return { kind: 'certificate', title: titleOf(certificate), sha256: certificate.sha256, label };
}

const NEWLINE = 10;

/** The lines between the first and the last; null under a password, which may not be chosen yet. */
async function linesOf(content: Content, { key = 'pkcs8' }: FileTemplate): Promise<number | null> {
  if (key === 'encrypted' || key === 'encrypted-scrypt') return null;
  // Looked at as octets, so that it can be wiped.
  const block = await pemBlock(content, key, null);
  const lines = block.reduce((count, octet) => count + (octet === NEWLINE ? 1 : 0), 0) - 2;
  block.fill(0);
  return lines;
}
