// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/command.h"
#include "app/probe/requestoptions.h"
#include "app/probe/scanarguments.h"
#include "core/trace/listtargets.h"
#include "core/trace/traceoptions.h"

namespace probe {

/// `mptcp-probe trace`: which hop altered the option on the way to a target.
class TraceCommand : public Command {
public:
    explicit TraceCommand(CLI::App& program);
    int run() override;

private:
    core::Result<trace::TraceRequest> request(trace::ListUse& use) const;

    ScanArguments m_arguments;
    RequestOptions<trace::TraceRequest> m_options;
};

} // namespace probe
