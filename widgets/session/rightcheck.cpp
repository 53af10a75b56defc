// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/rightcheck.h"

#include "core/lab/vantages.h"

namespace widgets {

core::Result<void> checkRight(const scan::ScanRequest& request, const std::string& probeExecutable)
{
    auto vantage = lab::openVantage(request.vantage, probeExecutable, request.seed.value_or(0));
    if (!vantage)
        return tl::unexpected(vantage.error());
    // The right alone: whether a route leads anywhere is another question.
    return (*vantage)->checkRight();
}

} // namespace widgets
