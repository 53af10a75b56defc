// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/servecommand.h"

#include "app/probe/messages.h"
#include "app/probe/ownexecutable.h"
#include "core/remote/farside.h"

#include <fcntl.h>
#include <unistd.h>

namespace probe {

ServeCommand::ServeCommand(CLI::App& program)
    : Command(program.add_subcommand("serve",
        "Probe for a mptcp-probe on another machine, which starts this by ssh (--vantage "
        "ssh:HOST)"))
{
    app()->group(""); // nobody types it
    app()->footer("It is told what to do on standard input and answers on standard output, and "
                  "ends when the connection does.");
}

int ServeCommand::run()
{
    if (isatty(STDIN_FILENO) == 1) {
        complain("serve is started by another mptcp-probe: scan --vantage ssh:HOST");
        return WrongUsage;
    }
    // The messages have descriptors of their own, so that nothing else can be written among them.
    net::FileDescriptor input(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    net::FileDescriptor output(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    const net::FileDescriptor nothing(open("/dev/null", O_RDWR | O_CLOEXEC));
    if (!input || !output || !nothing) {
        complain("standard input or output is closed");
        return WrongUsage;
    }
    dup2(nothing.get(), STDIN_FILENO);
    dup2(nothing.get(), STDOUT_FILENO);
    remote::FarChannel channel(std::move(input), std::move(output));
    return remote::serve(channel, ownExecutable()) ? Done : EndedBadly;
}

} // namespace probe
