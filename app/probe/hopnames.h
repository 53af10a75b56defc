// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"

#include <map>
#include <memory>
#include <span>

class QCoreApplication;

namespace probe {

/// Names of hops by reverse DNS, asked of this computer's name servers: all that a batch of results
/// needs at the same time, each address once. Lives in the main thread.
class HopNames {
public:
    HopNames();
    ~HopNames();
    /// Names what answers within the time limit; the rest stays without a name.
    void fill(std::span<trace::TraceResult> results);
    /// Addresses that no name server answered for in time, found or not.
    std::size_t unanswered() const { return m_unanswered; }

private:
    void lookUp(std::vector<core::IpAddress> addresses);

    int m_argumentCount = 1;
    std::unique_ptr<QCoreApplication> m_application; ///< Qt's look-ups need an event loop
    std::map<core::IpAddress, std::string> m_names; ///< empty: asked in vain
    std::size_t m_unanswered = 0;
    bool m_silent = false; ///< nobody answers, or too rarely: no more is asked
};

} // namespace probe
