// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/hostorder.h"

#include "core/trace/traceoptions.h"
#include "core/verify/verifyoptions.h"

namespace widgets {

std::vector<std::string> HostOrder::command() const
{
    if (isTrace())
        return trace::equivalentCommand(std::get<trace::TraceRequest>(request), use);
    return verify::equivalentCommand(std::get<verify::VerifyRequest>(request), use);
}

} // namespace widgets
