// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/figurebase.h"

namespace analysis {

/// Bars that add up to 100 %: some parts of a whole for each category. The categories come first;
/// a published stack stands beside the measured one. Lives in one thread.
class ShareStack {
public:
    /// What one part is called, and how it looks (FigureSeries::look).
    struct Part {
        Text name;
        int look = 0;
    };
    explicit ShareStack(std::vector<Part> parts)
        : m_parts(std::move(parts))
    {
    }
    /// One category's counts, as many as parts. A whole of zero is a gap.
    void add(const std::vector<double>& counts, bool doubtful = false);
    void addGap(); ///< this category has none
    /// `paper` is the publication's key; none: measured.
    void addTo(Figure& figure, int stack, const char* paper = nullptr) const;

private:
    std::vector<Part> m_parts;
    std::vector<std::vector<FigurePoint>> m_points; ///< of each category
};

/// Rows of shares, with the title of the axis that belongs to them: "share of hosts [%]".
Figure startShareFigure(const RunData& data, const FigureKind& kind, const Text& axis);
/// "v0 IPv4 port 80 (n = 1200)".
Text categoryWithCount(const Text& name, double count);

} // namespace analysis
