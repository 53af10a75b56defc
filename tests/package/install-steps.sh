#!/usr/bin/env bash
# Installs, uses, upgrades, removes and purges the packages, as root of a root that may be spoilt.
# Called by in-overlay.sh and in-fresh-root.sh.   install-steps.sh PACKAGE_DIR
set -u
packages=$1
faults=0
fault() {
    echo "FAULT: $1"
    faults=$((faults + 1))
}
must() {
    "$@" >/tmp/output 2>&1 || { fault "$*"; tail -n 20 /tmp/output; }
}

export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
helper=/usr/libexec/mptcp-workbench/mptcp-nethelper
group=mptcp-workbench
user=newcomer

# What a package may leave behind belongs to all packages: caches and dpkg's own lists.
list_files() {
    find /etc /usr /var /opt /srv -xdev \
        \( -path /var/lib/dpkg -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path /var/lib/systemd \) -prune -o -print \
        | grep -vE '/(icon-theme\.cache|mimeinfo\.cache|mime\.cache|ld\.so\.cache|group-?|gshadow-?|passwd-?|shadow-?|subuid-?|subgid-?|__pycache__.*)$|^/usr/share/mime/|\.pyc$' | sort
}
as_user() {
    ${offline:-} runuser -u $user -- env HOME=/home/$user PATH=/usr/bin:/bin "$@"
}
helper_is() {
    local is
    is="$(stat -c '%U:%G %a' $helper) $(getcap $helper | sed 's/^[^ ]* //')"
    [ "$is" = "$1" ] || fault "the helper is \"$is\" instead of \"$1\" $2"
}
install_all() {
    # Without Recommends: what the programs cannot do without has to be in Depends.
    must apt-get install -y --no-install-recommends --reinstall --allow-downgrades "$packages"/*.deb
}
upgrade_all() {
    must dpkg --install "$packages"/*.deb
}

getent group $group >/dev/null && groupdel $group
rm -f /var/lib/man-db/auto-update # reads every page of the system after each step
useradd --create-home $user || exit 2
if [ "${FRESH:-}" = 1 ]; then
    # The libraries stay when the packages go: they are not what is looked at.
    must apt-get install -y --no-install-recommends $(for package in "$packages"/*.deb; do
        dpkg-deb -f "$package" Depends; done | tr ',' '\n' | sed 's/(.*//; s/|.*//' | grep -v mptcp) \
        xvfb xauth x11-utils xdotool
fi
list_files >/tmp/before

echo "== install"
install_all
dpkg-query -W -f '${Package} ${Version} ${Status}\n' mptcp-probe mptcp-workbench
helper_is "root:$group 750 cap_net_raw=p" "after the installation"
ldd /usr/bin/mptcp-probe /usr/bin/mptcp-workbench /usr/bin/mptcp-figure $helper | grep 'not found' \
    && fault "libraries are missing"

echo "== rights"
as_user mptcp-probe interfaces >/tmp/output 2>&1
grep -q "sudo usermod -a -G $group $user" /tmp/output \
    || { fault "whoever is not in the group is not told to join it"; cat /tmp/output; }
must usermod --append --groups $group $user
as_user mptcp-probe interfaces >/tmp/output 2>&1
grep -q "usermod" /tmp/output && { fault "a member is told to join"; cat /tmp/output; }
if [ "$(setpriv --dump | sed -n 's/^Capability bounding set: //p' | grep -cw net_raw)" = 1 ]; then
    # A network of two hosts, of which the other one refuses the connection.
    unshare -n bash -c "$(declare -f as_user); user=$user"'
        unshare -n sleep 60 &
        other=$!
        until [ "$(readlink /proc/$other/ns/net)" != "$(readlink /proc/$$/ns/net)" ]; do sleep 0.1; done
        ip link add here type veth peer name there netns $other
        ip address add 10.99.0.1/24 dev here && ip link set here up
        nsenter -t $other -n ip address add 10.99.0.2/24 dev there
        nsenter -t $other -n ip link set there up
        as_user mptcp-probe scan 10.99.0.2 -p 9 --no-default-blocklist -c 1 -q --output-filter "" \
            -f classification
        kill $other' >/tmp/output 2>&1
    grep -qx rst /tmp/output || { fault "a member cannot scan"; cat /tmp/output; }
else
    echo "SKIP: NO CAP_NET_RAW IN THE BOUNDING SET: the helper cannot be tried here"
fi

echo "== scan"
vantage=lab
if ! as_user mptcp-probe lab exec -- true >/tmp/output 2>&1; then
    vantage=virtual
    echo "SKIP: NO KERNEL LAB FOR AN ORDINARY USER HERE, the virtual lab stands in: $(cat /tmp/output)"
    if [ "${WORKBENCH_REQUIRE_LAB:-}" = 1 ] || as_user unshare --user --net --map-root-user true; then
        fault "this system allows user namespaces, or WORKBENCH_REQUIRE_LAB is set"
    fi
fi
cd /home/$user || exit 2
must as_user mptcp-probe scan --vantage $vantage 100.64.0.0/28 -c 1 -o rows.csv --store runs.db
rows=$(grep -c ',v1,mptcp,' rows.csv)
[ "$rows" -eq 16 ] || { fault "$rows of 16 hosts of the lab were found"; cat /tmp/output rows.csv; }
simulated=""
[ $vantage = virtual ] && simulated=--simulated
must as_user mptcp-probe figure adoption-v1-ipv4 --store runs.db $simulated --mptcp v1 -o figure.svg
must as_user mptcp-probe figure adoption-v1-ipv4 --store runs.db $simulated --mptcp v1 -o figure.png
grep -q '<svg' figure.svg && [ -s figure.png ] || fault "mptcp-probe found no renderer"

echo "== window"
# As a desktop starts it: the line of its entry, with a file in place of %f.
entry=/usr/share/applications/mptcp-workbench.desktop
line=$(sed -n 's/^Exec=//p' $entry)
must as_user which "$(sed -n 's/^TryExec=//p' $entry)"
cat >/tmp/window.sh <<'WINDOW'
cd ~ || exit 2
eval "$1" >window.log 2>&1 &
window=$!
for ((i = 0; i < 100; ++i)); do
    sleep 0.2
    xwininfo -root -tree 2>/dev/null | grep -q '"[^"]*MPTCP Workbench"' && break
    kill -0 $window 2>/dev/null || { echo "the window ended:"; cat window.log; exit 1; }
done
xwininfo -root -tree | grep -m1 'MPTCP Workbench' || { echo "no window appeared"; cat window.log; exit 1; }
sleep 1
kill -0 $window || { echo "the window did not last"; cat window.log; exit 1; }
if command -v xdotool >/dev/null; then
    xdotool windowfocus --sync "$(xdotool search --name 'MPTCP Workbench' | tail -n 1)"
    xdotool key ctrl+F1
    for ((i = 0; i < 50; ++i)); do
        sleep 0.2
        xwininfo -root -tree | grep -q 'User Guide' && break
    done
    xwininfo -root -tree | grep -m1 'User Guide' || { echo "no guide appeared"; cat window.log; exit 1; }
else
    echo "SKIP: NO xdotool HERE: the guide was not opened"
fi
kill $window
wait $window
true
WINDOW
if command -v xvfb-run >/dev/null && command -v xwininfo >/dev/null; then
    # Without any network: the guide has to be there all the same.
    offline="unshare --net" as_user xvfb-run -a bash /tmp/window.sh "${line//%f/\$HOME/runs.db}" || fault "the window does not open"
    grep -q 'runs.db' /home/$user/.config/mptcp-workbench/mptcp-workbench.conf \
        || fault "the window did not take the file that it was started with"
else
    echo "SKIP: NO xvfb-run OR xwininfo HERE: the window was not opened"
fi
as_user mptcp-workbench /nowhere.db >/tmp/output 2>&1
[ $? -eq 2 ] && grep -q 'cannot read' /tmp/output || fault "a file that is not there is not refused"

echo "== upgrade"
upgrade_all
helper_is "root:$group 750 cap_net_raw=p" "after an upgrade"
id -nG $user | grep -qw $group || fault "an upgrade threw $user out of the group"
dpkg-statoverride --add --update root root 0755 $helper
upgrade_all
helper_is "root:root 755 " "where dpkg-statoverride says so"
dpkg-statoverride --remove $helper
upgrade_all

echo "== remove"
must apt-get remove -y mptcp-workbench mptcp-probe
[ -e $helper ] && fault "the helper is still there"
getent group $group >/dev/null || fault "the group is gone before the purge"
must apt-get purge -y mptcp-workbench mptcp-probe
getent group $group && fault "the group is still there"
list_files >/tmp/after
left=$(comm -13 /tmp/before /tmp/after)
[ -z "$left" ] || fault "left behind: $left"
dpkg-query -W 'mptcp-*' 2>/dev/null | grep . && fault "dpkg still knows the packages"
# Once more after a purge, as if never before.
upgrade_all
helper_is "root:$group 750 cap_net_raw=p" "after a second installation"

[ "$faults" -eq 0 ] || { echo "$faults faults"; exit 1; }
echo "installed, used, upgraded, removed, purged"
