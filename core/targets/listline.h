// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace targets {

/// Finds the target in each line of a list: plain text, CSV, or JSON lines. Besides lists made by
/// hand it reads what `mptcp-probe scan` and `trace` write, so that one run's results are the next
/// one's targets: a CSV header with a column "saddr" or "target" says which column to take (the
/// first otherwise, and then a second one that is a port is an error: it would be lost), and of a
/// JSON object the member of that name is taken. Lives in one thread.
class ListFormat {
public:
    /// The target's text; empty when the line has none: blank, comment, header.
    core::Result<std::optional<std::string>> targetOf(std::string_view line);

private:
    std::size_t m_column = 0;
    bool m_hasHeader = false;
    bool m_firstLine = true; ///< blank lines and comments do not count
};

} // namespace targets
