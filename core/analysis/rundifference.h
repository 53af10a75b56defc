// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace analysis {

/// How a target stands in the later of two runs, against the earlier.
enum class HostChange : std::uint8_t { Came, Left, ChangedClass };
const char* hostChangeName(HostChange change); ///< "came", "left", "changed"

/// A target that two runs saw differently.
struct HostDifference {
    HostChange change = HostChange::Came;
    std::optional<store::HostRow> before; ///< empty for Came
    std::optional<store::HostRow> after; ///< empty for Left
};

/// How the hosts of two runs differ. Only what both asked is compared: ports, passes and families
/// that one of them did not ask are named in `notCompared`.
struct RunDifference {
    store::Run before;
    store::Run after;
    std::uint64_t same = 0;
    std::uint64_t came = 0;
    std::uint64_t left = 0;
    std::uint64_t changed = 0;
    std::vector<std::string> notCompared;
    std::vector<std::string> doubts; ///< losses that make absence prove little
    bool differs() const { return came + left + changed > 0; }
};

/// Hands each difference to `each`, ordered by address, port and pass. Both runs' hosts are held in
/// memory, some tens of bytes each. With `onlyMptcp` only targets count that were potential MPTCP
/// in one of the two. InvalidInput when one is simulated and the other measured;
/// else the errors of the store.
core::Result<RunDifference> compareRuns(const store::Store& store, store::RunId before,
    store::RunId after, bool onlyMptcp, const std::function<void(const HostDifference&)>& each);

} // namespace analysis
