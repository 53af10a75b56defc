// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"
#include "core/remote/orderoptions.h"
#include "core/trace/targetsource.h"

#include <map>

namespace remote {

/// Traces or proofs on another machine.
struct TargetsTask {
    net::SshPlace place;
    Access access;
    std::string command; ///< "trace" or "verify"
    OptionValues options;
    double rate = 0; ///< packets a second; 0 is unlimited
    std::uint32_t resultsOfTarget = 1; ///< more with several flows
    /// Called in the link's thread.
    std::function<core::Result<void>(const FarMessage& result)> onResult;
};

/// Hands targets over one after another, some hundreds ahead of their results. Those that have none
/// yet when the connection breaks are asked again over the next one: none is missed, none has its
/// result twice.
class TargetsLink : public Link {
public:
    TargetsLink(TargetsTask task, std::unique_ptr<trace::TargetSource> targets, LinkHooks hooks);
    ~TargetsLink() override;

private:
    struct Order {
        bool operator()(const trace::ProbeTarget& a, const trace::ProbeTarget& b) const
        {
            return std::tie(a.address, a.port, a.pass) < std::tie(b.address, b.port, b.pass);
        }
    };

    core::Result<void> order(Connection& connection) override;
    core::Result<void> check(const Ready&) override { return {}; }
    core::Result<void> keepUp(Connection& connection) override;
    core::Result<void> take(FarMessage message) override;
    core::Result<void> checkEnd() override;
    void broke() override;

    const TargetsTask m_task;
    const std::unique_ptr<trace::TargetSource> m_targets; ///< of the link's thread, as all below
    std::map<trace::ProbeTarget, std::uint32_t, Order>
        m_open; ///< asked, with a bit for each flow that has a result
    std::vector<trace::ProbeTarget> m_again; ///< to be asked over this connection first
    bool m_toldEnd = false;
};

} // namespace remote
