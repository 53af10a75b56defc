// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/labcommand.h"

#include "app/probe/messages.h"
#include "core/lab/kernellab.h"
#include "core/lab/labprefixes.h"

namespace probe {

namespace {

    void printPrefixes()
    {
        std::printf("%-20s  %-18s  %-20s  %s\n", "name", "IPv4", "IPv6", "what answers there");
        for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
            std::printf("%-20s  %-18s  %-20s  %s\n", prefix.name, prefix.prefixV4, prefix.prefixV6,
                prefix.help);
        }
        std::printf("\nThe hosts listen on port %u.\n", unsigned(lab::LabPort));
    }

    int runCommand(const std::vector<std::string>& command)
    {
        if (command.empty()) {
            complain("lab exec needs a command; write it like: mptcp-probe lab exec -- "
                     "mptcp-probe scan 100.64.0.0/24");
            return WrongUsage;
        }
        const auto status = lab::runInKernelLab(command);
        if (status)
            return *status;
        complain(status.error().detail);
        return WrongUsage;
    }

} // namespace

LabCommand::LabCommand(CLI::App& program)
    : Command(program.add_subcommand("lab", "A network of hosts and middleboxes to measure"))
{
    app()->require_subcommand(1);
    m_exec = app()->add_subcommand("exec",
        "Build the kernel lab, run \"-- COMMAND...\" in the scanner's namespace, take all down");
    m_exec->add_option("COMMAND", m_command, "What to run there, with its arguments");
    m_list = app()->add_subcommand("list", "List the lab's prefixes and what answers there");
    m_serve = app()->add_subcommand("serve")->group("");
}

int LabCommand::run()
{
    if (m_list->parsed()) {
        printPrefixes();
        return Done;
    }
    if (m_serve->parsed())
        return lab::serveKernelLab(lab::ServedChannel);
    return runCommand(m_command);
}

} // namespace probe
