#!/usr/bin/env bash
# Debian's own checks.   check-lintian.sh PACKAGE_DIR
set -u
command -v lintian >/dev/null || { echo "SKIP: NO lintian HERE: apt-get install lintian"; exit 77; }
cd "$1" || exit 2
# There is no request at Debian to package this, which a first upload there would close.
lintian --allow-root --fail-on error,warning --info --tag-display-limit 0 \
    --suppress-tags initial-upload-closes-no-bugs ./*.deb
