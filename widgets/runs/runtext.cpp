// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runtext.h"

#include "core/scan/output/metadata.h"
#include "core/scan/requestfromcommand.h"
#include "core/scan/scanoptions.h"
#include "widgets/text/format.h"
#include "widgets/text/vantagetext.h"
#include "widgets/theme/classlook.h"
#include "widgets/theme/themedicon.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace widgets {

namespace {

    struct RunText {
        Q_DECLARE_TR_FUNCTIONS(RunText)
    };

    /// Removes an option with its value from a command.
    void dropOption(std::vector<std::string>& words, const char* shortName, const char* longName)
    {
        for (std::size_t i = 0; i < words.size();) {
            if (words[i] == shortName || words[i] == longName) {
                const auto at = words.begin() + std::ptrdiff_t(i);
                words.erase(at, at + (i + 1 < words.size() ? 2 : 1));
            } else if (words[i].starts_with(std::string(longName) + "=")) {
                words.erase(words.begin() + std::ptrdiff_t(i));
            } else {
                ++i;
            }
        }
    }

} // namespace

void countHosts(RunEntry& entry, std::span<const store::HostCount> counts)
{
    std::array<std::uint64_t, scan::PassCount> potential {};
    std::array<std::uint64_t, scan::PassCount> mptcp {};
    for (const store::HostCount& count : counts) {
        if (count.run != entry.run.id)
            continue;
        if (scan::isPotential(count.replyClass))
            potential[std::size_t(count.pass)] += count.hosts;
        if (count.replyClass == scan::ReplyClass::Mptcp)
            mptcp[std::size_t(count.pass)] += count.hosts;
    }
    entry.potential = *std::ranges::max_element(potential);
    entry.mptcp = *std::ranges::max_element(mptcp);
}

QString runKindTitle(store::RunKind kind)
{
    switch (kind) {
    case store::RunKind::Scan:
        return RunText::tr("Scan");
    case store::RunKind::Trace:
        return RunText::tr("Trace");
    case store::RunKind::Verify:
        return RunText::tr("Proof");
    }
    return {};
}

QString runStateTitle(store::RunState state)
{
    switch (state) {
    case store::RunState::Running:
        return RunText::tr("Running");
    case store::RunState::Done:
        return RunText::tr("Done");
    case store::RunState::Stopped:
        return RunText::tr("Stopped");
    case store::RunState::Failed:
        return RunText::tr("Failed");
    case store::RunState::Interrupted:
        return RunText::tr("Interrupted");
    }
    return {};
}

QIcon runStateIcon(store::RunState state)
{
    switch (state) {
    case store::RunState::Running:
        return themedIcon(QStringLiteral("start"));
    case store::RunState::Done:
        return themedIcon(QStringLiteral("done"));
    case store::RunState::Stopped:
        return themedIcon(QStringLiteral("stop"));
    case store::RunState::Failed:
        return warningIcon();
    case store::RunState::Interrupted:
        return themedIcon(QStringLiteral("interrupted"));
    }
    return {};
}

QString runTimeText(std::int64_t timeNs)
{
    if (timeNs == 0)
        return QStringLiteral("–");
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(timeNs / 1'000'000), QLocale::ShortFormat);
}

QString runDurationText(const store::Run& run)
{
    if (run.endedNs <= run.startedNs)
        return {};
    const double seconds = double(run.endedNs - run.startedNs) / 1e9;
    if (seconds < 10)
        return RunText::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    return formatDuration(seconds);
}

QString runPassesText(const store::Run& run)
{
    QStringList names;
    for (const scan::Pass pass : run.passes)
        names.append(QString::fromLatin1(scan::passName(pass)));
    return names.join(QStringLiteral(", "));
}

QString runFamiliesText(const store::Run& run)
{
    QStringList names;
    if (run.v4)
        names.append(QStringLiteral("IPv4"));
    if (run.v6)
        names.append(QStringLiteral("IPv6"));
    return names.join(QStringLiteral(", "));
}

QString runVantageText(const store::Run& run)
{
    const QString name = QString::fromStdString(run.vantage);
    const QString title = name.isEmpty() ? RunText::tr("Unknown") : vantageTitle(name);
    return run.simulated ? RunText::tr("%1, simulated").arg(title) : title;
}

std::uint64_t runLost(const store::Run& run)
{
    return run.counters.receiveDrops + run.counters.rowsDropped + run.counters.dedupeEvictions;
}

QString runLossText(const store::Run& run)
{
    QStringList parts;
    const store::RunCounters& counters = run.counters;
    if (counters.receiveDrops > 0)
        parts.append(
            RunText::tr("%1 packets lost on receive").arg(formatCount(counters.receiveDrops)));
    if (counters.rowsDropped > 0)
        parts.append(
            RunText::tr("%1 rows lost in the program").arg(formatCount(counters.rowsDropped)));
    if (counters.dedupeEvictions > 0)
        parts.append(RunText::tr("%1 replies forgotten for lack of memory")
                         .arg(formatCount(counters.dedupeEvictions)));
    if (counters.parseErrors > 0 && run.importedFrom.empty())
        parts.append(
            RunText::tr("%1 that could not be read").arg(formatCount(counters.parseErrors)));
    if (counters.sendErrors > 0)
        parts.append(RunText::tr("%1 probes not sent").arg(formatCount(counters.sendErrors)));
    return parts.join(QStringLiteral(", "));
}

QString runTitle(const store::Run& run)
{
    QString title = RunText::tr("Run %1 of %2").arg(run.id).arg(runTimeText(run.startedNs));
    if (!run.label.empty())
        title = RunText::tr("%1, “%2”").arg(title, QString::fromStdString(run.label));
    return title;
}

QString scheduledCommand(
    const store::Run& run, const QString& probeExecutable, const QString& storeUrl)
{
    auto words = scan::shellWords(run.command);
    if (!words || words->size() < 2 || !words->front().ends_with("mptcp-probe"))
        return {};
    words->front() = probeExecutable.isEmpty() ? "mptcp-probe" : probeExecutable.toStdString();
    dropOption(*words, "-e", "--seed");
    dropOption(*words, "--store", "--store");
    std::erase(*words, "-q");
    std::erase(*words, "--quiet");
    words->push_back("--store");
    words->push_back(scan::withoutPassword(storeUrl.toStdString()));
    words->push_back("--quiet");
    const bool rowsToFile = std::ranges::any_of(*words,
        [](const std::string& word) { return word == "-o" || word.starts_with("--output-file"); });
    if (!rowsToFile) {
        words->push_back("-o");
        words->push_back("/dev/null");
    }
    return QString::fromStdString(scan::shellCommand(*words));
}

} // namespace widgets
