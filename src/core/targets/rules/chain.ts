/** Demands on which certificates go along, in which order, and in which file. */
import { finding } from '#shared/finding.ts';
import type { HandedFile } from '../hand-over.ts';
import { holds, ofLeaf, type Rule, unfit } from './rule.ts';

export const chainWithIntermediates: Rule<'chain-with-intermediates'> = ofLeaf(
  (_, { leaf, intermediates, root, files }) => {
    const isDirect = intermediates.length === 0 && root !== null;
    const written = Math.max(0, ...files.map((file) => count(file, 'intermediates')));
    const isWhole = intermediates.length > 0 && written >= intermediates.length;
    return isWhole || isDirect || leaf.isSelfIssued ? [] : [finding('INTERMEDIATES_MISSING', 'blocker', {})];
  },
);

/** A root in a file of its own is not for the target, but for those who are to trust it. */
export const rootLeftOut: Rule<'root-left-out'> = ({ rule }, { files }) =>
  unfit(rule, files, (file) => file.parts.every(({ part }) => part === 'root') || !holds(file, 'root'));

export const rootIncluded: Rule<'root-included'> = ofLeaf(({ rule }, { leaf, root, files }) => {
  if (leaf.isSelfIssued) return [];
  if (root === null) return [finding('ROOT_MISSING', 'blocker', {})];
  return files.some((file) => holds(file, 'root')) ? [] : unfit(rule, files.slice(0, 1), () => false);
});

export const rootApart: Rule<'root-apart'> = ({ rule }, { files }) =>
  unfit(rule, files, (file) => !(holds(file, 'root') && holds(file, 'leaf')));

export const leafAlone: Rule<'leaf-alone'> = ({ rule }, { files }) =>
  unfit(rule, files, (file) => !holds(file, 'leaf') || certificates(file) === 1);

/** Parts that the demand doesn't name may stand anywhere. */
export const order: Rule<'order'> = ({ rule, parts: wanted }, { files }) =>
  unfit(rule, files, ({ parts }) => {
    const places = parts.map(({ part }) => (part === 'other' ? -1 : wanted.indexOf(part))).filter((at) => at >= 0);
    return places.every((place, i) => i === 0 || (places[i - 1] as number) <= place);
  });

export const certificatesAtMost: Rule<'certificates-at-most'> = ({ most }, { files }) =>
  files
    .filter((file) => certificates(file) > most)
    .map((file) =>
      finding('TOO_MANY_CERTIFICATES', 'blocker', { file: file.name, count: certificates(file), most }, file.name),
    );

export const authoritiesOnly: Rule<'authorities-only'> = ({ rule }, { files }) =>
  unfit(rule, files, ({ parts }) => parts.length > 0 && parts.every(({ part }) => part === 'authorities'));

function count({ parts }: HandedFile, wanted: 'intermediates'): number {
  return parts.filter(({ part }) => part === wanted).length;
}

function certificates({ parts }: HandedFile): number {
  return parts.filter(({ part }) => part !== 'key').length;
}
