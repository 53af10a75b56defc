// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figurerequest/figuresource.h"

namespace figure {

struct MadeFigure {
    const analysis::FigureKind* kind = nullptr;
    analysis::Figure figure;
};

struct LeftOutFigure {
    const analysis::FigureKind* kind = nullptr;
    std::string reason;
    bool failed = false; ///< it should have been possible
};

/// Every figure of the catalogue that the store and the question give, and why not the others.
struct FigureSet {
    std::vector<MadeFigure> made;
    std::vector<LeftOutFigure> leftOut;
};

/// Names what is left out on standard error, and what it is at when that is a terminal.
FigureSet makeFigures(FigureSource& source, bool quiet);

/// 1 when a figure failed or none could be made, else 0.
int statusOf(const FigureSet& set);

} // namespace figure
