#!/usr/bin/env bash
# Makes the packages of a build, and one of them once more at another hour and place of the world:
# it must be the same, byte for byte.   make-packages.sh BUILD_DIR OUTPUT_DIR
set -euo pipefail
build=$1
output=$2

rm -rf "$output"
mkdir -p "$output"
# make FOLDER ARGUMENT...
make() {
    local folder=$output/$1
    shift
    cpack --config "$build/CPackConfig.cmake" -B "$folder" "$@" >"$output/cpack.log" 2>&1 \
        || { cat "$output/cpack.log"; exit 1; }
}
make first
(
    unset SOURCE_DATE_EPOCH
    export TZ=Pacific/Auckland LC_ALL=C
    make second -D CPACK_COMPONENTS_ALL=probe
)

for package in "$output"/second/*.deb; do
    cmp "$package" "$output/first/$(basename "$package")"
done
mv "$output"/first/*.deb "$output/"
rm -rf "$output/first" "$output/second"
made=$(ls "$output"/*.deb | wc -l)
[ "$made" -eq 2 ] || { echo "made $made packages instead of 2"; exit 1; }
ls -l "$output"/*.deb
