/**
 * The calls about the workspace: the part of the contract (contract.ts) that the product is about. What changes comes
 * as revisions of rows; what a row leaves out is asked for here by id.
 */
import type { BundleExported, BundleView, ExportOutcome, FilePreview, UnlockOutcome } from './bundle-view.ts';
import type { CardFormat, QrCode } from './carry-card.ts';
import type { CertificateDetails } from './certificate-details.ts';
import type { Call } from './contract-kinds.ts';
import type { FindingCode, Fix } from './finding.ts';
import type { HostGroup } from './host.ts';
import type { ItemView } from './item.ts';
import type { MadePassword, PasswordKind } from './made-password.ts';
import type { PlaceId, SavePlace } from './place.ts';
import type { ReportFormat } from './report.ts';
import type { Revision } from './revision.ts';
import type { DamagedTarget, TargetData } from './target.ts';
import type { Row } from './workspace-rows.ts';

/** A choice a person makes about a bundle; undo takes the last one back. */
export type BundleChoice =
  | { readonly kind: 'target'; readonly id: string }
  | { readonly kind: 'leaf'; readonly sha256: string }
  | { readonly kind: 'hosts'; readonly groups: readonly HostGroup[] }
  | { readonly kind: 'path'; readonly sha256s: readonly string[] }
  | { readonly kind: 'name'; readonly name: string }
  /** Nodes of one cluster are one instance: the other bundle it is one with. */
  | { readonly kind: 'instance'; readonly instance: string }
  | { readonly kind: 'accept'; readonly code: FindingCode; readonly reason: string }
  /** A change to the plan that mends a finding, made or taken back. */
  | { readonly kind: 'fix'; readonly fix: Fix; readonly applied: boolean }
  | { readonly kind: 'friendly-name'; readonly name: string }
  /** An item of the target's checklist. */
  | { readonly kind: 'tick'; readonly item: string; readonly ticked: boolean };

const call = <Argument, Value>(): Call<Argument, Value> => ({ takes: 'data' });

export const WORKSPACE_CALLS = {
  /** Every row there is, as a revision that replaces all before: at the start, and after a number was missed. */
  everything: call<null, Revision<Row>>(),
  /** Reads what was handed over; news of it comes as revisions. */
  read: call<{ readonly places: readonly PlaceId[] }, null>(),
  /** What was read until then stays. */
  stopReading: call<null, null>(),
  /** Tries a password on one file, or on all that are locked. The one place where a password crosses, inwards. */
  unlock: call<{ readonly password: string; readonly file: string | null }, UnlockOutcome>(),
  /**
   * Forgets passwords and opened keys together, and stops whatever is under way. What was locked is locked again; a key
   * that stands in its file without a password is KEY_FORGOTTEN until the file is read again.
   */
  lockNow: call<null, null>(),
  /** A person is at the window: what is forgotten after a while is not forgotten yet. */
  stillHere: call<null, null>(),
  /** Reads a file once more from where it came. */
  readAgain: call<{ readonly file: string }, null>(),
  removeFile: call<{ readonly file: string }, null>(),
  item: call<{ readonly item: string }, ItemView>(),

  /** As of when all is judged, RFC 3339 in UTC, to the second; null: as of now, by this computer's clock. Never kept. */
  judgeAt: call<{ readonly at: string | null }, null>(),

  newBundle: call<null, { readonly bundle: string }>(),
  closeBundle: call<{ readonly bundle: string }, null>(),
  renameBundle: call<{ readonly bundle: string; readonly name: string }, null>(),
  bundle: call<{ readonly bundle: string }, BundleView>(),
  /** In full, one of its chain, of another way up, or of the files. */
  certificate: call<{ readonly bundle: string; readonly sha256: string }, CertificateDetails>(),
  choose: call<{ readonly bundle: string; readonly choice: BundleChoice }, BundleView>(),
  /**
   * Compares a trust bundle with the one before, read from `places` and kept apart from what was received; no places:
   * with none any more. `password`: of what is locked there.
   */
  compareTrust: call<
    { readonly bundle: string; readonly places: readonly PlaceId[]; readonly password: string | null },
    BundleView
  >(),
  undo: call<{ readonly bundle: string }, BundleView>(),
  /** Makes again what was undone last, unless something else was chosen since. */
  redo: call<{ readonly bundle: string }, BundleView>(),
  targets: call<null, readonly TargetData[]>(),
  /** A person's own target, from its file; one of the same id that was brought before is replaced. */
  addTarget: call<{ readonly place: PlaceId }, TargetData>(),
  /** Targets of a person's own that were kept and describe none any more. */
  damagedTargets: call<null, readonly DamagedTarget[]>(),
  /** One of a person's own, damaged or not: it is kept no longer. */
  removeTarget: call<{ readonly target: string }, null>(),

  preview: call<{ readonly bundle: string }, readonly FilePreview[]>(),
  /** Made here and shown once, because a person must write it down: the one secret that crosses outwards. */
  newPassword: call<{ readonly kind: PasswordKind }, MadePassword>(),
  /**
   * Writes the bundle's plan. `password` is for files that are encrypted; `consent` says that a person agreed to a key
   * without password; `replace` that files of the same names may go.
   */
  export: call<
    {
      readonly bundle: string;
      readonly folder: PlaceId;
      readonly password: string | null;
      readonly consent: boolean;
      readonly replace: boolean;
    },
    ExportOutcome
  >(),
  /**
   * Writes several bundles, each into a folder of its own in `folder`, all under one password. What came of each is
   * answered in their order; `together`: nothing stays written unless all of them are, for which nothing may be replaced.
   */
  exportAll: call<
    {
      readonly bundles: readonly string[];
      readonly folder: PlaceId;
      readonly password: string | null;
      readonly consent: boolean;
      readonly replace: boolean;
      readonly together: boolean;
    },
    readonly BundleExported[]
  >(),
  /** Gives the files of the bundle a name that nothing in the folder has yet; undo takes it back. */
  keepBoth: call<{ readonly bundle: string; readonly folder: PlaceId }, BundleView>(),
  /** Removes what was written so far. */
  stopExport: call<null, null>(),

  /** All that is known of the bundle, for the change ticket; `language`: of src/words. */
  saveReport: call<
    {
      readonly bundle: string;
      readonly to: SavePlace;
      readonly format: ReportFormat;
      readonly language: string;
      readonly preparedBy: string | null;
      readonly checkedBy: string | null;
      readonly change: string | null;
    },
    { readonly name: string }
  >(),
  /** What the bundle's chain lacks, as a QR code; null: nothing, or it is too long for one. */
  carryCode: call<{ readonly bundle: string }, QrCode | null>(),
  /** The same on a card that is carried to a connected computer; `language`: of src/words. */
  saveCarryCard: call<
    { readonly bundle: string; readonly to: SavePlace; readonly format: CardFormat; readonly language: string },
    { readonly name: string }
  >(),
  /** The open bundles, from which the terminal twin makes the same again. It holds no secret. */
  saveManifest: call<{ readonly to: SavePlace }, { readonly name: string }>(),
  /**
   * Starts from last time's reports and manifests among what was handed over: target, names and file names; and keeps a
   * person's own targets. Answers the bundles that were started, the targets, and what is left to be read.
   */
  recall: call<
    { readonly bundle: string; readonly places: readonly PlaceId[] },
    {
      readonly bundles: readonly string[];
      readonly targets: readonly TargetData[];
      readonly places: readonly PlaceId[];
    }
  >(),
} as const;
