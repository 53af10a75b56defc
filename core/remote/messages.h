// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/checkpoint.h"
#include "core/scan/scanrow.h"
#include "core/scan/scansnapshot.h"
#include "core/store/hostrow.h"
#include "core/trace/tracerequest.h"

#include <map>
#include <variant>

/// What mptcp-probe says to mptcp-probe on another machine: one JSON object a line, both ways, in
/// order. The *near* side is the one that the user sits at, the *far* side the one that probes.
///
///     far:  greeting
///     near: greeting, targets..., order
///     far:  ready                      planned, the way is found, nothing was sent yet
///     near: begin
///     far:  replies, traces, proofs; after them now and then progress and a checkpoint
///     near: stop, pause, rate, probe, no-more-targets
///     far:  end
///
/// Either side says something every few seconds and takes the connection for broken when the other
/// one does not (SilenceLimit). A checkpoint stands for every reply before it.
namespace remote {

constexpr std::uint32_t Protocol = 1;
constexpr std::size_t LongestLine = std::size_t(4) << 20; ///< a trace of 64 hops with its quotes
constexpr std::size_t MostTargetsOfALine = 1024;
constexpr std::size_t MostRanges = std::size_t(8) << 20; ///< of addresses, in one order

/// Both sides' first line.
struct Greeting {
    std::string version; ///< of the program
    std::uint32_t protocol = Protocol;
};
struct Alive { };

// From the near side.

/// Part of the addresses to scan, sorted and disjoint over all such lines.
struct Targets {
    std::vector<core::IpRange> ranges;
};
/// What to do with them. Options are those of `scan`, and of `command`, that are not the near
/// side's own, by name and as their get() has them.
struct Order {
    std::string command; ///< "scan", "trace" or "verify"
    std::string vantage; ///< the far side's own
    std::map<std::string, std::vector<std::string>> options;
    std::optional<scan::Checkpoint> goOn; ///< where a scan that broke off stands
};
struct Begin { };
struct Stop { };
/// Holds the scan up, or lets it go on.
struct Pause {
    bool on = false;
};
/// The rate from now on.
struct Rate {
    double packetsPerSecond = 0; ///< 0 is unlimited
};
/// For traces and proofs, which get their targets while they run.
struct Probe {
    std::vector<trace::ProbeTarget> targets;
};
struct NoMoreTargets { };
using NearMessage
    = std::variant<Greeting, Alive, Targets, Order, Begin, Stop, Pause, Rate, Probe, NoMoreTargets>;

// From the far side.

/// By which way it will probe.
struct Ready {
    bool simulated = false;
    std::string hostName;
    std::string interfaceName;
    std::vector<std::string> sources; ///< addresses
    std::string sendPath;
    std::string sendPathNote;
    std::optional<scan::Checkpoint> checkpoint; ///< of a scan: which one it is, as planned there
};
/// Counters so far. Of traces and proofs sent, received, validated, send errors, drops and
/// unreadable packets alone.
struct Progress {
    scan::ScanSnapshot counters;
};
/// Where the scan stands, so that another connection can go on there.
struct Reached {
    scan::Checkpoint checkpoint;
};
/// The last line.
struct End {
    bool failed = false;
    bool stopped = false; ///< it was told to
    std::string why; ///< with `failed`; one sentence
};
using FarMessage = std::variant<Greeting, Alive, Ready, scan::ScanRow, store::TraceRow,
    store::ProofRow, Progress, Reached, End>;

/// One line as text with its end.
std::string lineOf(const NearMessage& message);
std::string lineOf(const FarMessage& message);
/// Reads one back; it may come from anybody. Malformed says what is wrong.
core::Result<NearMessage> parseNearMessage(std::string_view line);
core::Result<FarMessage> parseFarMessage(std::string_view line);

/// Why two programs do not understand each other, with what to do; empty when they do. The same
/// version speaks the same protocol and knows the same options.
std::string mismatch(const Greeting& far);

/// `text` as one line without what a terminal would obey, at most so long: the far side's words may
/// be anybody's.
std::string harmless(std::string_view text, std::size_t most = 400);

} // namespace remote
