// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"
#include "core/verify/evidence.h"

#include <array>

namespace verify {

/// What a host (address, port and version) that answered a scan with an MPTCP option turns out to
/// be, once it is traced and proven. The 2022 study has three categories, in brackets here; what
/// falls between them there has names of its own.
enum class HostCategory : std::uint8_t {
    TrueMptcp, ///< [I] the host itself speaks MPTCP
    MiddleboxAffected, ///< [II] a box on the way removes the option or refuses it
    Proxied, ///< [II] a box on the way rewrites the option, or ends the connection and answers
    ReturnPath, ///< the option arrives, but its answer is removed or altered on the way back: [I]
    Mirrored, ///< our own option comes back: sorted out before the study's traces
    NotMptcp, ///< answers without the option, with another version, or imitates it: partly [I]
    Unresponsive, ///< [III] answers no more: silent, refusing or unreachable
    Inconclusive, ///< the evidence has holes, or contradicts itself
};
constexpr std::size_t HostCategoryCount = 8;
constexpr std::array<HostCategory, HostCategoryCount> AllHostCategories { HostCategory::TrueMptcp,
    HostCategory::MiddleboxAffected, HostCategory::Proxied, HostCategory::ReturnPath,
    HostCategory::Mirrored, HostCategory::NotMptcp, HostCategory::Unresponsive,
    HostCategory::Inconclusive };
const char* hostCategoryName(HostCategory category); ///< "true-mptcp", "middlebox-affected", ...

/// Pure: the same evidence gives the same category years later. Null: that step was not taken, or
/// brought nothing. A proxy on the path outweighs a proof, which is then the proxy's; a proof
/// outweighs everything else, since on another path the option passed; and a ladder that exposes an
/// imitation outweighs a path without changes.
HostCategory categorize(scan::ReplyClass answered, const trace::PathVerdict* path,
    const std::vector<StepEvidence>* ladder);

} // namespace verify
