// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replydetails.h"

#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpkeys.h"
#include "widgets/live/replycolumns.h"
#include "widgets/live/replypacket.h"
#include "widgets/packet/packetview.h"
#include "widgets/text/endpointtext.h"
#include "widgets/theme/classlook.h"
#include "widgets/theme/iconlabel.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTreeWidget>

namespace widgets {

namespace {

    QString spacedHex(wire::Bytes bytes)
    {
        const QByteArray raw(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        return QString::fromLatin1(raw.toHex(' '));
    }

    QLabel* wrapped()
    {
        auto* const label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }

} // namespace

ReplyDetails::ReplyDetails(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
{
    auto* const nothing = wrapped();
    nothing->setText(tr("Select a reply to see its options byte by byte."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(nothing);
    auto* const scroll = new QScrollArea;
    scroll->setWidget(buildDetails());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("replyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Su&mmary"));
    m_tabs->addTab(buildPacket(), tr("Pac&ket"));
    m_pages->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReplyDetails::showPacket);
}

QWidget* ReplyDetails::buildPacket()
{
    auto* const page = new QWidget;
    m_packetNote = wrapped();
    m_packetNote->setObjectName(QStringLiteral("packetNote"));
    m_packet = new PacketView;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_packetNote);
    layout->addWidget(m_packet, 1);
    return page;
}

void ReplyDetails::showPacket()
{
    // Its many fields are worked out when somebody looks.
    const bool looking = m_tabs->currentIndex() == 1;
    if (!m_row || !looking || m_packetShown)
        return;
    m_packetShown = true;
    auto kept = m_source ? m_source(*m_row) : std::nullopt;
    if (kept) {
        m_packetNote->setText(tr("The packet as it arrived."));
        m_packet->showPacket(*std::move(kept));
        return chooseField();
    }
    ReplyPacket rebuilt = rebuiltPacket(*m_row);
    m_packetNote->setText(m_row->replyClass == scan::ReplyClass::Icmp
            ? tr("The bytes of this packet are not kept. "
                 "What the row knows of its headers "
                 "is shown; hatched bytes are made up, and the "
                 "quoted datagram is missing.")
            : tr("The bytes of this packet are not kept. "
                 "It is rebuilt from its row; hatched "
                 "bytes are made up."));
    m_packet->showPacket(std::move(rebuilt.bytes));
    m_packet->setMarks(std::move(rebuilt.marks));
    chooseField();
}

void ReplyDetails::chooseField()
{
    // What the scan is about comes first, until the user chooses another field.
    for (const char* const name : { "tcp.option.mptcp", "tcp.flags", "icmp" }) {
        if (m_packet->hasField() || m_packet->selectField(QLatin1String(name)))
            return;
    }
}

QWidget* ReplyDetails::buildDetails()
{
    auto* const page = new QWidget;
    m_marker = new IconLabel(classIcon(scan::ReplyClass::Mptcp), 24);
    m_title = new QLabel;
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    m_sentence = wrapped();
    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_marker);
    heading->addWidget(m_title, 1);

    auto* const form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    m_target = addField(form, tr("Target"));
    m_probe = addField(form, tr("Probe"));
    m_reply = addField(form, tr("Reply"));
    m_keys = addField(form, tr("Keys"));

    m_options = new QTreeWidget;
    m_options->setObjectName(QStringLiteral("replyOptions"));
    m_options->setRootIsDecorated(false);
    m_options->setAccessibleName(tr("TCP options of the reply"));
    m_options->setHeaderLabels({ tr("At"), tr("TCP option and its bytes") });
    m_options->setIndentation(0);
    m_options->setItemsExpandable(false);
    m_options->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addLayout(heading);
    layout->addWidget(m_sentence);
    layout->addLayout(form);
    m_options->setMinimumHeight(m_options->fontMetrics().height() * 6);
    layout->addWidget(m_options, 1);
    layout->addStretch();
    return page;
}

QLabel* ReplyDetails::addField(QFormLayout* form, const QString& title)
{
    auto* const value = wrapped();
    value->setAccessibleName(title);
    form->addRow(title, value);
    return value;
}

void ReplyDetails::clear()
{
    m_row.reset();
    m_pages->setCurrentIndex(0);
}

void ReplyDetails::showRow(const scan::ScanRow& row)
{
    m_marker->setIcon(classIcon(row.replyClass));
    m_title->setText(classTitle(row.replyClass));
    m_sentence->setText(classSentence(row.replyClass));
    m_target->setText(endpointText(row.target, row.targetPort));
    m_probe->setText(
        tr("%1 from %2").arg(passTitle(row.pass), endpointText(row.local, row.localPort)));
    QString reply = tr("TTL %1, distance about %2, window %3")
                        .arg(row.ttl)
                        .arg(estimatedDistance(row.ttl))
                        .arg(row.window);
    if (row.replyClass == scan::ReplyClass::Icmp)
        reply = tr("%1 from %2, TTL %3")
                    .arg(QString::fromStdString(wire::describeIcmp(
                             row.responder.family(), row.icmpType, row.icmpCode)),
                        QString::fromStdString(row.responder.toString()))
                    .arg(row.ttl);
    if (row.rttUs >= 0)
        reply = tr("%1, after %2 ms").arg(reply, QLocale().toString(row.rttUs / 1000.0, 'f', 2));
    if (row.conflict)
        reply = tr("%1; another class came from this target before").arg(reply);
    m_reply->setText(reply);
    const QString none = tr("none");
    m_keys->setText(
        tr("ours %1, theirs %2")
            .arg(row.senderKey != 0 ? QString::fromStdString(wire::keyToHex(row.senderKey)) : none,
                row.hasReceiverKey ? QString::fromStdString(wire::keyToHex(row.receiverKey))
                                   : none));
    showOptions(row);
    m_row = row;
    m_packetShown = false;
    m_pages->setCurrentIndex(1);
    showPacket();
}

void ReplyDetails::showOptions(const scan::ScanRow& row)
{
    m_options->clear();
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto addLine = [&](std::size_t offset, const QString& text, wire::Bytes bytes) {
        auto* const item = new QTreeWidgetItem(m_options, { QString::number(offset), text });
        auto* const raw = new QTreeWidgetItem(item, { QString(), spacedHex(bytes) });
        item->setToolTip(1, text);
        raw->setFont(1, fixed);
        raw->setToolTip(1, raw->text(1));
        item->setExpanded(true);
    };
    wire::TcpOptionWalk walk(row.optionBytes());
    while (const auto option = walk.next())
        addLine(
            option->offset, QString::fromStdString(wire::describeOption(*option)), option->bytes);
    if (walk.malformed())
        addLine(walk.offset(), tr("bytes that are no option"),
            row.optionBytes().subspan(walk.offset()));
    m_options->setVisible(row.optionLength > 0);
}

} // namespace widgets
