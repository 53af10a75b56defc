// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"

#include <map>
#include <span>
#include <stop_token>

namespace widgets {

/// Names of hops by reverse DNS, asked of this computer's name servers: all that a batch of results
/// needs at the same time, each address once. Lives in one worker thread.
class HopNames {
public:
    /// Names what answers within a few seconds, or until `stopping`; the rest stays without a name.
    void fill(std::span<trace::TraceResult> results, const std::stop_token& stopping);
    /// Addresses that no name server answered for in time, found or not.
    std::size_t unanswered() const { return m_unanswered; }

private:
    void lookUp(const std::vector<core::IpAddress>& addresses, const std::stop_token& stopping);

    std::map<core::IpAddress, std::string> m_names; ///< empty: asked in vain
    std::size_t m_unanswered = 0;
    bool m_silent = false; ///< nobody answers, or too rarely: no more is asked
};

} // namespace widgets
