// node-forge opens a PFX: certificates and key as PEM on standard output. Arguments: file, password.
const { readFileSync } = require('node:fs');
const forge = require('node-forge');

const [, , file = '', password = ''] = process.argv;
const p12 = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(readFileSync(file, 'latin1')), password);
const { certBag, pkcs8ShroudedKeyBag } = forge.pki.oids;
for (const { cert } of p12.getBags({ bagType: certBag })[certBag]) console.log(forge.pki.certificateToPem(cert));
for (const { key } of p12.getBags({ bagType: pkcs8ShroudedKeyBag })[pkcs8ShroudedKeyBag]) {
  console.log(forge.pki.privateKeyToPem(key));
}
