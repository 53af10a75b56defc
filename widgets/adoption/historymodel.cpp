// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/historymodel.h"

#include "widgets/text/coretext.h"
#include "widgets/theme/classlook.h"

#include <QDateTime>
#include <QLocale>

namespace widgets {

void HistoryModel::setEvents(std::shared_ptr<const std::vector<HistoryEvent>> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_events ? 0 : int(m_events->size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const HistoryEvent& event, int column) const
{
    const bool answer = event.kind == HistoryEvent::Kind::Answer;
    switch (column) {
    case Time:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(event.timeNs / 1'000'000, Qt::UTC),
            QStringLiteral("yyyy-MM-dd HH:mm"));
    case Run:
        return QStringLiteral("#%1").arg(event.run);
    case Version:
        return QLatin1String(scan::passName(event.pass));
    case Port:
        return QString::number(event.port);
    case What:
        return answer ? classTitle(event.answer.replyClass)
            : event.kind == HistoryEvent::Kind::Trace
            ? tr("Trace: %1").arg(coreText(core::Text("analysis", event.verdict, {})))
            : tr("Proof: %1").arg(coreText(core::Text("analysis", event.verdict, {})));
    case Change:
        return !answer                    ? QString()
            : event.first                 ? tr("first seen")
            : event.classChanged          ? tr("another class")
            : event.keyChanged            ? tr("another key")
            : event.answer.hasReceiverKey ? tr("the same key")
                                          : QString();
    case Key:
        return answer && event.answer.hasReceiverKey ? QStringLiteral("%1").arg(
                   qulonglong(event.answer.receiverKey), 16, 16, QLatin1Char('0'))
                                                     : QString();
    case Ttl:
        return answer ? QString::number(event.answer.ttl) : QString();
    case Rtt:
        return answer && event.answer.rttUs >= 0
            ? QLocale().toString(event.answer.rttUs / 1000.0, 'f', 1)
            : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEvent& event = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::DecorationRole:
        return index.column() == What && event.kind == HistoryEvent::Kind::Answer
            ? QVariant(classIcon(event.answer.replyClass))
            : QVariant();
    case Qt::ToolTipRole:
        return index.column() == What && event.kind == HistoryEvent::Kind::Answer
            ? classSentence(event.answer.replyClass)
            : text(event, index.column());
    case Qt::TextAlignmentRole:
        return int(
            (index.column() >= Ttl || index.column() == Port ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time (UTC)");
    case Run:
        return tr("Run");
    case Version:
        return tr("Version");
    case Port:
        return tr("Port");
    case What:
        return tr("Answer or verdict");
    case Change:
        return tr("Change");
    case Key:
        return tr("Key");
    case Ttl:
        return tr("TTL");
    case Rtt:
        return tr("RTT [ms]");
    default:
        return {};
    }
}

} // namespace widgets
