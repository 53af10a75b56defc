// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/coretext.h"

#include "widgets/figures/figurenumber.h"

#include <QCoreApplication>

namespace widgets {

QString coreText(const core::Pattern& pattern)
{
    return QCoreApplication::translate(pattern.room, pattern.source);
}

QString coreText(const core::Text& text)
{
    const auto& values = text.values();
    switch (text.kind()) {
    case core::Text::Kind::Plain:
        break;
    case core::Text::Kind::Number: {
        bool read = false;
        const QString digits = QString::fromStdString(text);
        const double value = digits.toDouble(&read);
        return read ? figureNumber(value) : digits;
    }
    case core::Text::Kind::Joined: {
        QString all;
        for (const core::Text& each : values)
            all += coreText(each);
        return all;
    }
    case core::Text::Kind::Pattern: {
        const QString pattern
            = QCoreApplication::translate(text.room().c_str(), text.source().c_str());
        QString filled;
        for (qsizetype at = 0; at < pattern.size(); ++at) {
            const int place = pattern[at] == QLatin1Char('%') && at + 1 < pattern.size()
                ? pattern[at + 1].digitValue()
                : -1;
            if (place < 1 || std::size_t(place) > values.size()) {
                filled += pattern[at];
                continue;
            }
            filled += coreText(values[std::size_t(place) - 1]);
            ++at;
        }
        return filled;
    }
    }
    return QString::fromStdString(text);
}

} // namespace widgets
