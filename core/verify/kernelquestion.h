// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/net/vantage.h"
#include "core/verify/evidence.h"

namespace verify {

/// The second opinion of the kernel at the vantage point: an ordinary MPTCP socket connects, sends
/// the same empty line as the ladder and, once that is acknowledged, tells whether the connection
/// fell back to TCP (MPTCP_INFO). Its source port is one that the kernel picks, so never a held
/// one. Lives in the engine's thread; never blocks.
class KernelQuestion {
public:
    /// `deadlineNs` is on the clock of the times that poll() is given.
    KernelQuestion(net::Vantage& vantage, const core::IpAddress& source,
        const trace::ProbeTarget& target, std::int64_t deadlineNs);

    /// The evidence when there is one; to be called again a little later otherwise.
    std::optional<StepEvidence> poll(std::int64_t nowNs);

private:
    StepEvidence finding(StepResult result, Shown shown, core::Text detail) const;
    std::optional<StepEvidence> connect(
        const core::IpAddress& source, const trace::ProbeTarget& target);
    std::optional<StepEvidence> pollConnecting();
    std::optional<StepEvidence> pollSending();
    StepEvidence askForFallback() const;

    net::FileDescriptor m_socket;
    std::int64_t m_deadlineNs;
    bool m_connected = false;
    std::optional<StepEvidence> m_found;
};

} // namespace verify
