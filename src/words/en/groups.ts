import type { TargetWords } from '../tables.ts';

export const groups: TargetWords['groups'] = {
  'management-dashboard': 'Management Dashboard',
  'configuration-tenant': 'Configuration Tenant',
  webtask: 'Webtask',
  'app-tenants-current': 'App Tenants (current)',
  'app-tenants-future': 'App Tenants (future)',
  'other-names': 'Other names',
  names: 'Names',
};
