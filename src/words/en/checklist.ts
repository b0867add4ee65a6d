/** What no file can prove and a person must see to. Auth0's own words stand in quotation marks (its security.md). */
import type { TargetWords } from '../tables.ts';

export const checklist: TargetWords['checklist'] = {
  'one-certificate-per-instance':
    'Each instance, production as well as development or test, has a certificate of its own: it "requires a unique SSL certificate to be created and installed".',
  'proxy-authorities': 'If there is a transparent proxy: its certificates are handed over too.',
  'proxy-exception':
    'If there is a transparent proxy: it has an exception, so that the appliance gets through it unauthenticated.',
  'https-only':
    'The guide asks: "ensure that your network is configured such that the Auth0 Appliance exposes HTTPS to end users only".',
  'smtp-server':
    'There is an SMTP server that authenticates, with SMTP PLAIN, or a transactional mail provider. STARTTLS is optional. With AWS SES the domain is validated.',
  'ssh-access':
    'SSH by jumphost, which is preferred, or by VPN is open for the initial configuration, disabled after it, and opened for agreed maintenance windows.',
  'always-on': 'With a custom SLA this access is open 24 hours a day, 7 days a week.',
  contact:
    'If any of this is not feasible, your Auth0 Customer Success Engineer or Pre-Sales Engineer knows, and another way is agreed.',
};
