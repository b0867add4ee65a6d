/** Names to adapt for each group that a target asks for: of the certificate's own domain, where there is one. */
import type { TargetData } from '#shared/target.ts';
import { bareName } from './name-parts.ts';

/** As such hosts are mostly called; a group that is not here begins with the domain itself. */
const CALLED: Readonly<Record<string, string>> = {
  'management-dashboard': 'manage.',
  'configuration-tenant': 'config.',
  webtask: 'webtask.',
  'app-tenants-current': 'tenant.',
};

/** `names`: of the certificate, 'DNS:*.example.com'. Answers the text of each group; those that may stay empty do. */
export function templateOf(groups: TargetData['groups'], names: readonly string[]): Map<string, string> {
  const domain = domainOf(names.filter((name) => name.startsWith('DNS:')).map(bareName));
  return new Map(
    groups.map(({ name, pattern, optional }) => {
      const host = pattern ? `*.${domain}` : `${CALLED[name] ?? ''}${domain}`;
      return [name, optional ? '' : host];
    }),
  );
}

function domainOf(names: readonly string[]): string {
  const wildcard = names.find((name) => name.startsWith('*.'));
  return wildcard?.slice(2) ?? names[0] ?? 'example.com';
}
