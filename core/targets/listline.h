// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace targets {

/// One row of a list. `port` and `pass` are as they stand there, unchecked; empty when the list
/// does not have them.
struct ListRow {
    std::string target; ///< address, prefix, range or host name
    std::string port;
    std::string pass; ///< "v0", "v1" or "control"
    /// The row is about an ICMP error and names only the router that sent it, in `target`: what was
    /// probed is not known.
    bool routerOnly = false;
};

/// Finds the target in each line of a list: plain text, CSV, or JSON lines. Besides lists made by
/// hand it reads what `mptcp-probe scan` and `trace` write, so that one run's results are the next
/// one's targets: a CSV header with a column "target" or "saddr" says which column to take (the
/// first otherwise, and then a second one that is a port is an error: it would be lost), and of a
/// JSON object the member of that name is taken. With such names come the port ("target_port",
/// "sport", "port") and the pass ("mptcp_sent", "mptcp"). Lives in one thread.
class ListFormat {
public:
    /// Empty when the line has no target: blank, comment, header.
    core::Result<std::optional<ListRow>> rowOf(std::string_view line);

private:
    /// Columns of a CSV list.
    struct Columns {
        std::size_t target = 0;
        std::optional<std::size_t> port;
        std::optional<std::size_t> pass;
        std::optional<std::size_t> classification; ///< only where `target` is the responder's
    };
    bool readHeader(const std::vector<std::string>& fields);

    Columns m_columns;
    bool m_hasHeader = false;
    bool m_firstLine = true; ///< blank lines and comments do not count
};

} // namespace targets
