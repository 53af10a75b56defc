// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <memory>

namespace widgets {

/// All that a store knows of one address, oldest first: its answers in scans, its traces and
/// proofs, and the runs to set them in. A plain value.
struct AddressHistory {
    core::IpAddress address;
    std::vector<store::Run> runs; ///< that asked its family, by start
    std::vector<store::HostSighting> sightings;
    std::vector<store::TraceRow> traces; ///< without documents
    std::vector<store::ProofRow> proofs;
    bool isEmpty() const { return sightings.empty() && traces.empty() && proofs.empty(); }
};

/// Measured and simulated runs are never mixed: one kind of them is read. Blocks: for a worker.
/// Unavailable once `wanted` says no.
core::Result<AddressHistory> readAddressHistory(const store::Store& store,
    const core::IpAddress& address, bool simulated, const std::function<bool()>& wanted);

/// One thing that happened to an address, as a row of its history.
struct HistoryEvent {
    enum class Kind : std::uint8_t { Answer, Trace, Proof };
    Kind kind = Kind::Answer;
    std::int64_t timeNs = 0; ///< of an answer the start of its run
    store::RunId run = 0;
    std::uint16_t port = 0;
    scan::Pass pass = scan::Pass::V1;
    store::HostRow answer; ///< with Kind::Answer
    std::string verdict; ///< of the others
    /// The same port and pass answered with another class, or with another key, the time before.
    bool classChanged = false;
    bool keyChanged = false;
    bool first = false; ///< nothing is known before of this port and pass
};

/// Newest last.
std::vector<HistoryEvent> historyEvents(const AddressHistory& history);

} // namespace widgets
