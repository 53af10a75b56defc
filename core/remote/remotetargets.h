// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/targetslink.h"
#include "core/trace/traceengine.h"
#include "core/verify/verifyengine.h"

namespace remote {

/// Where traces and proofs are made on another machine: the link, started and ready to probe.
struct RemoteTargets {
    net::SshPlace place;
    Access access;
    std::unique_ptr<trace::TargetSource> targets;
    /// What ssh and the program there say, and how it stands when that changes. Both are called in
    /// a thread of the link.
    std::function<void(const std::string& vantage, const std::string& line)> onRemark;
    std::function<void(const LinkReport& report)> onState;
};

/// Traces on another machine; start() connects and waits until it is ready. What a result lacks is
/// what store::traceOf() says of a stored one.
std::unique_ptr<trace::RunningTraces> remoteTraces(
    const trace::TraceRequest& request, std::uint64_t seed, RemoteTargets where);
std::unique_ptr<verify::RunningProofs> remoteProofs(
    const verify::VerifyRequest& request, std::uint64_t seed, RemoteTargets where);

/// The machine of --vantage for traces and proofs, which take one. InvalidInput for several.
core::Result<net::SshPlace> singlePlace(const std::string& vantage);

} // namespace remote
