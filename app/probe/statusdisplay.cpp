// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/statusdisplay.h"

#include "core/scan/output/statusreport.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace probe {

namespace {

    std::size_t terminalColumns()
    {
        winsize size {};
        if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
            return size.ws_col;
        return 80;
    }

    void put(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stderr); }

} // namespace

StatusDisplay::StatusDisplay(bool quiet)
    : m_quiet(quiet)
    , m_terminal(isatty(STDERR_FILENO) == 1)
{
}

void StatusDisplay::show(const scan::ScanSnapshot& snapshot, const std::string& more)
{
    if (m_quiet)
        return;
    std::string line = scan::statusLine(snapshot) + more;
    if (!m_terminal) {
        put(line + "\n");
        return;
    }
    // A line that wraps could not be written over.
    line.resize(std::min(line.size(), terminalColumns() - 1));
    put("\r" + line + "\x1b[K");
    m_shown = true;
}

void StatusDisplay::clear()
{
    if (m_shown)
        put("\r\x1b[K");
    m_shown = false;
}

} // namespace probe
