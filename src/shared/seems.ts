/** What bytes that hold no key and no certificate look like, so that a person knows which file to look for instead. */
export type Seems =
  | 'empty'
  | 'nothing-inside' // one of ours, whole, and there is nothing in it
  | 'text'
  | 'html'
  | 'xml'
  | 'json'
  | 'yaml'
  | 'pdf'
  | 'zip'
  | 'gzip'
  | 'archive' // of another kind: 7z, RAR, tar
  | 'office'
  | 'image'
  | 'executable'
  | 'putty-key'
  | 'pgp'
  | 'jks'
  | 'bks'
  | 'pkcs7'
  | 'pkcs12-bag'
  | 'crl'
  | 'public-key'
  | 'dh-parameters'
  | 'ec-parameters'
  | 'asn1'
  | 'binary';
