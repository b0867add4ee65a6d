/** The groups of Auth0's guide keep the names that they have there. */
import type { TargetWords } from '../tables.ts';

export const groups: TargetWords['groups'] = {
  'management-dashboard': 'Management Dashboard',
  'configuration-tenant': 'Configuration Tenant',
  webtask: 'Webtask',
  'app-tenants-current': 'App Tenants (現在)',
  'app-tenants-future': 'App Tenants (今後)',
  'other-names': 'その他の名前',
  names: '名前',
};
