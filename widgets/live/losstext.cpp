// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/losstext.h"

#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace widgets {

namespace {

    struct Cause {
        std::uint64_t scan::ScanSnapshot::*counter;
        const char* sentence;
    };
    constexpr Cause Causes[] = {
        { &scan::ScanSnapshot::socketDrops,
            QT_TRANSLATE_NOOP("LossText",
                "%1 packets were lost in the kernel's receive ring, so results may be incomplete; "
                "a lower rate helps.") },
        { &scan::ScanSnapshot::rowsDropped,
            QT_TRANSLATE_NOOP("LossText",
                "%1 replies were counted but not listed since the window could not keep up; a "
                "lower rate helps, or scanning with mptcp-probe.") },
        { &scan::ScanSnapshot::dedupeEvictions,
            QT_TRANSLATE_NOOP("LossText",
                "%1 targets were forgotten for lack of memory, so repeats may count as new; scan "
                "in shards.") },
        { &scan::ScanSnapshot::parseErrors,
            QT_TRANSLATE_NOOP("LossText",
                "%1 packets were damaged or not readable, so results may be incomplete.") },
        { &scan::ScanSnapshot::sendErrors,
            QT_TRANSLATE_NOOP("LossText",
                "%1 probes were not sent since the network interface refused them; a lower rate "
                "helps.") },
        { &scan::ScanSnapshot::unroutable,
            QT_TRANSLATE_NOOP("LossText",
                "%1 probes were not sent since the next hop did not answer; check the network or "
                "set the gateway's MAC address.") },
    };

} // namespace

QString lossText(const scan::ScanSnapshot& snapshot)
{
    QStringList sentences;
    for (const Cause& cause : Causes) {
        if (snapshot.*cause.counter > 0)
            sentences.append(QCoreApplication::translate("LossText", cause.sentence)
                                 .arg(formatCount(snapshot.*cause.counter)));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace widgets
