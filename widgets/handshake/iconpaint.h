// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace widgets {

/// An icon of the resources in a colour of the caller's: for drawings that are not in the window's
/// palette. Any thread.
void paintIcon(QPainter* painter, const QString& name, const QRectF& rect, const QColor& color);

} // namespace widgets
