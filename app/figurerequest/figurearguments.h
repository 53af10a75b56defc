// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figurerequest/figurerequest.h"
#include "app/probe/requestoptions.h"

namespace figure {

/// NAME and the options on a command line of either program.
class FigureArguments {
public:
    explicit FigureArguments(CLI::App& command); ///< which owns what is added
    core::Result<FigureRequest> request() const;

private:
    CLI::Option* m_name;
    probe::RequestOptions<FigureRequest> m_options;
};

} // namespace figure
