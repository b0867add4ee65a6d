/** What the profile says before the browser first reads it: path inside the profile -> JSON. */

/** @param folder where the browser's own save dialog begins */
export function preferences(folder: string): Readonly<Record<string, object>> {
  return {
    'Default/Preferences': {
      // Works where the command-line switch of the same meaning has no effect.
      webrtc: { ip_handling_policy: 'disable_non_proxied_udp' },
      safebrowsing: { enabled: false },
      net: { network_prediction_options: 2 },
      search: { suggest_enabled: false },
      alternate_error_pages: { enabled: false },
      credentials_enable_service: false,
      // A download asks where to: that is how the browser's own save dialog is opened.
      download: { prompt_for_download: true, default_directory: folder },
      translate: { enabled: false },
      // Dictionaries are fetched.
      spellcheck: { dictionaries: [] },
      browser: { enable_spellchecking: false },
      signin: { allowed: false },
    },
    'Local State': { dns_over_https: { mode: 'off' } },
  };
}
