// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/targetrecord.h"

#include "app/probe/runrecord.h"
#include "core/store/runrecord.h"

namespace probe {

core::Result<void> beginRecord(store::TargetRecord& record, const scan::ScanRequest& probe,
    store::RunKind kind, const TargetRun& targets, std::string command, std::string configuration)
{
    if (probe.output.store.empty())
        return {};
    store::Run run = store::runOf(probe, kind, targets.vantage().simulated());
    run.v4 = targets.asksV4();
    run.v6 = targets.asksV6();
    run.command = std::move(command);
    run.configuration = std::move(configuration);
    auto writer = beginRun(probe.output, run);
    if (!writer)
        return tl::unexpected(writer.error());
    record.begin(*std::move(writer), std::move(run));
    return {};
}

} // namespace probe
