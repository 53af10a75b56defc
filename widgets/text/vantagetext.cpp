// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/vantagetext.h"

#include "core/net/sshplace.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    struct PlaceTitle {
        const char* word;
        const char* title;
    };
    constexpr PlaceTitle PlaceTitles[] = {
        { "host", QT_TRANSLATE_NOOP("Vantage", "This computer") },
        { "lab", QT_TRANSLATE_NOOP("Vantage", "Kernel lab") },
        { "virtual", QT_TRANSLATE_NOOP("Vantage", "Virtual lab") },
    };
    constexpr qsizetype MostNamed = 3; ///< machines; more would fill the line

    QString sayVantage(const char* text) { return QCoreApplication::translate("Vantage", text); }

    QString titleOfMachine(const QString& machine)
    {
        const qsizetype slash = machine.indexOf(QLatin1Char('/'));
        if (slash < 0)
            return machine;
        const QString inner = machine.mid(slash + 1);
        return inner == QLatin1String("host") ? machine.left(slash)
                                              : sayVantage(QT_TRANSLATE_NOOP("Vantage", "%1 (%2)"))
                                                    .arg(machine.left(slash), vantageTitle(inner));
    }

    QString titleOfMachines(const QString& vantage)
    {
        QStringList titles;
        for (const QString& machine : machinesOf(vantage))
            titles.append(titleOfMachine(machine));
        const qsizetype more = titles.size() - MostNamed;
        const QString separator = sayVantage(QT_TRANSLATE_NOOP("Vantage", ", "));
        if (more <= 0)
            return titles.join(separator);
        return QCoreApplication::translate("Vantage", "%1 and %n more", nullptr, int(more))
            .arg(titles.first(MostNamed).join(separator));
    }

    QString sayMachine(const char* text) { return QCoreApplication::translate("Machine", text); }

} // namespace

QString vantageTitle(const QString& vantage)
{
    if (net::isSsh(vantage.toStdString()))
        return titleOfMachines(vantage);
    // A plan may follow the word: "virtual:8,nop@4".
    const QString word = vantage.section(QLatin1Char(':'), 0, 0);
    const auto* const found = std::find_if(std::begin(PlaceTitles), std::end(PlaceTitles),
        [&](const PlaceTitle& place) { return word == QLatin1String(place.word); });
    if (found == std::end(PlaceTitles))
        return vantage;
    const QString plan = vantage.section(QLatin1Char(':'), 1);
    const QString title = sayVantage(found->title);
    return plan.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, plan);
}

QStringList machinesOf(const QString& vantage)
{
    QStringList machines = vantage.split(QStringLiteral(",ssh:"), Qt::SkipEmptyParts);
    for (QString& machine : machines) {
        if (machine.startsWith(QLatin1String("ssh:")))
            machine.remove(0, 4);
    }
    machines.removeAll(QString());
    return machines;
}

QString vantageOfMachines(const QString& typed)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s;]+"));
    QStringList names;
    for (const QString& word : typed.split(blanks, Qt::SkipEmptyParts)) {
        QString name;
        bool behindSlash = false;
        bool inPlan = false;
        const auto take = [&] {
            if (name.startsWith(QLatin1String("ssh:")))
                name.remove(0, 4);
            if (!name.isEmpty())
                names.append(QStringLiteral("ssh:") + name);
            name.clear();
            behindSlash = inPlan = false;
        };
        for (qsizetype i = 0; i < word.size(); ++i) {
            const QChar letter = word[i];
            behindSlash = behindSlash || letter == QLatin1Char('/');
            inPlan = inPlan || (behindSlash && letter == QLatin1Char(':'));
            const bool separates = letter == QLatin1Char(',')
                && (!inPlan || QStringView(word).mid(i + 1).startsWith(QLatin1String("ssh:")));
            if (separates)
                take();
            else
                name.append(letter);
        }
        if (name.endsWith(QLatin1Char(',')))
            name.chop(1);
        take();
    }
    return names.isEmpty() ? QStringLiteral("ssh:") : names.join(QLatin1Char(','));
}

QString machineStateText(const remote::LinkReport& report)
{
    using remote::LinkState;
    switch (report.state) {
    case LinkState::Connecting:
        return sayMachine(report.connections > 0 ? QT_TRANSLATE_NOOP("Machine", "Connecting again…")
                                                 : QT_TRANSLATE_NOOP("Machine", "Connecting…"));
    case LinkState::Preparing:
        return sayMachine(QT_TRANSLATE_NOOP("Machine", "Preparing…"));
    case LinkState::Ready:
        return sayMachine(QT_TRANSLATE_NOOP("Machine", "Ready"));
    case LinkState::Running:
        if (report.silentSeconds > 0) {
            return sayMachine(QT_TRANSLATE_NOOP("Machine", "Nothing heard for %1 s"))
                .arg(int(report.silentSeconds));
        }
        if (report.counters.state == scan::ScanState::Paused)
            return sayMachine(QT_TRANSLATE_NOOP("Machine", "Paused"));
        if (report.counters.state == scan::ScanState::Cooldown)
            return sayMachine(QT_TRANSLATE_NOOP("Machine", "Waiting for late replies"));
        if (report.counters.probesPlanned == 0)
            return sayMachine(QT_TRANSLATE_NOOP("Machine", "Probing"));
        return sayMachine(QT_TRANSLATE_NOOP("Machine", "Probing, %1"))
            .arg(formatShare(std::floor(report.counters.progress() * 100) / 100));
    case LinkState::Broken:
        return sayMachine(QT_TRANSLATE_NOOP("Machine", "Connection lost, again in %1 s"))
            .arg(int(std::ceil(report.retrySeconds)));
    case LinkState::Done:
        if (report.connections > 1) {
            return sayMachine(QT_TRANSLATE_NOOP("Machine", "Done, connected %1 times"))
                .arg(report.connections);
        }
        return sayMachine(QT_TRANSLATE_NOOP("Machine", "Done"));
    case LinkState::Stopped:
        return sayMachine(QT_TRANSLATE_NOOP("Machine", "Stopped"));
    case LinkState::Failed:
        return sayMachine(QT_TRANSLATE_NOOP("Machine", "Failed"));
    }
    return {};
}

QString machineReason(const remote::LinkReport& report)
{
    if (report.why.empty())
        return {};
    QString reason = errorText({ core::ErrorCode::Unavailable, report.why });
    // The name stands beside it already; each language has its own colon.
    const QString name = QString::fromStdString(report.vantage);
    if (!reason.startsWith(name))
        return reason;
    static const QRegularExpression colon(QStringLiteral("^\\s*[:：]\\s*"));
    reason = reason.mid(name.size()).remove(colon);
    if (!reason.isEmpty() && !reason.startsWith(QLatin1String("ssh")))
        reason[0] = reason[0].toUpper();
    return reason;
}

QString machineStateIcon(const remote::LinkReport& report)
{
    using remote::LinkState;
    switch (report.state) {
    case LinkState::Broken:
    case LinkState::Failed:
        return QStringLiteral("warning");
    case LinkState::Ready:
    case LinkState::Done:
        return QStringLiteral("done");
    case LinkState::Stopped:
        return QStringLiteral("stop");
    case LinkState::Running:
        if (report.silentSeconds > 0)
            return QStringLiteral("warning");
        return report.counters.state == scan::ScanState::Paused ? QStringLiteral("pause")
                                                                : QStringLiteral("scan");
    default:
        return QStringLiteral("reload");
    }
}

} // namespace widgets
