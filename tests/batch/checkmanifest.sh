#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the manifests for Kubernetes against Kubernetes' own schema: checkmanifest.sh PROBE FOLDER.
# The schema is in packages of the npm registry, in the versions that manifest/package-lock.json
# names; where they cannot be had, the test is skipped.
set -euo pipefail
probe=$1
folder=$2

skip() {
    echo "SKIP: the manifests for Kubernetes were not checked: $*"
    exit 77
}
for program in node npm; do
    command -v $program >/dev/null || skip "there is no $program (Debian's packages nodejs and npm)"
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$(dirname "$0")"/manifest/* "$work"
if ! (cd "$work" && timeout 120 npm ci --ignore-scripts --no-audit --no-fund --prefer-offline) \
    >"$work/npm.log" 2>&1; then
    tail -5 "$work/npm.log"
    skip "npm cannot install the packages with the schema"
fi
node "$work/check.js" "$probe" "$folder"/*.yaml
