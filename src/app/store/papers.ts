/** What is saved about the bundles apart from their own files: reports, carry cards, the manifest. */
import { basename } from 'node:path';
import type { QrCode } from '#shared/carry-card.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { carryCode } from '../export/carry-card.ts';
import { type CardOrder, saveCarryCard } from '../export/save-carry-card.ts';
import { manifestOf } from '../manifest/write-manifest.ts';
import type { ReportOrder } from '../report/save-report.ts';
import type { Bundles } from './bundles.ts';
import type { Current } from './current.ts';
import { gapOf } from './gap.ts';
import type { Judgements } from './judgements.ts';
import type { KnownFiles } from './known-files.ts';
import { reportBundle } from './reporter.ts';
import { saveManifest } from './save-manifest.ts';
import type { Trust } from './trust.ts';
import { withoutPath } from './without-path.ts';

export interface PapersParts {
  readonly bundles: Bundles;
  readonly current: Current;
  readonly files: KnownFiles;
  readonly judgements: Judgements;
  readonly trust: Pick<Trust, 'packs'>;
}

/** Where a paper stands now, by its last part. */
type Saved = Promise<Result<{ readonly name: string }>>;

const gone = (what: 'item' | 'bundle'): Result<never> => failed({ code: 'GONE', facts: { what } });

export class Papers {
  readonly #parts: PapersParts;

  constructor(parts: PapersParts) {
    this.#parts = parts;
  }

  /** Refuses GONE, CANNOT_WRITE and READBACK_DIFFERS. */
  async report(id: string, order: ReportOrder): Saved {
    const { bundles, current, files, judgements, trust } = this.#parts;
    const judgement = bundles.toReport(id);
    if (judgement === null) return gone('bundle');
    const { workspace } = current;
    const { next: at, set } = judgements;
    return reportBundle(
      {
        judgement,
        workspace,
        bundles: workspace.bundles.map((bundle) => ({ id: bundle.id, name: bundles.name(bundle.id) })),
        packs: trust.packs,
        nameOf: (file) => files.shownName(file),
        written: bundles.written(judgement),
        at,
        isTimeSet: set !== null,
      },
      order,
    );
  }

  /** Null: nothing is missing, or it is too long. Refuses GONE. */
  carryCode(id: string, isReading: boolean): Result<QrCode | null> {
    const judgement = this.#parts.bundles.judgement(id, isReading);
    if (judgement === null) return gone('bundle');
    const gap = gapOf(judgement);
    return ok(gap === null ? null : carryCode(gap.missing));
  }

  /** Refuses GONE, also where nothing is missing, CANNOT_WRITE and READBACK_DIFFERS. */
  async carryCard(id: string, order: CardOrder): Saved {
    const judgement = this.#parts.bundles.judgement(id, false);
    if (judgement === null) return gone('bundle');
    const gap = gapOf(judgement);
    if (gap === null) return gone('item');
    const saved = await saveCarryCard(gap, order);
    return saved.ok ? ok({ name: basename(order.path) }) : failed(withoutPath(saved.failure));
  }

  /** The open bundles, without secrets. Refuses CANNOT_WRITE and READBACK_DIFFERS. */
  manifest(path: string, replace: boolean): Saved {
    const { bundles, files } = this.#parts;
    const given = [...files.all()].map(({ from }) => from);
    return saveManifest(path, (from) => manifestOf(bundles.all(), given, from), replace);
  }
}
