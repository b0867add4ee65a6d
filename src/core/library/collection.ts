/** What a pack is made from, gathered out of any number of files: certificates sorted into sections, dates of distrust. */
import type { Failure } from '#shared/failure.ts';
import { compareBytes, latin1 } from '../bytes.ts';
import { wipe } from '../keys/private-key.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { open } from '../open/open.ts';
import { attempt } from '../refusal.ts';
import type { Certificate } from '../x509/certificate.ts';
import { verifySignature } from '../x509/signature.ts';
import { type SectionName, SECTIONS, SIGNATURE } from './layout.ts';
import { bytesOf, Pack } from './pack.ts';
import { looksLikeReport, readReport } from './report.ts';
import type { PackEntry } from './write-pack.ts';

/** Reports of everything the CCADB knows are larger than any file that is handed over. */
export const LIBRARY_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  fileBytes: 128 * 1024 * 1024,
  blocks: 100_000,
  items: 100_000,
};

export class Collection {
  readonly #sections: Readonly<Record<SectionName, Map<string, Certificate>>> = {
    intermediates: new Map(),
    roots: new Map(),
  };
  readonly #distrust = new Map<string, number>();
  readonly #passedOver = new Set<string>();

  /** Adds what is in one file: a pack, a report, or whatever else holds certificates. Answers what can't be read. */
  async add(bytes: Uint8Array): Promise<readonly Failure[]> {
    if (compareBytes(bytes.subarray(0, SIGNATURE.length), SIGNATURE) === 0) return this.#addPack(bytes);
    const text = latin1(bytes);
    if (looksLikeReport(text)) return this.#addReport(text);
    const { items, unread } = await open(bytes, { limits: LIBRARY_LIMITS });
    const locked: Failure[] = [];
    for (const { content } of items) {
      if (content.kind === 'certificate') this.#addCertificate(content.certificate);
      else if (content.kind === 'locked') locked.push(content.failure);
      else if (content.kind === 'private-key') wipe(content.key);
    }
    return [...unread, ...locked];
  }

  /** Makes these the roots, and no others; answers how many are left out. What is known of their dates stays. */
  onlyRoots(roots: readonly Certificate[]): number {
    const wanted = new Set(roots.map(({ sha256 }) => sha256));
    const leftOut = [...this.#sections.roots.keys()].filter((sha256) => !wanted.has(sha256)).length;
    this.#sections.roots.clear();
    for (const root of roots) this.#sections.roots.set(root.sha256, root);
    return leftOut;
  }

  entries(section: SectionName): readonly PackEntry[] {
    return [...this.#sections[section].values()].map((certificate) => ({
      certificate,
      distrust: this.#distrust.get(certificate.sha256) ?? null,
    }));
  }

  /** There is nothing to make a pack of: no authority among what was read. */
  get isEmpty(): boolean {
    return SECTIONS.every((section) => this.#sections[section].size === 0);
  }

  /** Certificates that issue no others. */
  get passedOver(): number {
    return this.#passedOver.size;
  }

  #addPack(bytes: Uint8Array): readonly Failure[] {
    const read = attempt(() => {
      const pack = new Pack(bytesOf(bytes));
      pack.verify();
      return SECTIONS.flatMap((section) => [...pack.all(section)]);
    });
    if (!read.ok) return [read.failure];
    for (const { certificate, distrust } of read.value) {
      this.#addCertificate(certificate);
      if (distrust !== null) this.#distrust.set(certificate.sha256, distrust);
    }
    return [];
  }

  #addReport(text: string): readonly Failure[] {
    const report = attempt(() => readReport(text));
    if (!report.ok) return [report.failure];
    for (const certificate of report.value.certificates) this.#addCertificate(certificate);
    for (const [sha256, date] of report.value.distrust) this.#distrust.set(sha256, date);
    return report.value.unread;
  }

  /** What a pack says of its sections is not believed: a root is what signed itself. */
  #addCertificate(certificate: Certificate): void {
    const { sha256, isSelfIssued, isCa, publicKey } = certificate;
    // Old roots are version 1 and say nothing of being an authority.
    if (isSelfIssued && verifySignature(certificate, publicKey) !== 'wrong') {
      this.#sections.roots.set(sha256, certificate);
    } else if (isCa) this.#sections.intermediates.set(sha256, certificate);
    else this.#passedOver.add(sha256);
  }
}
