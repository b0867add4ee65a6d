/** What every served file says to the browser. One list for both hosts. */

/**
 * Only the program's own files, nothing inline, no eval, no markup made from text. `connect-src 'self'` lets the page
 * fetch large things from main; there is no other address that would answer. `webrtc 'block'` because request
 * interception does not see WebRTC (measured: STUN packets went out without it).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "webrtc 'block'",
].join('; ');

/** The same, as the page itself says it in src/renderer/index.html: who may frame it a browser hears from the header alone. */
export const PAGE_POLICY = CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'; ", '');

const UNUSED_POWERS = ['camera', 'microphone', 'geolocation', 'usb', 'serial', 'hid', 'clipboard-read'];

export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
  'permissions-policy': UNUSED_POWERS.map((power) => `${power}=()`).join(', '),
};
