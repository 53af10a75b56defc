// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurerequest/figurearguments.h"

namespace figure {

FigureArguments::FigureArguments(CLI::App& command)
    : m_name(
        command
            .add_option("NAME",
                "A figure that --list names; all writes each into a folder, report a page with all "
                "of them")
            ->type_name(""))
    , m_options(command, figureOptions())
{
}

core::Result<FigureRequest> FigureArguments::request() const
{
    FigureRequest request;
    if (!m_name->results().empty())
        request.name = m_name->results().front();
    if (auto applied = m_options.apply(request); !applied)
        return tl::unexpected(applied.error());
    if (auto complete = completeRequest(request); !complete)
        return tl::unexpected(complete.error());
    return request;
}

} // namespace figure
