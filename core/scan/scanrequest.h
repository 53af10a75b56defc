// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/scan/replyclass.h"
#include "core/targets/portset.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace scan {

/// Which options stand beside MP_CAPABLE in the SYN. MSS always comes first: some firewalls drop a
/// SYN without it.
enum class ProbeOptions : std::uint8_t {
    Mss, ///< MSS, MP_CAPABLE: the shortest that is answered everywhere
    Linux, ///< MSS, SACK permitted, timestamps, NOP, window scale, MP_CAPABLE, as Linux sends
};

enum class OutputFormat : std::uint8_t { Csv, JsonLines };

/// What several machines do, --vantage-mode.
enum class VantageMode : std::uint8_t {
    Shards, ///< each probes a part of the targets
    Compare, ///< each probes all of them
};

/// What may follow a scan at each potential host.
enum class Stage : std::uint8_t { Trace, Verify };

/// A limit on targets: a number, or a percentage of the target space.
struct TargetLimit {
    double value = 0;
    bool percent = false;
    friend bool operator==(const TargetLimit&, const TargetLimit&) = default;
};

/// Where a scan's results go; used by the command line.
struct OutputRequest {
    OutputFormat format = OutputFormat::Csv; ///< -O
    std::string file = "-"; ///< -o
    std::vector<std::string> fields; ///< -f; empty: the default fields
    std::string filter = "success = 1 && repeat = 0"; ///< --output-filter
    bool headerRow = true; ///< --no-header-row
    std::string metadataFile; ///< -m
    std::string statusFile; ///< -u
    std::string captureFile; ///< --pcap
    std::string thenFile = "-"; ///< --then-file, with ScanRequest::then
    std::string store; ///< --store: a file or URL of a store of runs; empty: the run is not kept
    std::string label; ///< --label, with `store`
    std::string note; ///< --note, with `store`
    std::string resumeFile; ///< --resume: where the scan stands, so that it can go on
    bool quiet = false; ///< -q
    friend bool operator==(const OutputRequest&, const OutputRequest&) = default;
};

/// A scan as the user asked for it: what the options, the config file and the form fill in. Plain
/// data; nothing in it was resolved or opened yet. scanOptions() is the table of all its fields.
struct ScanRequest {
    std::vector<std::string> targets;
    std::vector<std::string> targetFiles; ///< -I
    std::vector<std::string> allowlistFiles; ///< -w
    std::vector<std::string> blocklistFiles; ///< -b
    std::vector<std::string> exclusions; ///< prefixes given directly (the form, --exclude)
    bool defaultBlocklist = true; ///< --no-default-blocklist
    std::string ports = "80"; ///< -p, as PortSet text
    std::vector<Pass> passes { Pass::V1 }; ///< --mptcp
    std::uint64_t rate = 10000; ///< -r, packets a second; 0 is unlimited
    std::uint64_t bandwidth = 0; ///< -B, bits a second on the wire; 0: the rate decides
    std::optional<TargetLimit> maxTargets; ///< -n
    std::uint64_t maxResults = 0; ///< -N; 0 is unlimited
    double maxRuntimeSeconds = 0; ///< -t; 0 is unlimited
    double cooldownSeconds = 8; ///< -c
    double minHitratePercent = 0; ///< --min-hitrate; 0 is no limit
    std::optional<std::uint64_t> maxSendtoFailures; ///< --max-sendto-failures; empty: no limit
    std::uint32_t probes = 1; ///< -P
    std::optional<std::uint64_t> seed; ///< -e
    std::uint32_t shards = 1;
    std::uint32_t shard = 0;
    std::uint32_t senderThreads = 1; ///< -T
    std::uint32_t batch = 64;
    net::SendPath sendPath = net::SendPath::Auto; ///< --send-path
    ProbeOptions probeOptions = ProbeOptions::Mss; ///< --probe-args
    std::uint8_t probeTtl = 64;
    std::string interfaceName; ///< -i
    std::vector<std::string> sourceIps; ///< -S, addresses and ranges of them
    std::string sourcePorts = "32768-61000"; ///< -s, as PortRanges text
    std::string gatewayMac; ///< -G
    bool ipLayer = false; ///< -X
    std::string vantage = "host"; ///< machines to be reached by ssh: net::parseSshPlaces()
    VantageMode vantageMode = VantageMode::Shards; ///< --vantage-mode, of several machines
    std::string remoteProgram = "mptcp-probe"; ///< --remote-program
    std::string sshProgram = "ssh"; ///< --ssh-program
    std::uint32_t reconnects = 5; ///< --reconnects: attempts in a row
    double reconnectWaitSeconds = 1; ///< --reconnect-wait: before the first of them
    std::vector<Stage> then; ///< --then
    bool dryRun = false; ///< -d
    bool wholeInternet = false; ///< --whole-internet: confirms a scan of a whole address family
    OutputRequest output;
    friend bool operator==(const ScanRequest&, const ScanRequest&) = default;

    /// Whether `stage` is to follow.
    bool follows(Stage stage) const
    {
        return std::find(then.begin(), then.end(), stage) != then.end();
    }
    /// Rows are written. What follows the scan holds them too, and takes their place on standard
    /// output unless one of the two has a file.
    bool writesRows() const { return then.empty() || output.file != "-" || output.thenFile != "-"; }
};

} // namespace scan
