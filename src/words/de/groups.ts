/** Those of the Auth0 appliance go by Auth0's own names, and a list of names may have them as headings. */
import type { TargetWords } from '../tables.ts';

export const groups: TargetWords['groups'] = {
  'management-dashboard': 'Management Dashboard',
  'configuration-tenant': 'Configuration Tenant',
  webtask: 'Webtask',
  'app-tenants-current': 'App Tenants (current)',
  'app-tenants-future': 'App Tenants (future)',
  'other-names': 'Weitere Namen',
  names: 'Namen',
};
