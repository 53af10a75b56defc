#!/usr/bin/env bash
# What the packages hold, to whom it belongs, and that nothing of the build is in it.
#   check-contents.sh PACKAGE_DIR SOURCE_DIR
set -u
cd "$1" || exit 2
source=$2
faults=0
fault() {
    echo "$1"
    faults=$((faults + 1))
}

probe=$(echo mptcp-probe_*.deb)
workbench=$(echo mptcp-workbench_*.deb)
[ -e "$probe" ] && [ -e "$workbench" ] || { echo "no packages in $PWD"; exit 2; }

# holds PACKAGE MODE PATH
holds() {
    dpkg-deb -c "$1" | awk -v mode="$2" -v path="./$3" \
        '$6 == path && $1 == mode && $2 == "root/root" { found = 1 } END { exit !found }' \
        || fault "$1: no $3 with $2 root/root"
}
for path in usr/bin/mptcp-probe usr/libexec/mptcp-workbench/mptcp-nethelper \
    usr/libexec/mptcp-workbench/setup-nethelper usr/libexec/mptcp-workbench/scan-alert; do
    holds "$probe" -rwxr-xr-x "$path"
done
for path in usr/share/man/man1/mptcp-probe.1.gz usr/share/man/man1/mptcp-probe-scan.1.gz \
    usr/lib/systemd/{system,user}/mptcp-scan@.{service,timer} usr/lib/sysusers.d/mptcp-workbench.conf \
    usr/share/man/man1/mptcp-probe-runs-import.1.gz usr/share/man/man8/mptcp-nethelper.8.gz \
    usr/share/bash-completion/completions/mptcp-probe usr/share/zsh/vendor-completions/_mptcp-probe \
    usr/share/fish/vendor_completions.d/mptcp-probe.fish usr/share/doc/mptcp-probe/copyright \
    usr/share/doc/mptcp-probe/changelog.gz usr/share/doc/mptcp-probe/changelog.Debian.gz; do
    holds "$probe" -rw-r--r-- "$path"
done
for path in usr/bin/mptcp-workbench usr/bin/mptcp-figure; do
    holds "$workbench" -rwxr-xr-x "$path"
done
for path in usr/share/applications/mptcp-workbench.desktop \
    usr/share/metainfo/mptcp-workbench.metainfo.xml usr/share/mime/packages/mptcp-workbench.xml \
    usr/share/icons/hicolor/scalable/apps/mptcp-workbench.svg \
    usr/share/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/mptcp-workbench.png \
    usr/share/man/man1/mptcp-workbench.1.gz usr/share/man/man1/mptcp-figure.1.gz \
    usr/share/bash-completion/completions/{mptcp-workbench,mptcp-figure} \
    usr/share/zsh/vendor-completions/_{mptcp-workbench,mptcp-figure} \
    usr/share/fish/vendor_completions.d/{mptcp-workbench,mptcp-figure}.fish; do
    holds "$workbench" -rw-r--r-- "$path"
done
for package in "$probe" "$workbench"; do
    strange=$(dpkg-deb -c "$package" | awk '$2 != "root/root" || $1 ~ /^.(.w..w|.......w|..s|.....s)/')
    [ -z "$strange" ] || fault "$package: strange owners or modes:"$'\n'"$strange"
done

# A measurement server gets no window system, and the window the very command line that it was
# built with.
depends=$(dpkg-deb -f "$probe" Depends)
case $depends in *libqt6gui* | *libx11* | *libgl*) fault "mptcp-probe wants a window system: $depends" ;; esac
for wanted in libc6 libpcap0.8 libqt6core6 iproute2 nftables netbase libcap2-bin; do
    case $depends in *"$wanted"*) ;; *) fault "mptcp-probe does not depend on $wanted" ;; esac
done
version=$(dpkg-deb -f "$workbench" Version)
case $(dpkg-deb -f "$workbench" Depends) in
*"mptcp-probe (= $version)"*) ;;
*) fault "mptcp-workbench does not depend on mptcp-probe of its own version" ;;
esac

contents=$(mktemp -d)
trap 'rm -rf "$contents"' EXIT
dpkg-deb -x "$probe" "$contents" && dpkg-deb -x "$workbench" "$contents" || exit 2
found=$(grep -rlaF -- "$source" "$contents") && fault "the folder of the build is named in $found"
for program in "$contents"/usr/bin/* "$contents"/usr/libexec/mptcp-workbench/mptcp-nethelper; do
    readelf -S "$program" | grep -qE '\.(symtab|debug_info)' && fault "$program is not stripped"
    readelf -d "$program" | grep -qE 'R(UN)?PATH' && fault "$program has a path to libraries"
    readelf -d "$program" | grep -q 'BIND_NOW\|NOW' || fault "$program binds late (no -z now)"
    readelf -lW "$program" | grep -q GNU_RELRO || fault "$program has no relro"
    readelf -hW "$program" | grep -q 'DYN' || fault "$program is no PIE"
    calls=$(readelf --dyn-syms -W "$program" | awk '{ print $8 }')
    grep -q '^__stack_chk_fail@' <<<"$calls" || fault "$program has no stack protector"
    case $program in # the helper calls nothing that could be fortified
    */bin/*) grep -v '^__stack' <<<"$calls" | grep -q '_chk@' || fault "$program is not fortified" ;;
    esac
done

[ "$faults" -eq 0 ] || { echo "$faults faults"; exit 1; }
echo "the packages hold what they should"
