// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/tracerequest.h"

#include <string>

namespace widgets {

/// A host to be traced or proven, and from where.
struct HostQuestion {
    trace::ProbeTarget target;
    std::string vantage; ///< as --vantage has it
    /// The programs on both ends, as the options of these names have them, for a vantage by ssh;
    /// empty: those that stand in the form.
    std::string remoteProgram {};
    std::string sshProgram {};
};

} // namespace widgets
