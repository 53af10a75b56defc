// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/completion.h"
#include "app/probe/diffcommand.h"
#include "app/probe/figurecommand.h"
#include "app/probe/helpformatter.h"
#include "app/probe/interfacescommand.h"
#include "app/probe/labcommand.h"
#include "app/probe/messages.h"
#include "app/probe/runscommand.h"
#include "app/probe/scancommand.h"
#include "app/probe/servecommand.h"
#include "app/probe/tracecommand.h"
#include "app/probe/usage.h"
#include "app/probe/verifycommand.h"

#include <malloc.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sstream>

namespace {

int run(int argc, char** argv)
{
    CLI::App program("Measures Multipath TCP: scans for hosts that answer MP_CAPABLE and says how.",
        "mptcp-probe");
    program.set_version_flag("--version", "mptcp-probe " WORKBENCH_VERSION);
    program.formatter(std::make_shared<probe::HelpFormatter>());
    program.require_subcommand(1);
    program.footer("Exit status: 0 done, 1 a run that ended badly or was stopped by a signal, 2 "
                   "wrong usage or input.");

    std::vector<std::unique_ptr<probe::Command>> commands;
    commands.push_back(std::make_unique<probe::ScanCommand>(program));
    commands.push_back(std::make_unique<probe::TraceCommand>(program));
    commands.push_back(std::make_unique<probe::VerifyCommand>(program));
    commands.push_back(std::make_unique<probe::RunsCommand>(program));
    commands.push_back(std::make_unique<probe::DiffCommand>(program));
    commands.push_back(std::make_unique<probe::FigureCommand>(
        program, std::vector<std::string>(argv + 1, argv + argc)));
    commands.push_back(std::make_unique<probe::LabCommand>(program));
    commands.push_back(std::make_unique<probe::InterfacesCommand>(program));
    commands.push_back(std::make_unique<probe::ServeCommand>(program));

    if (argc > 1 && std::string_view(argv[1]) == probe::CompletionRequest) {
        const std::vector<std::string> words(argv + 2, argv + argc);
        std::fputs(probe::completion(program, words).c_str(), stdout);
        return probe::Done;
    }
    try {
        program.parse(probe::parserArguments(argc, argv));
    } catch (const CLI::Success& asked) {
        std::ostringstream text; // std::cout would lose why it can't be written
        const int status = program.exit(asked, text, text);
        std::fputs(text.str().c_str(), stdout);
        return status;
    } catch (const CLI::ParseError& error) {
        probe::complain(probe::usageMessage(program, error));
        return probe::WrongUsage;
    }
    for (const auto& command : commands) {
        if (command->chosen())
            return command->run();
    }
    return probe::WrongUsage;
}

/// `status`, unless all went well but for the text on standard output.
int afterOutput(int status)
{
    errno = 0;
    const bool flushed = std::fflush(stdout) == 0;
    // Whoever reads only the first lines has got what was wanted.
    if ((flushed && std::ferror(stdout) == 0) || errno == EPIPE || status != probe::Done)
        return status;
    std::string message = "cannot write to standard output; check where it goes";
    if (errno != 0)
        message += std::string(": ") + std::strerror(errno);
    probe::complain(message);
    return probe::EndedBadly;
}

} // namespace

int main(int argc, char** argv)
{
    // Rows go from thread to thread in blocks of a few hundred KiB. Left to itself the C library
    // would learn from the first one that is freed to keep such blocks in the heaps of those
    // threads, in each as much as the most there ever was.
    mallopt(M_MMAP_THRESHOLD, 128 << 10);
    // A reader that goes away is a write error like any other, not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
    // So is a file that grows to the limit of `ulimit -f`.
    std::signal(SIGXFSZ, SIG_IGN);
    return afterOutput(run(argc, argv));
}
