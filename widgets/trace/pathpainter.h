// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/trace/pathlayout.h"

#include <QPalette>

class QPainter;

namespace widgets {

/// Draws a path. `current` is the station that is framed; -1: none. Nothing is told by colour
/// alone: altered links are thick and labelled, silent hops dashed, others dotted.
void paintPath(QPainter* painter, const PathPicture& picture, const PathLayout& layout,
    const QPalette& palette, int current, bool focused);

/// Writes the drawing with title and verdict, as SVG or PNG by the name's ending; on white.
core::Result<void> exportPath(const PathPicture& picture, const QFont& font, const QString& file);

} // namespace widgets
