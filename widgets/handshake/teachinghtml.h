// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/handshake/knowledge.h"

#include <QCoreApplication>
#include <QPalette>
#include <QString>

namespace widgets {

/// Rich text for a QTextBrowser in the colours of a palette.
class TeachingHtml {
    Q_DECLARE_TR_FUNCTIONS(widgets::TeachingHtml)
public:
    /// How each value follows from others, line by line with the values of this connection.
    static QString calculations(
        const std::vector<handshake::Calculation>& calculations, const QPalette& palette);
    /// Two columns, one a side; what the packet `current` taught is marked as new.
    /// With `oneSided` nobody can see what the listener knows.
    static QString knowledge(const handshake::Connection& connection, int current, bool oneSided,
        const QPalette& palette);
    /// Long digits in groups of eight, so that lines can break between them.
    static QString grouped(const QString& digits);

private:
    static QString calculation(const handshake::Calculation& calculation, const QPalette& palette);
    static QString fact(const handshake::Connection& connection, const Knowing& knowing);
    static QString side(const handshake::Connection& connection, const std::vector<Knowing>& known,
        int current, const QPalette& palette);
};

} // namespace widgets
