// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replydetails.h"

#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpkeys.h"
#include "widgets/theme/classlook.h"
#include "widgets/theme/iconlabel.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTreeWidget>

namespace widgets {

namespace {

    QString spacedHex(wire::Bytes bytes)
    {
        const QByteArray raw(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        return QString::fromLatin1(raw.toHex(' '));
    }

    QString endpoint(const core::IpAddress& address, std::uint16_t port)
    {
        const QString text = QString::fromStdString(address.toString());
        return (address.isV4() ? QStringLiteral("%1:%2") : QStringLiteral("[%1]:%2"))
            .arg(text)
            .arg(port);
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
    m_pages->addWidget(scroll);
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
    m_options->setMinimumHeight(m_options->fontMetrics().height() * 8);
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

void ReplyDetails::clear() { m_pages->setCurrentIndex(0); }

void ReplyDetails::showRow(const scan::ScanRow& row)
{
    m_marker->setIcon(classIcon(row.replyClass));
    m_title->setText(classTitle(row.replyClass));
    m_sentence->setText(classSentence(row.replyClass));
    m_target->setText(endpoint(row.target, row.targetPort));
    m_probe->setText(tr("%1 from %2").arg(passTitle(row.pass), endpoint(row.local, row.localPort)));
    QString reply = tr("TTL %1, window %2").arg(row.ttl).arg(row.window);
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
    m_pages->setCurrentIndex(1);
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
