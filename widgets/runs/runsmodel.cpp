// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runsmodel.h"

#include "widgets/text/format.h"
#include "widgets/theme/themedicon.h"

#include <algorithm>
#include <iterator>

namespace widgets {

namespace {

    struct ColumnText {
        const char* title;
        const char* help;
        bool number;
    };
    constexpr ColumnText Columns[] = {
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Run"),
            QT_TRANSLATE_NOOP(
                "widgets::RunsModel", "The run's number in this store; no number is used twice"),
            true },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Start"),
            QT_TRANSLATE_NOOP("widgets::RunsModel", "When it began, in your time zone"), false },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Kind"),
            QT_TRANSLATE_NOOP("widgets::RunsModel",
                "A scan finds hosts, a trace looks for what alters the option on the way, a proof "
                "shows that the host itself speaks MPTCP"),
            false },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Label"),
            QT_TRANSLATE_NOOP("widgets::RunsModel",
                "Your name for the series that the run belongs to; figures follow a series"),
            false },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Vantage point"),
            QT_TRANSLATE_NOOP("widgets::RunsModel",
                "From where it was measured; simulated runs are never drawn beside measured ones"),
            false },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "State"),
            QT_TRANSLATE_NOOP("widgets::RunsModel",
                "Whether it came to its end; a warning sign beside it says that replies were lost"),
            false },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Passes"),
            QT_TRANSLATE_NOOP("widgets::RunsModel",
                "What each target was asked: MPTCP version 0, version 1, or plain TCP as control"),
            false },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Ports"),
            QT_TRANSLATE_NOOP("widgets::RunsModel", "The ports that were asked"), false },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Families"),
            QT_TRANSLATE_NOOP("widgets::RunsModel", "The address families that were asked"),
            false },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Potential"),
            QT_TRANSLATE_NOOP("widgets::RunsModel",
                "Hosts that answered with any MPTCP option, in the pass that found the most; a "
                "middlebox may have sent it"),
            true },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "MPTCP"),
            QT_TRANSLATE_NOOP("widgets::RunsModel",
                "Hosts that answered as an MPTCP host does: MP_CAPABLE with a key of their own"),
            true },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Sent"),
            QT_TRANSLATE_NOOP("widgets::RunsModel", "Packets that the network took"), true },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Replies"),
            QT_TRANSLATE_NOOP("widgets::RunsModel", "Packets that answer this run's probes"),
            true },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Lost"),
            QT_TRANSLATE_NOOP("widgets::RunsModel",
                "Packets and rows lost on receive: what is absent from the run proves little"),
            true },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Duration"),
            QT_TRANSLATE_NOOP("widgets::RunsModel", "From the start to the end"), true },
        { QT_TRANSLATE_NOOP("widgets::RunsModel", "Note"),
            QT_TRANSLATE_NOOP("widgets::RunsModel", "Your remark"), false },
    };
    static_assert(std::size(Columns) == RunColumnCount);

} // namespace

void RunsModel::setRuns(std::vector<RunEntry> runs)
{
    // The usual news is one run more, or one that counts on: what is selected then stays.
    const bool sameRuns = std::ranges::equal(
        runs, m_runs, {}, [](const RunEntry& entry) { return entry.run.id; },
        [](const RunEntry& entry) { return entry.run.id; });
    if (!sameRuns) {
        beginResetModel();
        m_runs = std::move(runs);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i] == m_runs[i])
            continue;
        m_runs[i] = std::move(runs[i]);
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), RunColumnCount - 1));
    }
}

int RunsModel::rowOf(store::RunId run) const
{
    const auto found = std::ranges::find(m_runs, run, [](const RunEntry& e) { return e.run.id; });
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RunColumnCount;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= RunColumnCount)
        return {};
    const ColumnText& column = Columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return tr(column.title);
    case Qt::ToolTipRole:
        return tr(column.help);
    case Qt::TextAlignmentRole:
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString RunsModel::text(const RunEntry& entry, RunColumn column) const
{
    const store::Run& run = entry.run;
    const bool scan = run.kind == store::RunKind::Scan;
    switch (column) {
    case RunColumn::Number:
        return QString::number(run.id);
    case RunColumn::Start:
        return runTimeText(run.startedNs);
    case RunColumn::Kind:
        return runKindTitle(run.kind);
    case RunColumn::Label:
        return QString::fromStdString(run.label);
    case RunColumn::Vantage:
        return runVantageText(run);
    case RunColumn::State:
        return run.degraded() ? tr("%1, lossy").arg(runStateTitle(run.state))
                              : runStateTitle(run.state);
    case RunColumn::Passes:
        return runPassesText(run);
    case RunColumn::Ports:
        return QString::fromStdString(run.ports);
    case RunColumn::Families:
        return runFamiliesText(run);
    case RunColumn::Potential:
        return scan ? formatCount(entry.potential) : QString();
    case RunColumn::Mptcp:
        return scan ? formatCount(entry.mptcp) : QString();
    case RunColumn::Sent:
        return formatCount(run.counters.sent);
    case RunColumn::Received:
        return formatCount(run.counters.validated);
    case RunColumn::Lost:
        return formatCount(runLost(run));
    case RunColumn::Duration:
        return runDurationText(run);
    case RunColumn::Note:
        return QString::fromStdString(run.note).simplified();
    }
    return {};
}

QVariant RunsModel::sortKey(const RunEntry& entry, RunColumn column) const
{
    const store::Run& run = entry.run;
    switch (column) {
    case RunColumn::Number:
        return qlonglong(run.id);
    case RunColumn::Start:
        return qlonglong(run.startedNs);
    case RunColumn::Potential:
        return qulonglong(entry.potential);
    case RunColumn::Mptcp:
        return qulonglong(entry.mptcp);
    case RunColumn::Sent:
        return qulonglong(run.counters.sent);
    case RunColumn::Received:
        return qulonglong(run.counters.validated);
    case RunColumn::Lost:
        return qulonglong(runLost(run));
    case RunColumn::Duration:
        return qlonglong(run.endedNs == 0 ? 0 : run.endedNs - run.startedNs);
    default:
        return text(entry, column);
    }
}

QString RunsModel::toolTip(const RunEntry& entry, RunColumn column) const
{
    const store::Run& run = entry.run;
    if (column == RunColumn::State) {
        QStringList lines { runStateTitle(run.state) };
        if (!run.error.empty())
            lines.append(QString::fromStdString(run.error));
        if (run.degraded())
            lines.append(
                tr("%1: what is absent from this run proves little").arg(runLossText(run)));
        if (run.state == store::RunState::Interrupted)
            lines.append(tr("Its program ended without a word; what it wrote is here"));
        return lines.join(QLatin1Char('\n'));
    }
    if (column == RunColumn::Note)
        return QString::fromStdString(run.note);
    if (column == RunColumn::Vantage && !run.importedFrom.empty())
        return tr("Imported from %1").arg(QString::fromStdString(run.importedFrom));
    return text(entry, column);
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RunEntry& entry = at(index.row());
    const auto column = RunColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case SortRole:
        return sortKey(entry, column);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
    case Qt::TextAlignmentRole:
        return int(
            (Columns[index.column()].number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (column == RunColumn::State)
            return entry.run.degraded() && entry.run.state == store::RunState::Done
                ? warningIcon()
                : runStateIcon(entry.run.state);
        if (column == RunColumn::Vantage && entry.run.simulated)
            return themedIcon(QStringLiteral("lab"));
        return {};
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(tr(Columns[index.column()].title), text(entry, column));
    default:
        return {};
    }
}

} // namespace widgets
