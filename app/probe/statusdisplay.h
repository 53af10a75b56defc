// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scansnapshot.h"

namespace probe {

/// The status line on standard error: written over itself on a terminal, else a line each time.
/// Lives in one thread.
class StatusDisplay {
public:
    explicit StatusDisplay(bool quiet);
    /// `more` is appended to the line.
    void show(const scan::ScanSnapshot& snapshot, const std::string& more = {});
    /// Takes the line off a terminal, so that other text can be written there.
    void clear();

private:
    bool m_quiet = false;
    bool m_terminal = false;
    bool m_shown = false; ///< a line stands on the terminal
};

} // namespace probe
