#!/bin/bash
# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# load_lab.sh [-s SECONDS] MPTCP-PROBE...
#
# Puts each mptcp-probe, such as those of the sanitizers' builds, under the full load of the lab of
# real kernels for a minute: unlimited rate, two sender threads, every pass and every kind of host,
# with rows, status, capture, metadata and a store, and traces and proofs behind the scan. Status 1
# when a sanitizer says anything, when a scan fails, or when a reply is counted but not written.
# Nothing leaves this computer. See README.md beside.
set -u
export LC_ALL=C

seconds=60
while getopts s: option; do
    case $option in
    s) seconds=$OPTARG ;;
    *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { sed -n '5p' "$0" >&2; exit 2; }

here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d /tmp/load_lab.XXXXXX) || exit 2
trap 'rm -rf "$folder"' EXIT
export TSAN_OPTIONS="halt_on_error=0 suppressions=$here/../threadsanitizer.supp"
export ASAN_OPTIONS="detect_leaks=1"
export UBSAN_OPTIONS="print_stacktrace=1"

# The parts of one round; each ends by itself.
scan_hosts() { # every address of two prefixes of real kernels answers
    "$1" scan --vantage lab 100.64.0.0/16 fd64:64::/112 -T 2 -r 0 -c 2 -q --output-filter '' \
        -o "$folder/rows.csv" -m "$folder/run.json" -u "$folder/status.csv" --store "$folder/runs.db"
}
scan_devices() { # every class, in every pass
    "$1" scan --vantage lab 100.65.0.0/22 100.66.0.0/23 100.67.0.0/20 -T 2 -r 0 -c 2 -q \
        --mptcp v0,v1,control --output-filter '' -O jsonl -o "$folder/rows.jsonl" \
        -m "$folder/devices.json" --pcap "$folder/replies.pcap" --store "$folder/runs.db"
}
follow_up() { # traces and proofs while the scan still runs
    "$1" scan --vantage lab 100.64.7.0/26 100.67.1.0/28 -r 0 -c 2 -q --then trace,verify \
        -o "$folder/then.csv" --then-file "$folder/then.jsonl" --store "$folder/runs.db"
}

status=0
number() { sed -n "s/^ *\"$1\": \([0-9]*\),\{0,1\}\$/\1/p" "$2"; }
for probe in "$@"; do
    end=$((SECONDS + seconds))
    rounds=0 replies=0 lost=0
    rm -f "$folder"/*
    while [ $SECONDS -lt $end ]; do
        for part in scan_hosts scan_devices follow_up; do
            "$part" "$probe" >>"$folder/output.txt" 2>&1
            ended=$?
            if [ $ended -ne 0 ] || grep -q "Sanitizer\|runtime error" "$folder/output.txt"; then
                echo "$probe: $part ended with status $ended:" >&2
                grep -A 40 "Sanitizer\|runtime error" "$folder/output.txt" >&2 ||
                    tail -20 "$folder/output.txt" >&2
                status=1
                break 2
            fi
        done
        # What was lost is counted: a row for each reply but those.
        for file in run devices; do
            rows=rows.csv
            [ $file = run ] || rows=rows.jsonl
            written=$(wc -l <"$folder/$rows")
            [ $file = run ] && written=$((written - 1)) # headers
            valid=$(number validation_passed "$folder/$file.json")
            dropped=$(number rows_dropped "$folder/$file.json")
            if [ "$written" -ne $((valid - dropped)) ]; then
                echo "$probe: $written rows of $valid replies, $dropped dropped" >&2
                status=1
            fi
            replies=$((replies + valid))
            lost=$((lost + dropped + $(number pcap_drop "$folder/$file.json")))
        done
        rounds=$((rounds + 1))
        rm -f "$folder"/*
    done
    echo "$probe: $rounds rounds in $seconds s or a little more, $replies replies, $lost lost and" \
        "counted$([ $status -eq 0 ] && echo ', no complaint')"
done
exit $status
