// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hostrow.h"
#include "core/trace/pathverdict.h"

namespace store {

/// A change as the tables of traces have it, in words.
struct ChangeDetails {
    std::string field;
    std::string change; ///< trace::changeName()
    std::string removedBy; ///< trace::removedByName()
    bool inferred = false;
    std::vector<std::uint8_t> sent;
    std::vector<std::uint8_t> seen;
};

/// A hop as the table of hops has it.
struct HopDetails {
    std::uint8_t ttl = 0;
    std::optional<core::IpAddress> address;
    std::int32_t rttUs = -1;
    std::string quote; ///< trace::quoteExtentName()
    std::vector<ChangeDetails> changes; ///< without what every router changes
};

/// A change that persists, and between which two hops it happened.
struct AlterationDetails {
    ChangeDetails change;
    trace::Interval interval;
};

/// What the tables of traces hold beside the row itself, so that SQL can ask for it.
struct TraceDetails {
    std::vector<HopDetails> hops;
    std::vector<AlterationDetails> alterations;
};

TraceDetails traceDetails(const trace::TraceResult& result);
/// The same from a trace's document, as traceJson() writes it. Malformed says what is wrong.
core::Result<TraceDetails> traceDetails(const std::string& document);

} // namespace store
