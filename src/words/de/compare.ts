import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  title: 'Das neue Zertifikat neben dem alten',
  lost: 'Entfallene Namen',
  stillCovered: 'Entfallene Namen, die eine Wildcard noch abdeckt',
  gained: 'Neue Namen',
  kept: 'Gleiche Namen',
  subject: 'Inhaber',
  issuer: 'Aussteller',
  valid: 'Gültigkeit',
  key: 'Schlüssel',
  sameKey: 'wieder derselbe',
  newKey: 'ein neuer',
  usagesLost: 'Entfallene Verwendungen',
  usagesGained: 'Neue Verwendungen',
  same: (both) => `${both}, wie zuvor`,
  change: (was, is) => `${is}, zuvor: ${was}`,
};
