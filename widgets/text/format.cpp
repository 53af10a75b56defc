// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace widgets {

namespace {

    /// `value` below 1 000 with the unit it was scaled to.
    struct Scaled {
        double value;
        std::size_t step;
    };
    Scaled scaleBy1000(double value, std::size_t steps)
    {
        std::size_t step = 0;
        while (value >= 999.5 && step + 1 < steps) {
            value /= 1000;
            ++step;
        }
        return { value, step };
    }

    /// Three significant digits and no trailing zeros.
    QString shortNumber(double value)
    {
        const int decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
        const double scale = std::pow(10.0, decimals);
        value = std::round(value * scale) / scale;
        return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
    }

} // namespace

QString formatCount(core::Uint128 count)
{
    constexpr core::Uint128 WrittenOut = 1'000'000'000'000'000ull;
    if (count < WrittenOut)
        return QLocale().toString(qulonglong(count));
    return QLocale().toString(double(count), 'e', 2);
}

QString formatDuration(double seconds)
{
    if (seconds >= 100.0 * 365 * 86400)
        return QCoreApplication::translate("Format", "more than 100 years");
    const auto total = qint64(std::llround(std::max(seconds, 0.0)));
    if (total >= 86400)
        return QCoreApplication::translate("Format", "%1 d %2 h")
            .arg(total / 86400)
            .arg(total % 86400 / 3600);
    const QString tail = QStringLiteral("%1").arg(total % 60, 2, 10, QLatin1Char('0'));
    if (total < 3600)
        return QStringLiteral("%1:%2").arg(total / 60).arg(tail);
    return QStringLiteral("%1:%2:%3")
        .arg(total / 3600)
        .arg(total % 3600 / 60, 2, 10, QLatin1Char('0'))
        .arg(tail);
}

QString formatPacketRate(double packetsPerSecond)
{
    static constexpr std::array<const char*, 4> Units { QT_TRANSLATE_NOOP("Format", "%1 p/s"),
        QT_TRANSLATE_NOOP("Format", "%1 kp/s"), QT_TRANSLATE_NOOP("Format", "%1 Mp/s"),
        QT_TRANSLATE_NOOP("Format", "%1 Gp/s") };
    const Scaled scaled = scaleBy1000(packetsPerSecond, Units.size());
    return QCoreApplication::translate("Format", Units[scaled.step]).arg(shortNumber(scaled.value));
}

QString formatBitRate(double bitsPerSecond)
{
    static constexpr std::array<const char*, 4> Units { QT_TRANSLATE_NOOP("Format", "%1 bit/s"),
        QT_TRANSLATE_NOOP("Format", "%1 kbit/s"), QT_TRANSLATE_NOOP("Format", "%1 Mbit/s"),
        QT_TRANSLATE_NOOP("Format", "%1 Gbit/s") };
    const Scaled scaled = scaleBy1000(bitsPerSecond, Units.size());
    return QCoreApplication::translate("Format", Units[scaled.step]).arg(shortNumber(scaled.value));
}

QString formatShare(double share)
{
    return QCoreApplication::translate("Format", "%1 %").arg(shortNumber(share * 100));
}

QString formatTimeOfDay(qint64 timeNs)
{
    return QDateTime::fromMSecsSinceEpoch(timeNs / 1'000'000)
        .toString(QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace widgets
