// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/laddersheet.h"

#include "widgets/handshake/packetchange.h"
#include "widgets/handshake/packettext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace widgets {

namespace {

    class LadderText {
        Q_DECLARE_TR_FUNCTIONS(widgets::LadderText)
    public:
        static QString time(std::int64_t ns)
        {
            const QLocale locale;
            if (ns < 1'000'000'000)
                return tr("%1 ms").arg(locale.toString(double(ns) / 1e6, 'f', 2));
            return tr("%1 s").arg(locale.toString(double(ns) / 1e9, 'f', 3));
        }
        static QString subflow(int number, const handshake::Subflow& subflow)
        {
            return tr("Subflow %1: %2 to %3")
                .arg(QString::number(number), endpointText(subflow.initiator),
                    endpointText(subflow.listener));
        }
        static QString separator() { return tr(", "); }
        static QString others(const QString& first, int others)
        {
            return others == 0 ? first : tr("%1 and %n other(s)", nullptr, others).arg(first);
        }
        static QString made() { return tr("made by the box"); }
        static QString taken() { return tr("taken by the box"); }
        static QString lost() { return tr("does not arrive"); }
    };

    QString addressesOf(
        const handshake::Connection& connection, handshake::Endpoint handshake::Subflow::*side)
    {
        QSet<QString> seen;
        QString first;
        for (const handshake::Subflow& subflow : connection.subflows) {
            const QString address = QString::fromStdString((subflow.*side).address.toString());
            if (seen.isEmpty())
                first = address;
            seen.insert(address);
        }
        return LadderText::others(first, std::max(0, int(seen.size()) - 1));
    }

    LadderRow rowOf(const handshake::Connection& connection, std::size_t at, bool hideBox)
    {
        const handshake::LadderPacket& packet = connection.packets[at];
        LadderRow row;
        row.time = LadderText::time(packet.timeNs - connection.packets.front().timeNs);
        row.label = PacketText::label(connection, at);
        row.detail = PacketText::detail(connection, at);
        row.sentence = PacketText::sentence(connection, at, hideBox);
        row.fromInitiator = packet.fromInitiator;
        row.subflow = packet.subflow;
        row.travel = travelOf({}, 0, packet.fromInitiator);
        return row;
    }

} // namespace

LadderSheet makeLadderSheet(const handshake::Connection& connection,
    const handshake::Lesson* lesson, bool hideBox, const QString& title)
{
    LadderSheet sheet;
    sheet.title = title;
    sheet.initiator = addressesOf(connection, &handshake::Subflow::initiator);
    sheet.listener = addressesOf(connection, &handshake::Subflow::listener);
    for (std::size_t at = 0; at < connection.subflows.size(); ++at)
        sheet.subflows.append(LadderText::subflow(int(at) + 1, connection.subflows[at]));
    const std::size_t routers = lesson ? lesson->plan.hops : 0;
    if (lesson && lesson->plan.box && !hideBox) {
        sheet.boxAt = (double(lesson->plan.box->afterHop) + 0.5) / double(routers + 1);
        sheet.boxRule = lesson->plan.box->rule;
    }
    sheet.rows.reserve(connection.packets.size());
    for (std::size_t at = 0; at < connection.packets.size(); ++at) {
        const handshake::LadderPacket& packet = connection.packets[at];
        LadderRow row = rowOf(connection, at, hideBox);
        if (!hideBox) {
            if (lesson && at < lesson->journeys.size())
                row.travel = travelOf(lesson->journeys[at], routers, packet.fromInitiator);
            row.lost = packet.lost && packet.arrived.empty();
            if (!packet.arrived.empty()) {
                row.change = changesOf(packet.ip, packet.arrived).join(LadderText::separator());
                if (!row.change.isEmpty() && !row.travel.changedAt)
                    row.travel.changedAt = sheet.boxAt.value_or(0.5);
            }
            if (row.travel.madeOnTheWay)
                row.note = LadderText::made();
            else if (!row.travel.arrived && !packet.lost)
                row.note = LadderText::taken();
            if (row.lost) {
                row.change = LadderText::lost();
                if (row.travel.arrived)
                    row.travel.to = (row.travel.from + sheet.boxAt.value_or(row.travel.to)) / 2;
            }
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace widgets
