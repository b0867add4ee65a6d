/**
 * How the browser is started. The network flags were traced together (strace of every browser process, with a hostile
 * page): leaving one out lets packets go. Where a flag needs a reason, it stands beside it.
 */

const FEATURES_OFF = [
  'MediaRouter',
  'DialMediaRouteProvider',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'Translate',
  'AutofillServerCommunication',
  'InterestFeedContentSuggestions',
  'CertificateTransparencyComponentUpdater',
  'LensOverlay',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'DnsOverHttpsUpgrade',
  'AsyncDns',
  'msForceBrowserSignIn',
  'PaintHolding',
  'SpareRendererForSitePerProcess',
];

const FLAGS = [
  '--remote-debugging-pipe',
  // Without it the flags below bring up a bar that warns of an unsupported command line.
  '--test-type',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--no-service-autorun',
  '--disable-field-trial-config',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--metrics-recording-only',
  '--disable-breakpad',
  '--no-pings',
  '--disable-crash-reporter',
  // The profile holds no password, so no key ring has to be opened for it.
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-infobars',
  // Edge may start itself anew and so lose the pipe.
  '--edge-skip-compat-layer-relaunch',
  '--do-not-de-elevate',
  '--disable-edgeupdater',
  '--disable-updater-scheduler',
  // Both: through a system proxy, names would be resolved by the proxy.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--enable-features=SkipListAccountsWithoutGaiaCookies',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** `--app` with a data: address opens a window of its own without tabs and without an address bar. */
const WINDOW = ['--app=data:text/html,<title>CertPrep</title>', '--window-size=1280,800'];
const HEADLESS = ['--headless=new', '--hide-scrollbars'];

export interface FlagOptions {
  readonly profile: string;
  readonly headless: boolean;
  readonly sandbox: boolean;
}

export function flags({ profile, headless, sandbox }: FlagOptions): string[] {
  return [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    ...(headless ? HEADLESS : []),
    ...(sandbox ? [] : ['--no-sandbox']),
    ...WINDOW,
  ];
}
