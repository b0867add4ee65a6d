/**
 * What conforming authorities MUST do when they issue, beyond what path validation asks: RFC 5280 section 4, and the
 * CA/Browser Forum's Baseline Requirements for public ones. Strict clients refuse what breaks these; most do not.
 */
export type ProfileRule =
  // RFC 5480: judged always, as no client takes it
  | 'curve-not-named'
  // RFC 5280 section 4
  | 'authority-key-id-missing'
  | 'authority-key-id-critical'
  | 'subject-key-id-missing'
  | 'subject-key-id-critical'
  | 'path-length-without-ca'
  | 'name-constraints-not-in-ca'
  | 'name-constraints-empty'
  | 'name-constraints-leading-dot'
  | 'policy-repeated'
  | 'policy-constraints-not-critical'
  | 'serial-not-positive'
  | 'serial-too-long'
  | 'issuer-empty'
  | 'ca-subject-empty'
  | 'empty-subject-san-not-critical'
  // Baseline Requirements
  | 'root-authority-key-id'
  | 'common-name-not-in-san'
  | 'san-missing'
  | 'leaf-is-ca'
  | 'usage-not-server-only'
  | 'key-not-allowed'
  | 'wildcard-over-public-suffix';
