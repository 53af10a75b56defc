#!/usr/bin/env bash
# Installs the packages on a bare Debian 12, which is made from where this computer's apt has its
# packages from: nothing that a build left here can help them. Takes some minutes and is not among
# the tests of CTest: run it before a release, as root.   in-fresh-root.sh PACKAGE_DIR [FOLDER]
set -eu
packages=$(realpath "$1")
steps=$(realpath "$(dirname "$0")/install-steps.sh")
[ "$(id -u)" -eq 0 ] || { echo "SKIP: ONLY ROOT CAN MAKE A ROOT"; exit 77; }
command -v debootstrap >/dev/null || { echo "SKIP: NO debootstrap HERE"; exit 77; }
mirror=$(apt-cache policy | grep -oE 'https?://[^ ]+ bookworm/main' | head -n 1 | cut -d' ' -f1)
[ -n "$mirror" ] || { echo "SKIP: THE APT OF THIS COMPUTER KNOWS NO bookworm"; exit 77; }

place=${2:-$(mktemp -d)}
mkdir -p "$place"
export ROOT=$place/root PACKAGES=$packages STEPS=$steps FRESH=1
if [ ! -x "$ROOT/bin/bash" ]; then
    debootstrap --variant=minbase --include=ca-certificates bookworm "$ROOT" "$mirror" >"$place/debootstrap.log" 2>&1 \
        || { tail -n 3 "$place/debootstrap.log"; echo "SKIP: NO BARE ROOT COULD BE MADE"; exit 77; }
    rm -f "$ROOT/etc/apt/sources.list"
    for file in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/keyrings \
        /usr/share/keyrings /etc/resolv.conf /etc/hosts; do
        if [ -e "$file" ]; then
            cp -rL "$file" "$ROOT$(dirname "$file")/"
        fi
    done
    chroot "$ROOT" apt-get update -qq
fi

status=0
unshare --mount --propagation private bash <<'INSIDE' || status=$?
set -eu
mount --bind "$ROOT" "$ROOT"
cd "$ROOT"
mkdir -p mnt/packages mnt/old
rm -f mnt/packages/*
cp "$PACKAGES"/*.deb mnt/packages/
cp "$STEPS" mnt/steps.sh
mount -t proc proc proc
mount --rbind /dev dev
mount --rbind /sys sys
mount -t tmpfs -o mode=1777 tmpfs tmp
# A chroot may make no user namespace, which the lab needs.
pivot_root . mnt/old
cd /
umount --lazy /mnt/old
exec bash /mnt/steps.sh /mnt/packages
INSIDE
[ -n "${2:-}" ] || rm -rf "$place"
exit $status
