// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/explanationpanel.h"

#include "widgets/handshake/packetchange.h"
#include "widgets/handshake/packettext.h"
#include "widgets/handshake/teachinghtml.h"
#include "widgets/handshake/toolcards.h"
#include "widgets/packet/packetview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTextBrowser>

namespace widgets {

namespace {

    QTextBrowser* makeBrowser(const QString& name, const QString& accessible)
    {
        auto* const browser = new QTextBrowser;
        browser->setObjectName(name);
        browser->setAccessibleName(accessible);
        browser->setOpenLinks(false);
        browser->setFrameShape(QFrame::NoFrame);
        return browser;
    }

} // namespace

ExplanationPanel::ExplanationPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_sentence(new QLabel)
    , m_tabs(new QTabWidget)
    , m_placeRow(new QWidget)
    , m_places(new QComboBox)
    , m_change(new QLabel)
    , m_packetView(new PacketView)
    , m_calculations(
          makeBrowser(QStringLiteral("calculations"), tr("What is worked out from the keys")))
    , m_knowledge(makeBrowser(QStringLiteral("knowledge"), tr("What each side knows")))
    , m_tools(new ToolCards)
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_heading->setFont(large);
    m_heading->setObjectName(QStringLiteral("packetHeading"));
    m_heading->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("packetSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_places->setObjectName(QStringLiteral("places"));
    auto* const placeLabel = new QLabel(tr("S&een at:"));
    placeLabel->setBuddy(m_places);
    m_change->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("placeChange"));
    auto* const placeLayout = new QHBoxLayout(m_placeRow);
    placeLayout->setContentsMargins(0, 0, 0, 0);
    placeLayout->addWidget(placeLabel);
    placeLayout->addWidget(m_places);
    placeLayout->addWidget(m_change, 1);
    auto* const fields = new QWidget;
    auto* const fieldsLayout = new QVBoxLayout(fields);
    fieldsLayout->setContentsMargins(4, 6, 4, 4);
    fieldsLayout->addWidget(m_placeRow);
    fieldsLayout->addWidget(m_packetView, 1);

    m_tabs->setObjectName(QStringLiteral("explanationTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(fields, tr("Fields"));
    m_calculationsTab = m_tabs->addTab(m_calculations, tr("Worked out"));
    m_tabs->addTab(m_knowledge, tr("Who knows what"));
    m_toolsTab = m_tabs->addTab(m_tools, tr("Verdicts"));

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_tabs, 1);
    connect(m_places, &QComboBox::activated, this, [this](int index) {
        showPlace(m_places->itemData(index).toInt());
        Q_EMIT placeChanged(m_place);
    });
}

const std::vector<handshake::JourneyPoint>* ExplanationPanel::journey() const
{
    if (!m_lesson || m_hidden || m_packet < 0 || std::size_t(m_packet) >= m_lesson->journeys.size())
        return nullptr;
    return &m_lesson->journeys[std::size_t(m_packet)];
}

QString ExplanationPanel::placeName(std::size_t place) const
{
    if (place == 0)
        return tr("Initiator");
    return place > m_lesson->plan.hops ? tr("Listener") : tr("Router %1").arg(place);
}

void ExplanationPanel::clear()
{
    m_connection.reset();
    m_lesson.reset();
    m_packet = -1;
    m_heading->clear();
    m_sentence->clear();
    m_packetView->clear();
    m_calculations->clear();
    m_tabs->setTabText(m_calculationsTab, tr("Worked out"));
    m_knowledge->clear();
    m_placeRow->hide();
    m_tabs->setTabVisible(m_toolsTab, false);
}

void ExplanationPanel::showPacket(std::shared_ptr<const handshake::Connection> connection,
    std::shared_ptr<const handshake::Lesson> lesson, bool hidden, int packet)
{
    if (!connection || packet < 0 || packet >= int(connection->packets.size()))
        return clear();
    m_connection = std::move(connection);
    m_lesson = std::move(lesson);
    m_hidden = hidden;
    m_packet = packet;
    fillPlaces();
    fillTexts();
    fillPacket();
    m_tabs->setTabVisible(m_toolsTab, m_lesson != nullptr);
    if (m_lesson)
        m_tools->showLesson(m_lesson, hidden ? ToolCards::Show::Evidence : ToolCards::Show::All);
}

void ExplanationPanel::fillPlaces()
{
    const QSignalBlocker quiet(m_places);
    m_places->clear();
    const auto* const points = journey();
    m_placeRow->setVisible(points && !points->empty());
    m_place = -1;
    if (!points || points->empty())
        return;
    for (const handshake::JourneyPoint& point : *points)
        m_places->addItem(placeName(point.place), int(point.place));
    m_place = int(points->front().place);
}

void ExplanationPanel::fillTexts()
{
    const auto at = std::size_t(m_packet);
    m_heading->setText(
        tr("%1. %2").arg(QString::number(m_packet + 1), PacketText::label(*m_connection, at)));
    m_sentence->setText(PacketText::sentence(*m_connection, at, m_hidden));
    const auto& calculations = m_connection->packets[at].calculations;
    m_tabs->setTabText(m_calculationsTab,
        calculations.empty() ? tr("Worked out")
                             : tr("Worked out (%1)").arg(int(calculations.size())));
    m_calculations->setHtml(TeachingHtml::calculations(calculations, palette()));
    m_knowledge->setHtml(TeachingHtml::knowledge(*m_connection, m_packet, m_hidden, palette()));
}

void ExplanationPanel::fillPacket()
{
    const handshake::LadderPacket& packet = m_connection->packets[std::size_t(m_packet)];
    const std::vector<std::uint8_t>* bytes = &packet.ip;
    QString change;
    if (const auto* const points = journey()) {
        for (const handshake::JourneyPoint& point : *points) {
            if (int(point.place) != m_place)
                continue;
            bytes = &point.ip;
            const QStringList changes = changesOf(points->front().ip, point.ip);
            change = changes.isEmpty() ? tr("As it was sent.")
                                       : tr("Changed: %1.").arg(changes.join(tr(", ")));
        }
    }
    m_change->setText(change);
    m_packetView->showPacket(*bytes);
    // The option is what the lesson is about; without one, the flags tell most.
    if (!m_packetView->selectField(QStringLiteral("tcp.option.mptcp")))
        m_packetView->selectField(QStringLiteral("tcp.flags"));
    const auto* const points = journey();
    m_packetView->setMarks(points && !points->empty() ? changeMarks(points->front().ip, *bytes)
                                                      : std::vector<ByteMark> {});
}

void ExplanationPanel::showPlace(int place)
{
    const int index = m_places->findData(place);
    if (index < 0 || place == m_place)
        return;
    m_place = place;
    m_places->setCurrentIndex(index);
    fillPacket();
}

void ExplanationPanel::showTools() { m_tabs->setCurrentIndex(m_toolsTab); }

void ExplanationPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_connection)
        fillTexts();
}

} // namespace widgets
