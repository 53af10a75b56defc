// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scansnapshot.h"

#include <algorithm>

namespace scan {

const char* scanStateName(ScanState state)
{
    switch (state) {
    case ScanState::Idle:
        return "idle";
    case ScanState::Sending:
        return "sending";
    case ScanState::Paused:
        return "paused";
    case ScanState::Cooldown:
        return "cooldown";
    case ScanState::Done:
        return "done";
    case ScanState::Stopped:
        return "stopped";
    case ScanState::Failed:
        return "failed";
    }
    return "";
}

double ScanSnapshot::progress() const
{
    if (probesPlanned == 0)
        return 0;
    const double handled = double(sent) + double(sendErrors) + double(unroutable);
    return std::min(1.0, handled / double(probesPlanned));
}

} // namespace scan
