import type { BundleView } from '#shared/bundle-view.ts';

/** Names that are longer are no names on some systems. */
const MOST = 60;

/** "portal-report.html": after the files it is about. */
export function savedName({ plan }: Pick<BundleView, 'plan'>, what: string, ending: string): string {
  const name = plan.files[0]?.name.replace(/\.[^.]*$/, '').slice(0, MOST);
  return `${name === undefined ? what : `${name}-${what}`}.${ending}`;
}
