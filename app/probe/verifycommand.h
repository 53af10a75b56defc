// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/command.h"
#include "app/probe/requestoptions.h"
#include "app/probe/scanarguments.h"
#include "core/trace/listtargets.h"
#include "core/verify/verifyoptions.h"

namespace probe {

/// `mptcp-probe verify`: does the host itself speak MPTCP.
class VerifyCommand : public Command {
public:
    explicit VerifyCommand(CLI::App& program);
    int run() override;

private:
    core::Result<verify::VerifyRequest> request(trace::ListUse& use) const;

    ScanArguments m_arguments;
    RequestOptions<verify::VerifyRequest> m_options;
};

} // namespace probe
