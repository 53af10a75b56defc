#!/usr/bin/env bash
# Installs what is missing, builds, and opens the workbench on the lab: real Linux hosts in network
# namespaces of this computer. Without a display the same scan runs in the terminal.
# Arguments go to the program that is started.
set -euo pipefail
cd "$(dirname "$0")"

.ci/prepare build run
if [ ! -f build/release/build.ninja ]; then
    cmake --preset release -DWORKBENCH_BUILD_TESTS=OFF >/dev/null
fi
cmake --build --preset release --target mptcp-workbench mptcp-probe
bin=build/release/bin

# Scans of real networks need a helper with a right. It is set up once for each build of it, where
# root's part needs no password (a moment ago one may have been given); the lab does without.
helper=$bin/mptcp-nethelper
if ! PATH=$PATH:/usr/sbin:/sbin getcap "$helper" 2>/dev/null | grep -q cap_net_raw; then
    setup=(app/nethelper/setup-nethelper "$helper")
    [ "$(id -u)" -eq 0 ] || setup=(sudo -n "${setup[@]}" "$(id -un)")
    if said=$("${setup[@]}" 2>&1); then
        printf 'The helper for scans of real networks is set up:\n%s\n' "$said"
    else
        echo "The helper for scans of real networks is not set up; the lab needs none. To set it up:"
        echo "    sudo app/nethelper/setup-nethelper $helper $(id -un)"
    fi
fi

# The lab needs user namespaces; the virtual lab needs nothing.
vantage=lab
if ! reason=$("$bin/mptcp-probe" lab exec -- true 2>&1); then
    vantage=virtual
    echo "The kernel lab is not available here, so the virtual lab stands in: $reason"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/mptcp-workbench" --vantage "$vantage" "$@"
fi
echo "There is no display, so the scan of the lab runs in the terminal."
rows=build/lab-scan.csv
echo "Every reply becomes a row of $rows."
exec "$bin/mptcp-probe" scan --vantage "$vantage" --mptcp v0,v1 --rate 1000 --cooldown-time 2 \
    --output-file "$rows" --output-filter "" "$@" \
    100.64.0.0/24 100.65.0.0/24 100.66.0.0/24 100.67.0.0-100.67.10.255
