#!/usr/bin/env bash
# Installs the packages on this computer, as far as they can see: changes go to memory and are gone
# afterwards. What the packages need must be installed already.   in-overlay.sh PACKAGE_DIR
set -u
packages=$(realpath "$1") || exit 2
steps=$(realpath "$(dirname "$0")/install-steps.sh")
skip() {
    echo "SKIP: $1"
    exit 77
}
[ "$(id -u)" -eq 0 ] || skip "ONLY ROOT CAN INSTALL PACKAGES: run this test as root"
command -v dpkg >/dev/null && command -v apt-get >/dev/null || skip "NO DEBIAN HERE"

export PACKAGES=$packages STEPS=$steps
unshare --mount --propagation private bash <<'INSIDE'
set -u
# A temporary file system can hold file capabilities, the build folder's perhaps not.
place=$(mktemp -d) && mount -t tmpfs tmpfs "$place" && cd "$place" || exit 75
mkdir changes work root
mount -t overlay overlay -o lowerdir=/,upperdir=changes,workdir=work root || exit 75
mkdir -p root/mnt/packages
cp "$PACKAGES"/*.deb root/mnt/packages/ && cp "$STEPS" root/mnt/steps.sh || exit 75
mount -t proc proc root/proc && mount --rbind /dev root/dev && mount --rbind /sys root/sys || exit 75
mount -t tmpfs -o mode=1777 tmpfs root/tmp && mount -t tmpfs -o mode=755 tmpfs root/run || exit 75
mkdir root/mnt/old
cd root && pivot_root . mnt/old && cd / && umount --lazy /mnt/old || exit 75
bash /mnt/steps.sh /mnt/packages
INSIDE
status=$?
[ "$status" -ne 75 ] || skip "NO OVERLAY FILE SYSTEM OR NO pivot_root HERE: packages were not installed"
exit $status
