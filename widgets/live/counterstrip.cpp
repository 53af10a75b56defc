// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/counterstrip.h"

#include "widgets/text/format.h"

#include <QBoxLayout>
#include <QLabel>

namespace widgets {

CounterStrip::CounterStrip(QWidget* parent)
    : QWidget(parent)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    m_sent = add(tr("Sent"), tr("Probes that the network took"));
    m_sendRate = add(tr("Send rate"), tr("Probes a second over the last second"));
    m_replies = add(tr("Replies"), tr("Replies that belong to this scan's probes"));
    m_receiveRate = add(tr("Reply rate"), tr("Replies a second over the last second"));
    m_hitRate = add(tr("Hit rate"), tr("SYN/ACKs for each probe sent"));
    m_lost = add(tr("Lost"),
        tr("Replies lost on receive: dropped by the kernel, by the window or by the memory of "
           "duplicates. Anything but 0 means that results may be incomplete."));
    row->addStretch();
    showSnapshot({});
}

QLabel* CounterStrip::add(const QString& title, const QString& help)
{
    auto* const cell = new QWidget;
    auto* const column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const name = new QLabel(title);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto* const value = new QLabel;
    QFont bold = value->font();
    bold.setBold(true);
    value->setFont(bold);
    value->setAccessibleName(title);
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(QStringLiteral("000,000,00")));
    cell->setToolTip(help);
    cell->setWhatsThis(help);
    column->addWidget(name);
    column->addWidget(value);
    layout()->addWidget(cell);
    return value;
}

void CounterStrip::showSnapshot(const scan::ScanSnapshot& snapshot)
{
    m_sent->setText(formatCount(snapshot.sent));
    m_sendRate->setText(formatPacketRate(snapshot.sendRate));
    m_replies->setText(formatCount(snapshot.validated));
    m_receiveRate->setText(formatPacketRate(snapshot.receiveRate));
    m_hitRate->setText(formatShare(snapshot.hitRate()));
    m_lost->setText(
        formatCount(snapshot.socketDrops + snapshot.rowsDropped + snapshot.dedupeEvictions));
}

} // namespace widgets
