/**
 * Each picture of the design, ours beside it, and where ours is otherwise and why. Written after looking at both; what is
 * sample data is no difference.
 *
 * @typedef {object} Difference
 * @property {string} design name of its picture in docs/pictures/design
 * @property {string} ours name of a picture in docs/pictures
 * @property {readonly string[]} kept each a difference and its reason
 */

const SEAL =
  'The seal says “CertPrep uses no network”, the status bar “Keys never enter this window” and “Lock now”: the design’s corrections ask for what is true in these words.';
const FRAME =
  'No buttons to close or shrink the window: the system draws its own, and a browser’s window has them already. The status bar names program and host.';
const FIRST_TITLE =
  'A menu for the bundle stands beside its tab: renaming and closing need a place that is no gesture.';
const DEMANDS =
  'Under the target stands where its demands are from and what in them is unconfirmed; under the checks, what is not checked and as of when: corrections to 04 and 06.';
const ROOT =
  'A root that was brought is “not confirmed”, with the ways to confirm it or to write it too, in place of “Already on every device”: a correction to 03, 04 and 11.';

/** @type {readonly Difference[]} */
export const DIFFERENCES = [
  {
    design: '01-empty',
    ours: 'empty',
    kept: [
      'No “Try with sample files”: the samples are dropped like any other files; the first button stays the one a person needs.',
    ],
  },
  { design: '01-empty-dark', ours: 'empty-dark', kept: ['As in the light.'] },
  { design: '01b-drag-over', ours: 'drag-over', kept: ['“The 6 files”: they are already in the hand.'] },
  {
    design: '02-importing',
    ours: 'importing',
    kept: [
      'The heading does not name the folder: files may come from several places at once.',
      'A row says what the file is, and not yet whether it is used: that is known when the bundle is judged, and is told there.',
      'The button opens the workbench, where what is locked is opened, and is the same whatever is locked.',
    ],
  },
  {
    design: '03-inventory-locked',
    ours: 'three-locked',
    kept: [
      'Below the locked certificate no plates are drawn: which of the files signed it is not known before it is opened, and the plates would have to move.',
      'The files that are open keep the groups that they have later, so that none jumps when the certificate is opened.',
      'The name of the cipher in place of “most likely a key”: nothing is guessed about what is inside.',
      'No “Don’t have it?”: what to do then depends on who sent the file, which the window does not know.',
    ],
  },
  {
    design: '03-inventory-locked-900x600',
    ours: 'three-locked-900x600',
    kept: ['The same, with the tray open by itself while something is locked.'],
  },
  {
    design: '04-ready',
    ours: 'ready',
    kept: [
      DEMANDS,
      '“In the list of 14 Oct 2026; clients bring their own copy” on the root’s plate: a correction.',
      'The checks are those of the judge, so there are more of them elsewhere, and fewer here where the target asks for less.',
      'Undo stands beside the checks, where fixes are made. “Rename…” takes the place of “Preview”, which the export button opens.',
    ],
  },
  { design: '04-ready-dark', ours: 'ready-dark', kept: ['As in the light.'] },
  {
    design: '04-ready-900x600',
    ours: 'ready-900x600',
    kept: [
      'The target’s source and what was not checked take two more lines, so the list of checks scrolls a little sooner.',
    ],
  },
  {
    design: '04-ready-zoom200',
    ours: 'ready-zoom200',
    kept: [
      'The button that exports sticks to the foot of the window, as the design’s text asks and its picture does not show.',
    ],
  },
  {
    design: '05-problems',
    ours: 'problems',
    kept: [
      'The gap shows key identifier and whole address, and “Carry card…” in place of “Copy address”: corrections to 05.',
      'Converting to PKCS#1 is no fix here: it is done by itself. Taking a password off is asked for in the preview. Both are corrections.',
      'The root is not drawn below the gap: whether it is the right one is not known until the gap is filled.',
      'A problem that a person may overrule has “Export anyway…”, which asks for a reason.',
      'A future name is shown as the pattern it is, such as *.eu.id.meridian.example.',
    ],
  },
  { design: '05-problems-dark', ours: 'problems-dark', kept: ['As in the light.'] },
  {
    design: '05-problems-900x600',
    ours: 'problems-900x600',
    kept: ['As in the wide window. The gap takes more lines, as nothing of the address is cut off.'],
  },
  {
    design: '06-target-picker',
    ours: 'target-picker',
    kept: [
      'Each target has its date, its source and what is unconfirmed: corrections to 06. So a row is taller.',
      'The number of targets is the real one, and two entries for IIS are among them.',
      'At the foot a target of one’s own is a file that a person chooses; the keys of the list are those of every list and are not repeated.',
    ],
  },
  {
    design: '07-inspector',
    ours: 'inspector',
    kept: [
      '“May” is read from the certificate’s extensions alone, so it says “for any purpose” where they limit none.',
      'What remains of the time stands in the heading and not under the bar, where it would run into the dates of a short life.',
      'The hostnames stay as they were, table or list: opening details should not change what is beside them.',
      'The fingerprint is grouped by four to be read aloud, and there is no button that copies: it is selected like any text.',
    ],
  },
  { design: '07-inspector-dark', ours: 'inspector-dark', kept: ['As in the light.'] },
  {
    design: '07-inspector-900x600',
    ours: 'inspector-900x600',
    kept: ['The details take the place of the hand-over, as in the wide window.'],
  },
  {
    design: '07b-inspector-asn1',
    ours: 'inspector-asn1',
    kept: [
      'Each element says offset and length, and by its type what it is; what the elements mean stands under “All fields”. A tree that names them would have to trust the certificate to be well made, and it is looked at when it is not.',
    ],
  },
  {
    design: '08-export-preview',
    ours: 'export-preview',
    kept: [
      'One line of consent for a key without password, with the name of the file and of the folder: a correction to 08.',
      'SHA256SUMS is always written; a report is made afterwards, when there is something to report. So there is nothing to tick.',
      'One “Rename…”: the files of a hand-over share a name.',
    ],
  },
  { design: '08-export-preview-dark', ours: 'export-preview-dark', kept: ['As in the light.'] },
  {
    design: '08b-exporting',
    ours: 'writing',
    kept: [
      'The bar has no steps: the files are written and read back as one set, in which none is done before the others. It takes a moment.',
    ],
  },
  {
    design: '09-exported-verified',
    ours: 'verified',
    kept: [
      '“The same bytes as planned”, the digest of every file, a key’s too, and no deleting of the key: corrections to 09.',
      'What a second program found is told. The way back to the bundle takes the place of “Show folder”, for which a program would have to be started.',
      'The checks stay in view beside what was written.',
    ],
  },
  {
    design: '10-chain-paths',
    ours: 'chain-two-paths',
    kept: [
      'Each way says who still trusts its root, until when, and what ends first, in place of “Both are correct” and of which devices it reaches: a correction to 10.',
      '“Reorder chain” is gone: it is put in order by itself. The path that is taken is drawn whole above the choice.',
      'A way that breaks a rule is listed with the others and says which rule, in place of a banner.',
    ],
  },
  {
    design: '11-shared-certificate',
    ours: 'shared',
    kept: [
      'Both tabs carry the sign: a correction. The reason stands with the check and not in a banner, so that the sentence, the chain and the names keep their places.',
      '“Same instance as…” is new: two bundles may be the same place on purpose.',
      ROOT,
    ],
  },
  {
    design: '12-settings',
    ours: 'settings',
    kept: [
      'Settings close with a button at the foot, as every sheet does.',
      'What can’t be changed is told under “Security and about” and is no setting. The keyboard has a sheet of its own, by F1.',
      'The library also holds the roots that a person confirmed.',
    ],
  },
  {
    design: '13-security',
    ours: 'security',
    kept: [
      '“No copies outside the folder you export to”, and no “cannot reach a network”: corrections to 13. How the network is refused stands behind the seal, where a person asks for it.',
      'What it cannot promise is a list: revocation and flash drives belong to it.',
    ],
  },
  {
    design: '14-pfx-password',
    ours: 'new-password',
    kept: [
      'Six groups of letters that are on every Latin keyboard and look like no other: 122 bits in place of 77. Words are one click away.',
      'Whether it was typed right is said when it is used: a hint after each word would tell someone looking on how far they are.',
      'The button writes: there is no step between the password and the files.',
    ],
  },
  {
    design: '15-keyboard',
    ours: 'keyboard',
    kept: [
      'A sheet of its own by F1, with every command that has keys; the commands without are found by name.',
      'One line for each key, so that the list is made from the same table as the commands and can’t be wrong.',
    ],
  },
];

/** True of every picture. */
export const EVERYWHERE = [SEAL, FRAME, FIRST_TITLE];
