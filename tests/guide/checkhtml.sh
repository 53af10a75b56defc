#!/usr/bin/env bash
# Every page of the user guide is well-formed, so that the window can read it; and the pictures in it
# stay small, since they are a part of the program.   checkhtml.sh GUIDE_DIR
set -u
cd "$1" || exit 2
most=$((3 * 1024 * 1024))
if ! command -v xmllint >/dev/null; then
    echo "SKIP: xmllint is not installed (libxml2-utils), so no page was checked"
    exit 0
fi
count=$(ls ./*.html | wc -l)
[ "$count" -ge 20 ] || { echo "only $count pages in $PWD"; exit 2; }
xmllint --noout ./*.html || exit 1
size=$(cat images/*.png | wc -c)
[ "$size" -le "$most" ] || { echo "the pictures take $size bytes, more than $most"; exit 1; }
echo "$count pages are well-formed; the pictures take $size bytes"
