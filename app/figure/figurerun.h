// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figurerequest/figurearguments.h"
#include "app/figurerequest/figuresource.h"

namespace figure {

/// Makes what is asked and returns the exit status; errors are said on standard error. GUI thread,
/// after the QApplication.
int runFigures(const FigureRequest& request);

} // namespace figure
