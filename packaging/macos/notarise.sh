#!/bin/sh
# Packs the app that packaging/build.py made as a disk image, and has it notarised; run on a Mac:
#
#     IDENTITY="Developer ID Application: …" PROFILE=notary sh packaging/macos/notarise.sh 0.1.0
#
# IDENTITY is what packaging/build.py was told, which signs with it. PROFILE is what
# `xcrun notarytool store-credentials` was told. Without them the image is for this Mac alone.
set -eu
version="$1"
app=dist/Inbetweener.app
image="dist/inbetweener-$version-macos.dmg"

codesign --verify --deep --strict "$app"

# What the window of the image shows: the app, and where to drag it.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/Inbetweener.app"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Inbetweener -srcfolder "$folder" -ov -format UDZO "$image"

if [ -z "${IDENTITY:-}" ]; then
  echo "No IDENTITY: $image is not signed, and opens on no other Mac without a warning." >&2
  exit 0
fi
codesign --force --timestamp --sign "$IDENTITY" "$image"
xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
