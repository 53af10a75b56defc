// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"
#include "widgets/handshake/travel.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace widgets {

/// A packet as the ladder draws it.
struct LadderRow {
    QString time; ///< since the first packet
    QString label;
    QString detail;
    QString sentence;
    QString change; ///< what a box made of it; empty: nothing
    QString note; ///< of a packet that ends or begins at the box, to stand behind it
    Travel travel;
    bool fromInitiator = true;
    int subflow = 0;
    bool lost = false;
};

/// A connection made ready for drawing: texts and places, no packets. A plain value that any
/// thread may draw.
struct LadderSheet {
    QString title;
    QString initiator; ///< its addresses
    QString listener;
    QStringList subflows; ///< their end points
    std::optional<double> boxAt; ///< share of the path
    trace::Rule boxRule = trace::Rule::None;
    std::vector<LadderRow> rows;
};

/// As the initiator's notes and a lesson's box show it; `lesson` may be null. With `hideBox`
/// nothing tells of a box that nobody on the wire could see.
LadderSheet makeLadderSheet(const handshake::Connection& connection,
    const handshake::Lesson* lesson, bool hideBox, const QString& title);

} // namespace widgets
