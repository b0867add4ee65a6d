/** What no file can prove and a person must see to. Auth0's own words stand in quotation marks, as its guide has them (its security.md). */
import type { TargetWords } from '../tables.ts';

export const checklist: TargetWords['checklist'] = {
  'one-certificate-per-instance':
    'Jede Instanz, Produktion ebenso wie Entwicklung oder Test, hat ein eigenes Zertifikat: Sie "requires a unique SSL certificate to be created and installed".',
  'proxy-authorities': 'Gibt es einen transparenten Proxy: Auch dessen Zertifikate werden übergeben.',
  'proxy-exception':
    'Gibt es einen transparenten Proxy: Er hat eine Ausnahme, durch die die Appliance ohne Anmeldung hindurchkommt.',
  'https-only':
    'Die Anleitung verlangt: "ensure that your network is configured such that the Auth0 Appliance exposes HTTPS to end users only".',
  'smtp-server':
    'Es gibt einen SMTP-Server, der mit SMTP PLAIN authentifiziert, oder einen Anbieter für Transaktionsmails. STARTTLS ist freigestellt. Bei AWS SES ist die Domain validiert.',
  'ssh-access':
    'SSH ist für die Ersteinrichtung offen, bevorzugt über einen Jumphost, sonst über VPN; danach ist es abgeschaltet und wird in vereinbarten Wartungsfenstern geöffnet.',
  'always-on': 'Mit einem Custom SLA ist dieser Zugang rund um die Uhr offen, 24 Stunden an 7 Tagen.',
  contact:
    'Ist davon etwas nicht machbar, weiß Ihr Auth0 Customer Success Engineer oder Pre-Sales Engineer davon, und ein anderer Weg ist vereinbart.',
};
