// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclass.h"
#include "core/store/storedrun.h"

#include <span>

namespace store {

/// What one target (address and port) answered to one pass of one run: a run's replies without
/// repeats. Of several classes from one target the strongest counts, in the order of ReplyClass: an
/// early forged RST does not hide the SYN/ACK behind it. A plain value of fixed size.
struct HostRow {
    core::IpAddress address; ///< the target, also where a router sent the ICMP error
    std::uint16_t port = 0;
    scan::Pass pass = scan::Pass::V1;
    scan::ReplyClass replyClass = scan::ReplyClass::Plain;
    bool hasCapable = false;
    bool hasReceiverKey = false;
    std::uint8_t mptcpVersion = 0; ///< with hasCapable
    std::uint8_t mptcpFlags = 0; ///< with hasCapable
    std::uint8_t ttl = 0; ///< hop limit of the reply
    std::int32_t rttUs = -1; ///< -1 unknown
    std::uint64_t senderKey = 0; ///< ours; v0 only, else 0
    std::uint64_t receiverKey = 0; ///< with hasReceiverKey
    friend bool operator==(const HostRow&, const HostRow&) = default;
};

/// Distinct targets of a run by what they answered: kept with the run, so that a chart over
/// hundreds of runs never reads their rows.
struct HostCount {
    RunId run = 0;
    core::Family family = core::Family::V4;
    std::uint16_t port = 0;
    scan::Pass pass = scan::Pass::V1;
    scan::ReplyClass replyClass = scan::ReplyClass::Plain;
    std::uint64_t hosts = 0;
    friend bool operator==(const HostCount&, const HostCount&) = default;
};

/// Addresses of one family that answered alike at one port to one pass.
struct AddressGroup {
    scan::ReplyClass replyClass = scan::ReplyClass::Mptcp;
    std::uint16_t port = 0;
    scan::Pass pass = scan::Pass::V1;
    std::span<const core::IpAddress> addresses; ///< in order; valid during the call
};

/// Which of a run's hosts. Every condition that is set must hold.
struct HostSelection {
    std::vector<scan::ReplyClass> classes; ///< empty: all
    std::optional<core::Family> family;
    std::optional<std::uint16_t> port;
    std::optional<scan::Pass> pass;
};

/// What hosts are put in order by: a column of theirs.
enum class HostKey : std::uint8_t { Address, Port, Pass, Class, Version, Flags, Key, Ttl, Rtt };

/// An order of hosts. Where two are alike in the column, they stand as Store::readHosts() has them;
/// what is unknown of a host (no MP_CAPABLE, no key, no RTT) comes last both ways.
struct HostSort {
    HostKey key = HostKey::Class;
    bool descending = false;
    friend bool operator==(const HostSort&, const HostSort&) = default;
};

/// One entry of a host's history.
struct HostSighting {
    RunId run = 0;
    HostRow host;
};

/// A stored trace or proof, in short, for figures and lists. The whole is the JSON object that
/// `mptcp-probe trace` or `verify` would print, in `document`.
struct TraceRow {
    RunId run = 0;
    std::int64_t id = 0; ///< within the store
    core::IpAddress target;
    std::uint16_t port = 0;
    scan::Pass pass = scan::Pass::V1;
    std::uint8_t flow = 0;
    std::string verdict; ///< trace::verdictName()
    std::string rule; ///< trace::ruleName()
    bool onReturnPath = false;
    std::optional<std::uint8_t> afterTtl; ///< the interval of the MPTCP alteration
    std::optional<std::uint8_t> beforeTtl;
    std::optional<core::IpAddress> afterAddress;
    std::optional<core::IpAddress> beforeAddress;
    std::uint8_t distance = 0; ///< TTL that reached the target; 0 unknown
    std::int64_t startedNs = 0;
    std::string document;
};

/// A proof of a run: the short row, and the whole object as JSON in `document`.
struct ProofRow {
    RunId run = 0;
    std::int64_t id = 0;
    core::IpAddress target;
    std::uint16_t port = 0;
    scan::Pass pass = scan::Pass::V1;
    std::string verdict; ///< verify::verdictName()
    std::string category; ///< verify::hostCategoryName() of a scan's follow-up; else empty
    std::vector<std::pair<std::string, std::string>> steps; ///< step and result, in order
    std::int64_t startedNs = 0;
    std::string document;
};

/// A potential host of a scan as its follow-up judged it, with the ids of its trace and proof in
/// the store, whichever were made.
struct FindingRow {
    RunId run = 0;
    core::IpAddress target;
    std::uint16_t port = 0;
    scan::Pass pass = scan::Pass::V1;
    scan::ReplyClass replyClass = scan::ReplyClass::Mptcp; ///< of its answer to the scan
    std::string category; ///< verify::hostCategoryName()
    std::optional<std::int64_t> trace;
    std::optional<std::int64_t> proof;
};

} // namespace store
