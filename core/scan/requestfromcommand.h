// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"

#include <string>
#include <string_view>
#include <vector>

namespace scan {

/// The words of a command as a POSIX shell reads it: what shellCommand() wrote. Quotes and
/// backslashes are understood, variables and the like are not. Malformed for an open quote.
core::Result<std::vector<std::string>> shellWords(std::string_view line);

/// What could be taken back of a command, and what could not.
struct RequestOfCommand {
    ScanRequest request;
    /// Words that this version does not take, each with the reason, as "--mtu: unknown option".
    std::vector<std::string> left;
};

/// The request that repeatingCommand() or equivalentCommand() wrote down, as far as it can be taken
/// back. InvalidInput when the command is none of `mptcp-probe scan`.
core::Result<RequestOfCommand> requestOfCommand(std::string_view command);

} // namespace scan
