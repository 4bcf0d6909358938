#!/bin/sh
# Lets a Mac that has just been set up sign and notarise: a keychain of its own with the certificate,
# and the profile of notarytool. Everything comes from the environment:
#
#     CERTIFICATE           the certificate "Developer ID Application" with its key, P12 as base64
#     CERTIFICATE_PASSWORD  of that file
#     APPLE_ID, APPLE_TEAM, APPLE_PASSWORD
#                           who notarises; the password is one for apps (account.apple.com)
#     PROFILE               what the profile shall be called
#
# Without a certificate nothing is done: what is packed is then not signed.
set -eu
if [ -z "${CERTIFICATE:-}" ]; then
  echo "No CERTIFICATE: nothing will be signed." >&2
  exit 0
fi
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
keychain="$HOME/Library/Keychains/packing.keychain-db"
password="$(uuidgen)"
echo "$CERTIFICATE" | base64 --decode > "$folder/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$folder/certificate.p12" -k "$keychain" -P "$CERTIFICATE_PASSWORD" \
  -T /usr/bin/codesign
# Else codesign would ask in a window.
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
xcrun notarytool store-credentials "$PROFILE" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" \
  --password "$APPLE_PASSWORD"
