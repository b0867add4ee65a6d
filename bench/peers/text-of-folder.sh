#!/bin/sh
# What a team does today to see what it was sent: openssl on each file, by its ending. Arguments: folder, file with the password.
show() {
  openssl x509 -noout -subject -issuer -serial -dates -ext subjectAltName,keyUsage,extendedKeyUsage -fingerprint -sha256 "$@"
}
for file in "$1"/*; do
  echo "== $file"
  case $file in
    *.pem) show -in "$file" ;;
    *.cer) show -inform DER -in "$file" ;;
    *.key) openssl pkey -noout -text_pub -in "$file" ;;
    *.csr) openssl req -noout -subject -pubkey -in "$file" ;;
    *.p7b) openssl pkcs7 -inform DER -print_certs -in "$file" | show ;;
    *.pfx) openssl pkcs12 -nodes -passin "file:$2" -in "$file" | show ;;
    *) echo 'nothing of ours' ;;
  esac || exit 1
done
