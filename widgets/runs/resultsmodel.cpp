// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/resultsmodel.h"

#include "core/wire/bytes.h"
#include "widgets/runs/runtext.h"
#include "widgets/text/verdicttext.h"
#include "widgets/theme/classlook.h"

#include <QByteArray>

namespace widgets {

namespace {

    enum Column { Address, Port, Pass, Verdict, Details, Started };

    QString addressText(const core::IpAddress& address)
    {
        return QString::fromStdString(address.toString());
    }

    /// Where on the path, as far as it is known.
    QString intervalText(const store::TraceRow& row)
    {
        if (!row.beforeTtl)
            return {};
        const auto place = [](std::uint8_t ttl, const std::optional<core::IpAddress>& address) {
            return address
                ? ResultsModel::tr("hop %1 (%2)").arg(int(ttl)).arg(addressText(*address))
                : ResultsModel::tr("hop %1").arg(int(ttl));
        };
        if (!row.afterTtl || *row.afterTtl == 0)
            return ResultsModel::tr("before %1").arg(place(*row.beforeTtl, row.beforeAddress));
        return ResultsModel::tr("between %1 and %2")
            .arg(place(*row.afterTtl, row.afterAddress), place(*row.beforeTtl, row.beforeAddress));
    }

    QString text(const TargetResult& result, int column)
    {
        switch (column) {
        case Address:
            return addressText(result.target);
        case Port:
            return QString::number(result.port);
        case Pass:
            return QString::fromLatin1(scan::passName(result.pass));
        case Verdict:
            return result.verdict;
        case Details:
            return result.details;
        case Started:
            return result.startedNs == 0 ? QString() : runTimeText(result.startedNs);
        default:
            return {};
        }
    }

} // namespace

TargetResult resultOf(const store::TraceRow& row)
{
    TargetResult result { row.target, row.port, row.pass, storedVerdictTitle(row.verdict), {},
        row.startedNs };
    QStringList parts;
    if (const QString rule = storedRuleTitle(row.rule); !rule.isEmpty())
        parts.append(ResultsModel::tr("rule: %1").arg(rule));
    if (const QString where = intervalText(row); !where.isEmpty())
        parts.append(where);
    if (row.onReturnPath)
        parts.append(ResultsModel::tr("on the way back"));
    if (row.distance > 0)
        parts.append(ResultsModel::tr("%n hop(s) away", nullptr, row.distance));
    result.details = parts.join(QStringLiteral(", "));
    return result;
}

TargetResult resultOf(const store::ProofRow& row)
{
    TargetResult result { row.target, row.port, row.pass, storedProofTitle(row.verdict), {},
        row.startedNs };
    QStringList steps;
    for (const auto& [step, outcome] : row.steps) {
        steps.append(
            QStringLiteral("%1: %2").arg(storedStepTitle(step), storedStepResultTitle(outcome)));
    }
    result.details = steps.join(QStringLiteral(", "));
    return result;
}

TargetResult resultOf(const store::FindingRow& row)
{
    return { row.target, row.port, row.pass, storedCategoryTitle(row.category),
        ResultsModel::tr("answered the scan: %1").arg(classTitle(row.replyClass)), 0 };
}

void ResultsModel::setResults(std::vector<TargetResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Port ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString titles[]
        = { tr("Address"), tr("Port"), tr("Pass"), tr("Verdict"), tr("Details"), tr("Started") };
    const QString helps[] = { tr("The target"), tr("Its TCP port"),
        tr("Which MPTCP version was asked"), tr("What was found"),
        tr("By which rule and where, or what each step of the proof brought"),
        tr("When the first packet left") };
    if (role == Qt::DisplayRole)
        return titles[section];
    return role == Qt::ToolTipRole ? QVariant(helps[section]) : QVariant();
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TargetResult& result = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(result, index.column());
    case SortRole:
        if (index.column() == Address) {
            const std::string key
                = (result.target.isV4() ? "4" : "6") + wire::toHex(result.target.bytes());
            return QString::fromStdString(key);
        }
        if (index.column() == Port)
            return int(result.port);
        if (index.column() == Started)
            return qlonglong(result.startedNs);
        return text(result, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Port ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            text(result, index.column()));
    default:
        return {};
    }
}

} // namespace widgets
