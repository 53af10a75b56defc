// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/hoststates.h"

#include "widgets/text/verdicttext.h"

namespace widgets {

QString traceText(const HostState& state)
{
    return state.trace ? verdictTitle(*state.trace) : QString();
}

QString proofText(const HostState& state)
{
    return state.proof ? proofTitle(*state.proof) : QString();
}

} // namespace widgets
