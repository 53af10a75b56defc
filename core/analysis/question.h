// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/store/storedrun.h"

#include <string>
#include <vector>

namespace analysis {

/// What the runs of one point of a series are put together by. Times are UTC.
enum class Period : std::uint8_t { Run, Day, Week, Month };
const char* periodName(Period period); ///< "run", "day", "week", "month"
/// InvalidInput names them all.
core::Result<Period> periodFromName(std::string_view name);

/// What a figure is to be made from. Plain data; nothing was opened or read yet.
struct Question {
    store::RunSelection runs;
    /// Runs that started in one period and asked the same pass, port and family are one scan, as
    /// shards are: a host is there when any of them saw it. Run: each run for itself.
    Period period = Period::Month;
    /// A host is *consistent* in a period when it is there in this one and in the `window` - 1
    /// scanned periods before it: the study's "past three months". From 1.
    int window = 3;
    std::vector<std::uint16_t> ports { 80, 443 }; ///< the ports that figures compare, two at least
    std::string originFile; ///< address to AS: a MaxMind ASN database or CAIDA pfx2as files,
                            ///< comma-separated (IPv4 and IPv6); empty: none
    /// Only hosts that one of these ASes announces; needs originFile. Empty: all. It bears on every
    /// figure of stored runs.
    std::vector<std::uint32_t> onlyAs;
    std::string countryFile; ///< a MaxMind country or city database; empty: none
    std::vector<std::uint32_t> watchedAs { 6185, 714 }; ///< of the AS watch: Apple, as in the study
    std::vector<core::IpPrefix> watchedPrefixes; ///< besides
    std::string watchName = "Apple";
    bool published = false; ///< lay the published numbers over those that were measured
    int topCount = 10; ///< rows of a table of the most frequent
};

} // namespace analysis
