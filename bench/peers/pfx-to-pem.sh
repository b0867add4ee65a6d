#!/bin/sh
# What a team does today: every PFX of a folder to PEM with openssl. Arguments: folder, file with the password, folder to write to.
for file in "$1"/*.pfx; do
  case $file in
    *legacy*) legacy=-legacy ;;
    *) legacy= ;;
  esac
  openssl pkcs12 $legacy -in "$file" -nodes -passin "file:$2" -out "$3/$(basename "$file" .pfx).pem" || exit 1
done
