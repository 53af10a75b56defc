// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/trace/pathverdict.h"
#include "core/verify/evidence.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace widgets {

/// What followed for a host and port of the table.
struct HostState {
    std::optional<trace::Verdict> trace; ///< empty: not traced
    std::optional<verify::Verdict> proof;
};

/// What the table says of it, in the user's language; empty where nothing is known. Any thread.
QString traceText(const HostState& state);
QString proofText(const HostState& state);

/// The states of all hosts that were followed up. Handed around frozen, as
/// workers sort by them.
using HostStates = std::map<std::pair<core::IpAddress, std::uint16_t>, HostState>;
using FrozenHostStates = std::shared_ptr<const HostStates>;

/// Null when nothing followed.
inline const HostState* hostStateOf(
    const HostStates& states, const core::IpAddress& address, std::uint16_t port)
{
    const auto found = states.find({ address, port });
    return found == states.end() ? nullptr : &found->second;
}

} // namespace widgets
