// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labplan.h"
#include "core/net/socketsource.h"
#include "core/net/vantage.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace lab {

/// The text of standardPlan().
constexpr const char* StandardTopology = "standard";

/// Whether this process already stands in the scanner's namespace of a kernel lab (its interface
/// there has a name of its own), as commands run by `lab exec` do.
bool insideKernelLab();
/// The prefixes of that lab, whose plan an environment variable tells; none when it tells no plan.
std::vector<core::IpPrefix> prefixesInside();

/// Builds the kernel lab of a plan (parsePlan() says what its text is like), runs `command` in the
/// scanner's namespace with this process's standard streams, takes all down, and returns the
/// command's exit status. Works without root where user namespaces are allowed: PermissionDenied
/// says that this system refuses them, and nothing else; Unavailable says what is missing. SIGPIPE
/// ends the command, whatever it does here. Everything lives in a PID namespace whose first process
/// dies with this one, so nothing is left after a crash or a signal. SIGINT, SIGTERM and SIGHUP
/// that did not come from the terminal (which sends them to the command as well) are passed on to
/// the command, which has 5 s to end. A command that a signal ended counts as 128 and its number.
/// Call it before the process has other threads.
core::Result<int> runInKernelLab(
    const std::string& topology, const std::vector<std::string>& command);

/// Where the process that `KernelLabVantage` starts finds its end of the channel: this descriptor.
constexpr int ServedChannel = 3;

/// For that process: builds the lab of a plan and passes sockets of the scanner's namespace over
/// `channel` (net::servePassedSocket) until the other end closes it. First message on the channel:
/// how the start went (core/lab/kernel/startreport.h). Returns the process's exit status. As above
/// about threads.
int serveKernelLab(const std::string& topology, int channel);

/// The kernel lab of a plan as a vantage point, "lab" or "lab:TEXT": starts `probeExecutable lab
/// serve
/// --topology TEXT` and gets its sockets. The lab is taken down when the vantage is destroyed.
/// Errors as of runInKernelLab().
core::Result<std::unique_ptr<net::Vantage>> makeKernelLabVantage(
    const std::string& probeExecutable, const std::string& topology = StandardTopology);

} // namespace lab
