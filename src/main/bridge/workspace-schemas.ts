/** What main accepts as the argument of each call about the workspace. See schemas.ts. */
import * as z from 'zod/mini';
import { CARD_FORMATS } from '#shared/carry-card.ts';
import { type FindingCode, FIXES } from '#shared/finding.ts';
import { PASSWORD_KINDS } from '#shared/made-password.ts';
import { REPORT_FORMATS } from '#shared/report.ts';
import { id, MAX_FILES, name, none, placeId, sha256, text } from './fields.ts';

/** Longer ones are taken by no format, and would only cost time. */
const MAX_PASSWORD = 1_024;
/** The pasted list of a large platform has 10,000 names; what is longer than a name can be is told to be none. */
const MAX_HOSTS = 20_000;
const MAX_HOST = 1_024;
const MAX_GROUPS = 100;
/** The longest path there is has twelve certificates. */
const MAX_PATH_MEMBERS = 12;
const MAX_REASON = 2_000;

/** As many as a manifest may list. */
const MAX_BUNDLES = 1_000;

/** Of whoever signs, and of a change's number. */
const MAX_SIGNER = 200;

const savePlace = z.strictObject({ place: placeId, name: z.nullable(name), replace: z.boolean() });
const file = z.strictObject({ file: id });
const bundle = z.strictObject({ bundle: id });
const password = text(MAX_PASSWORD);
const group = z.strictObject({
  name: text(255),
  hosts: z.array(text(MAX_HOST)).check(z.maxLength(MAX_HOSTS)),
});
/** Which codes there are, and which stand, is known where the bundle is judged. */
const findingCode = text(64) as unknown as z.ZodMiniType<FindingCode>;

const choice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('target'), id }),
  z.strictObject({ kind: z.literal('leaf'), sha256 }),
  z.strictObject({ kind: z.literal('hosts'), groups: z.array(group).check(z.maxLength(MAX_GROUPS)) }),
  z.strictObject({ kind: z.literal('path'), sha256s: z.array(sha256).check(z.maxLength(MAX_PATH_MEMBERS)) }),
  z.strictObject({ kind: z.literal('name'), name }),
  z.strictObject({ kind: z.literal('instance'), instance: id }),
  z.strictObject({ kind: z.literal('fix'), fix: z.enum(FIXES), applied: z.boolean() }),
  z.strictObject({ kind: z.literal('friendly-name'), name: text(64) }),
  z.strictObject({ kind: z.literal('tick'), item: text(500), ticked: z.boolean() }),
  z.strictObject({
    kind: z.literal('accept'),
    code: findingCode,
    reason: z.string().check(z.minLength(1), z.maxLength(MAX_REASON)),
  }),
]);

export const WORKSPACE_SCHEMAS = {
  everything: none,
  read: z.strictObject({ places: z.array(placeId).check(z.maxLength(MAX_FILES)) }),
  stopReading: none,
  readAgain: file,
  unlock: z.strictObject({ password, file: z.nullable(id) }),
  lockNow: none,
  stillHere: none,
  removeFile: file,
  item: z.strictObject({ item: id }),
  judgeAt: z.strictObject({ at: z.nullable(z.iso.datetime({ precision: 0 })) }),
  newBundle: none,
  closeBundle: bundle,
  renameBundle: z.strictObject({ bundle: id, name }),
  bundle,
  certificate: z.strictObject({ bundle: id, sha256 }),
  choose: z.strictObject({ bundle: id, choice }),
  compareTrust: z.strictObject({
    bundle: id,
    places: z.array(placeId).check(z.maxLength(MAX_FILES)),
    password: z.nullable(password),
  }),
  undo: bundle,
  redo: bundle,
  targets: none,
  addTarget: z.strictObject({ place: placeId }),
  damagedTargets: none,
  removeTarget: z.strictObject({ target: id }),
  preview: bundle,
  newPassword: z.strictObject({ kind: z.enum(PASSWORD_KINDS) }),
  export: z.strictObject({
    bundle: id,
    folder: placeId,
    password: z.nullable(password),
    consent: z.boolean(),
    replace: z.boolean(),
  }),
  exportAll: z
    .strictObject({
      bundles: z.array(id).check(z.minLength(1), z.maxLength(MAX_BUNDLES)),
      folder: placeId,
      password: z.nullable(password),
      consent: z.boolean(),
      replace: z.boolean(),
      together: z.boolean(),
    })
    // What was replaced could not be brought back.
    .check(z.refine(({ replace, together }) => !(replace && together))),
  keepBoth: z.strictObject({ bundle: id, folder: placeId }),
  stopExport: none,
  saveReport: z.strictObject({
    bundle: id,
    to: savePlace,
    format: z.enum(REPORT_FORMATS),
    language: text(35),
    preparedBy: z.nullable(text(MAX_SIGNER)),
    checkedBy: z.nullable(text(MAX_SIGNER)),
    change: z.nullable(text(MAX_SIGNER)),
  }),
  carryCode: bundle,
  saveCarryCard: z.strictObject({ bundle: id, to: savePlace, format: z.enum(CARD_FORMATS), language: text(35) }),
  saveManifest: z.strictObject({ to: savePlace }),
  recall: z.strictObject({ bundle: id, places: z.array(placeId).check(z.maxLength(MAX_FILES)) }),
};
