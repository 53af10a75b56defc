// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/resultmodel.h"

#include "widgets/session/hostmeasurements.h"
#include "widgets/text/endpointtext.h"
#include "widgets/text/format.h"
#include "widgets/text/vantagetext.h"
#include "widgets/text/verdicttext.h"
#include "widgets/theme/classlook.h"
#include "widgets/trace/pathpicture.h"

#include <QDateTime>
#include <QIcon>

namespace widgets {

namespace {

    /// In the order of the addresses, not of their texts.
    QByteArray addressKey(const trace::ProbeTarget& target)
    {
        const auto bytes = target.address.bytes();
        QByteArray key(1, target.address.isV4() ? '4' : '6');
        key.append(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        key.append(char(target.port >> 8)).append(char(target.port & 0xff));
        return key.toHex();
    }

    int hopCount(const HostResult& result)
    {
        if (!result.isTrace())
            return 0;
        const trace::PathEvidence& evidence = result.trace->evidence;
        return evidence.answer.ttl > 0 ? evidence.answer.ttl : int(evidence.hops.size());
    }

    QString whenText(std::int64_t timeNs)
    {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(timeNs / 1'000'000);
        return when.date() == QDate::currentDate() ? formatTimeOfDay(timeNs)
                                                   : QLocale().toString(when, QLocale::ShortFormat);
    }

} // namespace

std::int32_t rttOf(const HostResult& result)
{
    return result.isTrace() ? result.trace->evidence.answer.rttUs : -1;
}

QString verdictTitle(const HostResult& result)
{
    return result.isTrace() ? verdictTitle(result.trace->verdict.verdict)
                            : proofTitle(result.proof->verdict);
}

QIcon verdictIcon(const HostResult& result)
{
    return result.isTrace() ? verdictIcon(result.trace->verdict.verdict)
                            : proofIcon(result.proof->verdict);
}

QString verdictSentence(const HostResult& result)
{
    return result.isTrace() ? verdictSentence(*result.trace) : proofSentence(*result.proof);
}

ResultModel::ResultModel(HostMeasurements& measurements, QObject* parent)
    : QAbstractTableModel(parent)
    , m_measurements(measurements)
{
    connect(&measurements, &HostMeasurements::aboutToLetGo, this,
        [this](int count) { beginRemoveRows({}, 0, count - 1); });
    connect(&measurements, &HostMeasurements::wentAway, this, [this] { endRemoveRows(); });
    connect(&measurements, &HostMeasurements::aboutToAdd, this, [this](int count) {
        const int rows = int(m_measurements.results().size());
        beginInsertRows({}, rows, rows + count - 1);
    });
    connect(&measurements, &HostMeasurements::added, this, [this] { endInsertRows(); });
}

const HostResult& ResultModel::result(int row) const
{
    return m_measurements.results()[std::size_t(row)];
}

int ResultModel::rowOf(std::uint64_t number) const
{
    const auto& results = m_measurements.results();
    if (results.empty() || number < results.front().number || number > results.back().number)
        return -1;
    // Numbers are dense but for what was let go before it was ever shown.
    for (std::size_t row = results.size(); row-- > 0;) {
        if (results[row].number == number)
            return int(row);
    }
    return -1;
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_measurements.results().size());
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResultModel::text(const HostResult& result, int column) const
{
    switch (column) {
    case Target:
        return endpointText(result.target().address, result.target().port);
    case Asked:
        return result.isTrace() ? passTitle(result.target().pass)
                                : tr("Proof, %1").arg(passTitle(result.target().pass));
    case Verdict:
        return verdictTitle(result);
    case Rule:
        return result.isTrace() ? ruleTitle(result.trace->verdict.rule) : QString();
    case Between:
        return result.isTrace() ? intervalText(result.trace->verdict.interval) : QString();
    case Hops:
        return result.isTrace() ? QString::number(hopCount(result)) : QString();
    case Rtt:
        return rttText(rttOf(result));
    case Started:
        return whenText(result.startedNs());
    default:
        return {};
    }
}

QVariant ResultModel::sortKey(const HostResult& result, int column) const
{
    switch (column) {
    case Target:
        return addressKey(result.target());
    case Between:
        return result.isTrace() && result.trace->verdict.interval
            ? int(result.trace->verdict.interval->beforeTtl)
            : -1;
    case Hops:
        return hopCount(result);
    case Rtt:
        return rttOf(result);
    case Started:
        return qint64(result.startedNs());
    default:
        return text(result, column);
    }
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HostResult& shown = result(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::DecorationRole:
        return index.column() == Verdict ? QVariant(verdictIcon(shown)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Hops || index.column() == Rtt
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case Qt::ToolTipRole:
        return shown.simulated()
            ? tr("%1\nFrom %2: simulated, not measured.")
                  .arg(verdictSentence(shown), vantageTitle(QString::fromStdString(shown.vantage)))
            : tr("%1\nFrom %2.")
                  .arg(verdictSentence(shown), vantageTitle(QString::fromStdString(shown.vantage)));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            text(shown, index.column()));
    case SortRole:
        return sortKey(shown, index.column());
    case NumberRole:
        return quint64(shown.number);
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole) {
        const QString titles[] = { tr("Target"), tr("Asked"), tr("Verdict"), tr("Rule"),
            tr("Between"), tr("Hops"), tr("RTT"), tr("Time") };
        return titles[section];
    }
    if (role == Qt::ToolTipRole) {
        const QString help[] = { tr("Address and port that were probed"),
            tr("Which SYN was sent: MPTCP version 0 or 1, or a plain one; or a proof"),
            tr("What was found on the path, or of the host"),
            tr("What the box on the way does: drop, mirror, proxy or pass-through"),
            tr("The two hops between which MPTCP was altered"), tr("Hops to whatever answers"),
            tr("Round trip of the answer"), tr("When it was measured") };
        return help[section];
    }
    return {};
}

} // namespace widgets
