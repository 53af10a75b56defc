// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"
#include "core/base/result.h"
#include "widgets/figures/figurelook.h"

#include <QSize>
#include <QString>

#include <memory>

namespace widgets {

class FigureSheet;

/// How a figure becomes a file.
struct FigureExport {
    /// Dots of a PNG, which is exactly so large; a SVG or PDF has the same size in inches at `dpi`.
    /// Empty: 10 by 6.25 inches, a table as high as its rows.
    QSize size;
    int dpi = 96; ///< dots an inch: more of them draw the same figure finer
    FigureTheme theme = FigureTheme::Light;
};

/// Writes the figure as the file's suffix says: .svg, .pdf (both of lines and texts, one page),
/// .png or .csv (the numbers drawn). The file is complete or, after an error, as it was before.
/// Errors: InvalidInput (suffix or size), WriteFailed. GUI thread.
core::Result<void> exportFigure(
    const analysis::Figure& figure, const QString& file, const FigureExport& options);

/// The same of a SVG in steps, each short enough for the GUI thread to take between two events:
/// laid out when it is made, drawn by svg(). What it gives may be written by any thread.
class SvgDrawing {
public:
    explicit SvgDrawing(const analysis::Figure& figure);
    ~SvgDrawing();
    QByteArray svg();

private:
    const analysis::Figure& m_figure; ///< must outlive this
    std::unique_ptr<FigureSheet> m_sheet;
};

/// The suffixes that exportFigure knows, for file dialogs and messages: "svg", "pdf", ...
QStringList figureSuffixes();

} // namespace widgets
