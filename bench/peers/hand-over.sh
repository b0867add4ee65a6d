#!/bin/sh
# What a team's script does for each hand-over with openssl: do key and certificate belong together, is the chain whole, write
# both, read them back. Arguments: folder of the bundles, file with the password, roots, time in seconds, folder to write to.
set -e
for bundle in "$1"/*/; do
  out=$5/$(basename "$bundle")
  mkdir -p "$out"
  leaf=$bundle/server.cer key=$bundle/server.key
  openssl x509 -inform DER -in "$leaf" -out "$out/leaf.pem"
  openssl pkey -in "$key" -passin "file:$2" -out "$out/server.key"
  [ "$(openssl x509 -in "$out/leaf.pem" -noout -pubkey)" = "$(openssl pkey -in "$out/server.key" -pubout)" ]
  openssl verify -attime "$4" -no-CApath -no-CAstore -CAfile "$3" -untrusted "$bundle/ca.pem" "$out/leaf.pem" >"$out/verified"
  cat "$out/leaf.pem" "$bundle/ca.pem" >"$out/fullchain.pem"
  openssl x509 -in "$out/fullchain.pem" -noout -fingerprint -sha256 -checkhost "$(basename "$bundle")" >>"$out/verified"
  openssl pkey -in "$out/server.key" -noout -check >>"$out/verified"
  openssl dgst -sha256 "$out/fullchain.pem" "$out/server.key" >"$out/sums"
done
