// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/optionlabel.h"

#include "core/scan/scanoptions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace widgets {

namespace {

    struct OptionLabel {
        std::string_view option;
        const char* label;
        const char* advice; ///< what to do with the field where the engine says to pass the option
    };
    constexpr const char* Fill = QT_TRANSLATE_NOOP("OptionLabel", "fill in “%1”");
    constexpr const char* Tick = QT_TRANSLATE_NOOP("OptionLabel", "tick “%1”");
    constexpr const char* Untick = QT_TRANSLATE_NOOP("OptionLabel", "untick “%1”");
    constexpr const char* Choose = QT_TRANSLATE_NOOP("OptionLabel", "choose at “%1”");

    constexpr OptionLabel Labels[] = {
        { "list-of-ips-file", QT_TRANSLATE_NOOP("OptionLabel", "L&ist files"), Fill },
        { "exclude", QT_TRANSLATE_NOOP("OptionLabel", "&Exclusions"), Fill },
        { "no-default-blocklist",
            QT_TRANSLATE_NOOP("OptionLabel", "Leave &out special-purpose addresses"), Untick },
        { "whole-internet", QT_TRANSLATE_NOOP("OptionLabel", "Yes, scan the whole address family"),
            Tick },
        { "target-ports", QT_TRANSLATE_NOOP("OptionLabel", "&Ports"), Fill },
        { "mptcp", QT_TRANSLATE_NOOP("OptionLabel", "Passes, in this order"), Choose },
        { "probe-args", QT_TRANSLATE_NOOP("OptionLabel", "&TCP options beside MPTCP"), Choose },
        { "rate", QT_TRANSLATE_NOOP("OptionLabel", "Packets a seco&nd"), Fill },
        { "max-targets", QT_TRANSLATE_NOOP("OptionLabel", "&Most targets"), Fill },
        { "cooldown-time", QT_TRANSLATE_NOOP("OptionLabel", "&Wait for late replies (seconds)"),
            Fill },
        { "probes", QT_TRANSLATE_NOOP("OptionLabel", "Probes for each tar&get"), Fill },
        { "vantage", QT_TRANSLATE_NOOP("OptionLabel", "Packets &leave from"), Choose },
    };

    QString translated(const char* text)
    {
        return QCoreApplication::translate("OptionLabel", text);
    }

    /// `imperative`: the engine says to pass the option; otherwise it only names it.
    QString wordsFor(const QString& option, bool imperative)
    {
        const std::string name = option.toStdString();
        const auto* const found = std::find_if(std::begin(Labels), std::end(Labels),
            [&name](const OptionLabel& each) { return each.option == name; });
        if (found == std::end(Labels)) {
            return translated(QT_TRANSLATE_NOOP("OptionLabel", "--%1 (on the command line)"))
                .arg(option);
        }
        const QString label = translated(found->label).remove(QLatin1Char('&'));
        const bool confirms = found->advice == Tick || found->advice == Untick;
        return (imperative || confirms ? translated(found->advice) : QStringLiteral("“%1”"))
            .arg(label);
    }

} // namespace

QString optionLabel(std::string_view option)
{
    const auto* const found = std::find_if(std::begin(Labels), std::end(Labels),
        [option](const OptionLabel& each) { return each.option == option; });
    return found == std::end(Labels) ? QString() : translated(found->label);
}

QString inWordsOfTheForm(const QString& sentence)
{
    static const QRegularExpression option(
        QStringLiteral("(\\bpass )?(?<![\\w-])--([a-z][a-z-]+)"));
    QString said;
    qsizetype end = 0;
    for (auto found = option.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        said += QStringView(sentence).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (scan::findScanOption(match.captured(2).toStdString()))
            said += wordsFor(match.captured(2), !match.captured(1).isEmpty());
        else
            said += match.captured();
    }
    return said + QStringView(sentence).mid(end);
}

} // namespace widgets
