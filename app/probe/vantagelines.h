// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"
#include "core/remote/remarks.h"

namespace probe {

/// What there is to say of the machines of a scan: a line when the state of one changes, and what
/// ssh says there. remark() is safe from any thread, the rest is for the main thread.
class VantageLines {
public:
    /// With `quiet` only what went wrong is said.
    explicit VantageLines(bool quiet)
        : m_quiet(quiet)
    {
    }
    void remark(const std::string& vantage, const std::string& line)
    {
        m_remarks.add(vantage, line);
    }
    /// Lines since the last call, each with its end.
    std::string take(const std::vector<remote::LinkReport>& reports);
    /// "; ssh:a 48 %, ssh:b broken" for the status line.
    static std::string status(const std::vector<remote::LinkReport>& reports);

private:
    bool m_quiet;
    std::vector<std::pair<remote::LinkState, std::string>> m_said; ///< state and reason of each
    remote::Remarks m_remarks;
};

} // namespace probe
