/**
 * Where the page seems to come from. `.invalid` never resolves (RFC 6761 6.4), so that a request which escaped the
 * interception could not reach anyone; https makes the page a secure context.
 */
export const ORIGIN = 'https://certprep.invalid';
