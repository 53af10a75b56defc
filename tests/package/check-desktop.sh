#!/usr/bin/env bash
# The desktop's own checks, and that it knows our kinds of files from others.
#   check-desktop.sh PACKAGE_DIR PROBE_EXECUTABLE DATA_DIR
set -u
for tool in desktop-file-validate appstreamcli update-mime-database gio; do
    command -v $tool >/dev/null || { echo "SKIP: NO $tool HERE"; exit 77; }
done
probe=$2
data=$3
faults=0
fault() {
    echo "$1"
    faults=$((faults + 1))
}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
for package in "$1"/*.deb; do
    dpkg-deb -x "$package" "$root" || exit 2
done

entry=$root/usr/share/applications/mptcp-workbench.desktop
desktop-file-validate "$entry" || fault "the desktop entry"
# An identifier after a domain needs one, which the project has not.
appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info "$root/usr/share/metainfo/mptcp-workbench.metainfo.xml" \
    || fault "the AppStream description"

# A user's own database of file types, over the system's.
export XDG_DATA_HOME=$root/home
mkdir -p "$XDG_DATA_HOME/mime/packages"
cp "$root/usr/share/mime/packages/mptcp-workbench.xml" "$XDG_DATA_HOME/mime/packages/"
update-mime-database "$XDG_DATA_HOME/mime" || fault "the database of file types"
# kind FILE TYPE: and the desktop entry opens it.
kind() {
    local type
    type=$(gio info -a standard::content-type "$1" | sed -n 's/.*standard::content-type: //p')
    [ "$type" = "$2" ] || fault "$(basename "$1") is $type instead of $2"
    grep -q "^MimeType=.*$2;" "$entry" || fault "the desktop entry does not open $2"
}
"$probe" scan --vantage virtual 100.64.0.1 -r 0 -c 0.2 -q -o "$root/rows.csv" \
    --store "$root/runs.db" || fault "cannot scan"
cp "$root/runs.db" "$root/runs"
"$probe" runs export 1 --store "$root/runs.db" -o "$root/archive.jsonl" || fault "cannot export"
kind "$root/runs.db" application/x-mptcp-store
kind "$root/runs" application/x-mptcp-store
kind "$root/archive.jsonl" application/x-mptcp-runs
kind "$data/linux-v1-clean-path.pcap" application/vnd.tcpdump.pcap

[ "$faults" -eq 0 ] || { echo "$faults faults"; exit 1; }
echo "the desktop knows the program and its files"
