// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <vector>

namespace lab {

/// Runs a tool of the system administrator, such as `ip`, in the calling thread's namespaces with
/// `input` as its standard input, and waits for it. Looked for in PATH and in the sbin folders,
/// which ordinary users often do not have there. Unavailable says how to install a missing tool,
/// or what the tool complained about.
core::Result<void> runTool(
    const std::string& tool, const std::vector<std::string>& arguments, std::string_view input);

} // namespace lab
