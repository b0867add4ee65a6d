/** The object identifiers CertPrep knows, by the names of the RFCs that define them. */

// RFC 8017, 5480, 8410, 3279: public keys
export const rsaEncryption = '1.2.840.113549.1.1.1';
/** X.509 (1988) annex H; openssl and BoringSSL read it as the other. */
export const rsa = '2.5.8.1.1';
export const rsassaPss = '1.2.840.113549.1.1.10';
export const mgf1 = '1.2.840.113549.1.1.8';
export const ecPublicKey = '1.2.840.10045.2.1';
export const ed25519 = '1.3.101.112';
export const ed448 = '1.3.101.113';
export const x25519 = '1.3.101.110';
export const x448 = '1.3.101.111';
export const dsa = '1.2.840.10040.4.1';
export const dhKeyAgreement = '1.2.840.113549.1.3.1';
export const dhPublicNumber = '1.2.840.10046.2.1';

// SEC 2, RFC 5480: curves
export const primeField = '1.2.840.10045.1.1';
export const secp224r1 = '1.3.132.0.33';
export const prime256v1 = '1.2.840.10045.3.1.7';
export const secp384r1 = '1.3.132.0.34';
export const secp521r1 = '1.3.132.0.35';

// RFC 8017, 5758, 8410: signatures
export const md5WithRsa = '1.2.840.113549.1.1.4';
export const sha1WithRsa = '1.2.840.113549.1.1.5';
export const sha224WithRsa = '1.2.840.113549.1.1.14';
export const sha256WithRsa = '1.2.840.113549.1.1.11';
export const sha384WithRsa = '1.2.840.113549.1.1.12';
export const sha512WithRsa = '1.2.840.113549.1.1.13';
export const ecdsaWithSha1 = '1.2.840.10045.4.1';
export const ecdsaWithSha224 = '1.2.840.10045.4.3.1';
export const ecdsaWithSha256 = '1.2.840.10045.4.3.2';
export const ecdsaWithSha384 = '1.2.840.10045.4.3.3';
export const ecdsaWithSha512 = '1.2.840.10045.4.3.4';

// RFC 9881: keys and signatures
export const mlDsa44 = '2.16.840.1.101.3.4.3.17';
export const mlDsa65 = '2.16.840.1.101.3.4.3.18';
export const mlDsa87 = '2.16.840.1.101.3.4.3.19';

// FIPS 180, RFC 8018 B.1: digests and HMACs
export const md5 = '1.2.840.113549.2.5';
export const sha1 = '1.3.14.3.2.26';
export const sha224 = '2.16.840.1.101.3.4.2.4';
export const sha256 = '2.16.840.1.101.3.4.2.1';
export const sha384 = '2.16.840.1.101.3.4.2.2';
export const sha512 = '2.16.840.1.101.3.4.2.3';
export const sha512_256 = '2.16.840.1.101.3.4.2.6';
export const sha512_224 = '2.16.840.1.101.3.4.2.5';
export const sha3_224 = '2.16.840.1.101.3.4.2.7';
export const sha3_256 = '2.16.840.1.101.3.4.2.8';
export const sha3_384 = '2.16.840.1.101.3.4.2.9';
export const sha3_512 = '2.16.840.1.101.3.4.2.10';
export const blake2b512 = '1.3.6.1.4.1.1722.12.2.1.16';
export const hmacWithMd5 = '1.2.840.113549.2.6';
export const hmacWithSha1 = '1.2.840.113549.2.7';
export const hmacWithSha224 = '1.2.840.113549.2.8';
export const hmacWithSha256 = '1.2.840.113549.2.9';
export const hmacWithSha384 = '1.2.840.113549.2.10';
export const hmacWithSha512 = '1.2.840.113549.2.11';
export const hmacWithSha512_224 = '1.2.840.113549.2.12';
export const hmacWithSha512_256 = '1.2.840.113549.2.13';
export const hmacWithSha3_224 = '2.16.840.1.101.3.4.2.13';
export const hmacWithSha3_256 = '2.16.840.1.101.3.4.2.14';
export const hmacWithSha3_384 = '2.16.840.1.101.3.4.2.15';
export const hmacWithSha3_512 = '2.16.840.1.101.3.4.2.16';

// RFC 8018, 7292 appendix C: password-based encryption
export const pbes2 = '1.2.840.113549.1.5.13';
export const pbmac1 = '1.2.840.113549.1.5.14';
export const pbkdf2 = '1.2.840.113549.1.5.12';
export const scrypt = '1.3.6.1.4.1.11591.4.11';
export const pbeSha1Rc4_128 = '1.2.840.113549.1.12.1.1';
export const pbeSha1Rc4_40 = '1.2.840.113549.1.12.1.2';
export const pbeSha1TripleDes = '1.2.840.113549.1.12.1.3';
export const pbeSha1DoubleDes = '1.2.840.113549.1.12.1.4';
export const pbeSha1Rc2_128 = '1.2.840.113549.1.12.1.5';
export const pbeSha1Rc2_40 = '1.2.840.113549.1.12.1.6';
export const aes128Cbc = '2.16.840.1.101.3.4.1.2';
export const aes192Cbc = '2.16.840.1.101.3.4.1.22';
export const aes256Cbc = '2.16.840.1.101.3.4.1.42';
export const aes128Gcm = '2.16.840.1.101.3.4.1.6';
export const aes192Gcm = '2.16.840.1.101.3.4.1.26';
export const aes256Gcm = '2.16.840.1.101.3.4.1.46';
export const camellia128Cbc = '1.2.392.200011.61.1.1.1.2';
export const camellia192Cbc = '1.2.392.200011.61.1.1.1.3';
export const camellia256Cbc = '1.2.392.200011.61.1.1.1.4';
export const desCbc = '1.3.14.3.2.7';
export const desEde3Cbc = '1.2.840.113549.3.7';
export const rc2Cbc = '1.2.840.113549.3.2';
/** PBEWithMD5AndTripleDES of Sun's JCE, for JCEKS. */
export const jcePbeMd5TripleDes = '1.3.6.1.4.1.42.2.19.1';
/** JAVASOFT's key protector, for JKS. */
export const jksKeyProtector = '1.3.6.1.4.1.42.2.17.1.1';

// RFC 5652, 7292: containers
export const data = '1.2.840.113549.1.7.1';
export const signedData = '1.2.840.113549.1.7.2';
export const envelopedData = '1.2.840.113549.1.7.3';
export const encryptedData = '1.2.840.113549.1.7.6';
export const keyBag = '1.2.840.113549.1.12.10.1.1';
export const shroudedKeyBag = '1.2.840.113549.1.12.10.1.2';
export const certBag = '1.2.840.113549.1.12.10.1.3';
export const crlBag = '1.2.840.113549.1.12.10.1.4';
export const secretBag = '1.2.840.113549.1.12.10.1.5';
export const safeContentsBag = '1.2.840.113549.1.12.10.1.6';
export const x509Certificate = '1.2.840.113549.1.9.22.1';
export const x509Crl = '1.2.840.113549.1.9.23.1';
export const friendlyName = '1.2.840.113549.1.9.20';
export const localKeyId = '1.2.840.113549.1.9.21';
/** Oracle's trustedKeyUsage: without it Java sees no trusted certificate in a PKCS#12 file. */
export const trustedKeyUsage = '2.16.840.1.113894.746875.1.1';

// RFC 5280: extensions
export const subjectKeyIdentifier = '2.5.29.14';
export const keyUsage = '2.5.29.15';
export const subjectAltName = '2.5.29.17';
export const issuerAltName = '2.5.29.18';
export const basicConstraints = '2.5.29.19';
export const nameConstraints = '2.5.29.30';
export const crlDistributionPoints = '2.5.29.31';
export const certificatePolicies = '2.5.29.32';
export const anyPolicy = '2.5.29.32.0';
export const policyMappings = '2.5.29.33';
export const authorityKeyIdentifier = '2.5.29.35';
export const policyConstraints = '2.5.29.36';
export const extendedKeyUsage = '2.5.29.37';
export const inhibitAnyPolicy = '2.5.29.54';
export const crlNumber = '2.5.29.20';
export const reasonCode = '2.5.29.21';
export const deltaCrlIndicator = '2.5.29.27';
export const issuingDistributionPoint = '2.5.29.28';
export const certificateIssuer = '2.5.29.29';
export const freshestCrl = '2.5.29.46';
export const authorityInfoAccess = '1.3.6.1.5.5.7.1.1';
export const caIssuers = '1.3.6.1.5.5.7.48.2';
export const ocsp = '1.3.6.1.5.5.7.48.1';
export const qcStatements = '1.3.6.1.5.5.7.1.3';
export const ctPoison = '1.3.6.1.4.1.11129.2.4.3';
export const sctList = '1.3.6.1.4.1.11129.2.4.2';

// RFC 5280 4.2.1.12
export const anyExtendedKeyUsage = '2.5.29.37.0';
export const serverAuth = '1.3.6.1.5.5.7.3.1';
export const clientAuth = '1.3.6.1.5.5.7.3.2';
export const codeSigning = '1.3.6.1.5.5.7.3.3';
export const emailProtection = '1.3.6.1.5.5.7.3.4';
export const timeStamping = '1.3.6.1.5.5.7.3.8';
export const ocspSigning = '1.3.6.1.5.5.7.3.9';
