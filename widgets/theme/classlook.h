// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclass.h"

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;

namespace widgets {

/// How a reply class looks and reads everywhere in the window: a shape and a colour of the
/// Okabe-Ito palette that go together, so that nothing is told by colour alone.
QColor classColor(scan::ReplyClass replyClass);
enum class MarkerPlace { OnWindow, OnSelection };
/// The class's shape, filled, inside `rect`; its outline stands out from what is behind it.
void paintClassMarker(
    QPainter* painter, const QRectF& rect, scan::ReplyClass replyClass, MarkerPlace place);
QIcon classIcon(scan::ReplyClass replyClass);

/// "MPTCP", "Mirror", "Version mismatch", ...
QString classTitle(scan::ReplyClass replyClass);
/// What it means that a target answered so, for somebody who has not read the RFC, with the
/// section that says it.
QString classSentence(scan::ReplyClass replyClass);
QString passTitle(scan::Pass pass);

} // namespace widgets
