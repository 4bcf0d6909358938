#!/bin/sh
# Signs, packs and notarises the app that packaging/build.py made; run on a Mac:
#
#     IDENTITY="Developer ID Application: …" PROFILE=notary sh packaging/macos/notarise.sh 0.1.0
#
# PROFILE is what `xcrun notarytool store-credentials` was told.
set -eu
version="$1"
app=dist/Inbetweener.app
image="dist/inbetweener-$version-macos.dmg"
codesign --force --deep --options runtime --timestamp \
  --entitlements packaging/macos/entitlements.plist --sign "$IDENTITY" "$app"
hdiutil create -volname Inbetweener -srcfolder "$app" -ov -format UDZO "$image"
codesign --force --timestamp --sign "$IDENTITY" "$image"
xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "$image"
