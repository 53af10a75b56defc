// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/scancommand.h"

#include "app/probe/dryrun.h"
#include "app/probe/messages.h"
#include "app/probe/scanrun.h"
#include "core/scan/output/rowfields.h"

namespace probe {

namespace {

    void listFields()
    {
        for (const scan::RowField& field : scan::rowFields())
            std::printf(
                "%-18s %s%s\n", field.name, field.help, field.isDefault ? " (default)" : "");
    }

} // namespace

ScanCommand::ScanCommand(CLI::App& program)
    : Command(program.add_subcommand("scan", "Find hosts that answer MPTCP and classify them"))
    , m_arguments(*app())
{
    app()
        ->add_flag("--list-output-fields", m_listFields, "List the fields for -f and exit")
        ->group("Output");
}

int ScanCommand::run()
{
    if (m_listFields) {
        listFields();
        return Done;
    }
    const auto request = m_arguments.request();
    if (!request) {
        complain(request.error().detail);
        return WrongUsage;
    }
    if (request->dryRun)
        return dryRun(*request);
    auto run = ScanRun::prepare(*request);
    if (!run) {
        complain(run.error().detail);
        return WrongUsage;
    }
    return run->execute();
}

} // namespace probe
