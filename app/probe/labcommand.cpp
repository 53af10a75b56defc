// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/labcommand.h"

#include "app/probe/lablist.h"
#include "app/probe/messages.h"
#include "core/lab/kernellab.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace probe {

namespace {

    int printPlan(const std::string& topology)
    {
        const auto plan = lab::parsePlan(topology);
        if (!plan) {
            complain(plan.error().detail);
            return WrongUsage;
        }
        std::fputs(labList(*plan).c_str(), stdout);
        return Done;
    }

    std::string searchPath()
    {
        const char* path = std::getenv("PATH");
        return path ? path : "/usr/local/bin:/usr/bin:/bin";
    }

    /// So that the command may be mptcp-probe, which need not be installed.
    void putOwnFolderOnPath()
    {
        std::error_code error;
        const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
        if (!error)
            setenv("PATH", (searchPath() + ":" + self.parent_path().string()).c_str(), 1);
    }

    /// exec itself says "Permission denied" once a folder of PATH can't be searched.
    bool isFound(const std::string& command)
    {
        if (command.find('/') != std::string::npos)
            return true;
        std::istringstream folders(searchPath());
        for (std::string folder; std::getline(folders, folder, ':');) {
            const std::string file = (folder.empty() ? "." : folder) + "/" + command;
            if (access(file.c_str(), F_OK) == 0)
                return true;
        }
        return false;
    }

    int runCommand(const std::string& topology, const std::vector<std::string>& command)
    {
        if (command.empty()) {
            complain("lab exec needs a command; write it like: mptcp-probe lab exec -- "
                     "mptcp-probe scan 100.64.0.0/24");
            return WrongUsage;
        }
        putOwnFolderOnPath();
        if (!isFound(command.front())) {
            complain("cannot run \"" + command.front()
                + "\": no folder of PATH has it; check its name or write its path");
            return WrongUsage;
        }
        const auto status = lab::runInKernelLab(topology, command);
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
    // What an option takes CLI11 rewrites: '[a,b]' is two values to it, and '' is none.
    m_exec->prefix_command();
    m_exec->footer("Exit status: that of COMMAND, or 2 where it could not be run.");
    m_list = app()->add_subcommand(
        "list", "List the lab's prefixes, the middleboxes on the way, and what answers there");
    m_serve = app()->add_subcommand("serve")->group("");
    for (CLI::App* each : { m_exec, m_list, m_serve }) {
        each->add_option("--topology", m_topology,
                "A plan of your own: how many routers, and middleboxes with the hop that they come "
                "after, like 8,nop@4,silent@2. The standard lab shows them all. The same plan as a "
                "vantage point is lab:8,nop@4,silent@2, or virtual:8,nop@4,silent@2 in memory")
            ->type_name("PLAN")
            ->capture_default_str();
    }
}

int LabCommand::run()
{
    if (m_list->parsed())
        return printPlan(m_topology);
    if (m_serve->parsed())
        return lab::serveKernelLab(m_topology, lab::ServedChannel);
    return runCommand(m_topology, m_exec->remaining());
}

} // namespace probe
