// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/laddermodel.h"

#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"
#include "widgets/text/coretext.h"
#include "widgets/text/fieldtext.h"
#include "widgets/text/verdicttext.h"

#include <QFont>
#include <QIcon>
#include <QLocale>

#include <algorithm>

namespace widgets {

QString packetSummary(const std::vector<std::uint8_t>& ip)
{
    const auto packet = wire::parseIp(ip);
    if (!packet)
        return StepPacketModel::tr("unreadable");
    if (packet->protocol == wire::ProtocolIcmp || packet->protocol == wire::ProtocolIcmp6) {
        const auto icmp = wire::parseIcmp(packet->payload, packet->family);
        return icmp
            ? QString::fromStdString(wire::describeIcmp(packet->family, icmp->type, icmp->code))
            : QStringLiteral("ICMP");
    }
    const auto tcp = wire::parseTcp(packet->payload);
    if (!tcp)
        return StepPacketModel::tr("unreadable");
    QString text = fieldValue("tcp.flags", { tcp->flags });
    wire::TcpOptionWalk walk(tcp->options);
    while (const auto option = walk.next()) {
        const bool known
            = option->kind == wire::OptionMptcp || option->kind > wire::OptionTimestamps;
        if (known)
            text += QStringLiteral(" · ") + QString::fromStdString(wire::describeOption(*option));
    }
    if (!tcp->payload.empty())
        text += StepPacketModel::tr(" · %n byte(s) of data", nullptr, int(tcp->payload.size()));
    return text;
}

void LadderModel::setProof(std::shared_ptr<const verify::VerifyResult> proof)
{
    beginResetModel();
    m_proof = std::move(proof);
    endResetModel();
}

const verify::StepEvidence* LadderModel::step(int row) const
{
    return m_proof && row >= 0 && std::size_t(row) < m_proof->evidence.size()
        ? &m_proof->evidence[std::size_t(row)]
        : nullptr;
}

int LadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_proof ? 0 : int(m_proof->evidence.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LadderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const verify::StepEvidence& shown = *step(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Step:
            return stepTitle(shown.step);
        case Result:
            return stepResultTitle(shown.result);
        case Packets:
            return QString::number(shown.packets.size() + shown.packetsLeftOut);
        default:
            return coreText(shown.detail);
        }
    case Qt::DecorationRole:
        return index.column() == Result ? QVariant(stepResultIcon(shown.result)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Detail ? coreText(shown.detail) : stepMeaning(shown.step);
    case Qt::TextAlignmentRole:
        return index.column() == Packets ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Result && shown.result == verify::StepResult::Fail);
        return font;
    }
    default:
        return {};
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    const QString titles[] = { tr("Step"), tr("Result"), tr("Packets"), tr("What happened") };
    return titles[section];
}

void StepPacketModel::setPackets(std::vector<verify::StepPacket> packets)
{
    beginResetModel();
    m_packets = std::move(packets);
    endResetModel();
}

int StepPacketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_packets.size());
}

int StepPacketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StepPacketModel::text(int row, int column) const
{
    const verify::StepPacket& shown = packet(row);
    switch (column) {
    case Time:
        if (shown.timeNs == 0)
            return {};
        return tr("%1 ms").arg(
            QLocale().toString(double(shown.timeNs - m_packets.front().timeNs) / 1e6, 'f', 2));
    case Direction:
        return shown.sent ? tr("→ sent") : tr("← received");
    default:
        return packetSummary(shown.ip);
    }
}

QVariant StepPacketModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Time)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant StepPacketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    const QString titles[] = { tr("Time"), tr("Direction"), tr("Packet") };
    return titles[section];
}

} // namespace widgets
