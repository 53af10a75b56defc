// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/historystrip.h"

#include "core/targets/portset.h"
#include "widgets/text/coretext.h"
#include "widgets/theme/classlook.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    QString dayText(std::int64_t timeNs)
    {
        return QDateTime::fromMSecsSinceEpoch(timeNs / 1'000'000, Qt::UTC)
            .toString(QStringLiteral("yyyy-MM-dd"));
    }

    bool asks(const store::Run& run, std::uint16_t port, scan::Pass pass)
    {
        if (run.kind != store::RunKind::Scan
            || std::find(run.passes.begin(), run.passes.end(), pass) == run.passes.end())
            return false;
        const auto ports = targets::PortSet::parse(run.ports);
        return ports && ports->contains(port);
    }

} // namespace

QString eventText(const HistoryEvent& event)
{
    const QString where = HistoryStrip::tr("%1, port %2")
                              .arg(QLatin1String(scan::passName(event.pass)))
                              .arg(event.port);
    switch (event.kind) {
    case HistoryEvent::Kind::Trace:
        return HistoryStrip::tr("%1: trace, %2")
            .arg(where, coreText(core::Text("analysis", event.verdict, {})));
    case HistoryEvent::Kind::Proof:
        return HistoryStrip::tr("%1: proof, %2")
            .arg(where, coreText(core::Text("analysis", event.verdict, {})));
    case HistoryEvent::Kind::Answer:
        break;
    }
    QString text = HistoryStrip::tr("%1: %2").arg(where, classTitle(event.answer.replyClass));
    if (event.classChanged)
        return HistoryStrip::tr("%1, another class than before").arg(text);
    if (event.keyChanged)
        return HistoryStrip::tr("%1, another key than before").arg(text);
    if (event.answer.hasReceiverKey && !event.first)
        return HistoryStrip::tr("%1, the same key as before").arg(text);
    return text;
}

HistoryStrip::HistoryStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("historyStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("History along time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWhatsThis(
        tr("A lane for each version and port that answered: a shape for the class of each "
           "answer, a dot for a scan that asked and got none. Traces and proofs are in the "
           "lanes below. Arrow keys step from mark to mark."));
}

void HistoryStrip::setHistory(std::shared_ptr<const AddressHistory> history,
    std::shared_ptr<const std::vector<HistoryEvent>> events)
{
    m_history = std::move(history);
    m_events = std::move(events);
    m_current = -1;
    m_lanes.clear();
    if (m_events) {
        for (const HistoryEvent& event : *m_events) {
            if (laneOf(event) >= 0)
                continue;
            const bool answer = event.kind == HistoryEvent::Kind::Answer;
            m_lanes.push_back({ event.kind, answer ? event.port : std::uint16_t(0),
                answer ? event.pass : scan::Pass::V0,
                answer ? tr("%1, port %2")
                             .arg(QLatin1String(scan::passName(event.pass)))
                             .arg(event.port)
                    : event.kind == HistoryEvent::Kind::Trace ? tr("Traces")
                                                              : tr("Proofs") });
        }
        std::sort(m_lanes.begin(), m_lanes.end(), [](const Lane& a, const Lane& b) {
            return std::tie(a.kind, a.pass, a.port) < std::tie(b.kind, b.pass, b.port);
        });
    }
    updateGeometry();
    update();
}

void HistoryStrip::setCurrent(int event)
{
    if (event == m_current)
        return;
    m_current = event;
    setAccessibleDescription(event >= 0 && m_events
            ? dayText((*m_events)[std::size_t(event)].timeNs) + QLatin1Char(' ')
                + eventText((*m_events)[std::size_t(event)])
            : QString());
    update();
}

int HistoryStrip::laneOf(const HistoryEvent& event) const
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        if (m_lanes[i].kind == event.kind
            && (event.kind != HistoryEvent::Kind::Answer
                || (m_lanes[i].port == event.port && m_lanes[i].pass == event.pass)))
            return int(i);
    }
    return -1;
}

double HistoryStrip::laneHeight() const { return fontMetrics().height() * 1.4; }

double HistoryStrip::titleWidth() const
{
    int widest = 0;
    for (const Lane& lane : m_lanes)
        widest = std::max(widest, fontMetrics().horizontalAdvance(lane.title));
    return widest + fontMetrics().height();
}

QSize HistoryStrip::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 30,
        m_lanes.empty()
            ? 0
            : int(laneHeight() * double(m_lanes.size()) + fontMetrics().height() * 1.6) };
}

double HistoryStrip::xOf(std::int64_t timeNs) const
{
    std::int64_t first = m_history->runs.empty() ? timeNs : m_history->runs.front().startedNs;
    std::int64_t last = m_history->runs.empty() ? timeNs : m_history->runs.back().startedNs;
    if (!m_events->empty()) {
        first = std::min(first, m_events->front().timeNs);
        last = std::max(last, m_events->back().timeNs);
    }
    const double margin = laneHeight();
    const double room = width() - titleWidth() - margin;
    const double share = last > first ? double(timeNs - first) / double(last - first) : 0.5;
    const double x = titleWidth() + share * std::max(1.0, room - margin / 2);
    return isRightToLeft() ? width() - x : x;
}

double HistoryStrip::yOf(int lane) const { return (lane + 0.5) * laneHeight(); }

std::optional<QPoint> HistoryStrip::positionOf(int event) const
{
    if (!m_events || event < 0 || event >= int(m_events->size()))
        return std::nullopt;
    const HistoryEvent& each = (*m_events)[std::size_t(event)];
    const int lane = laneOf(each);
    return QPointF(xOf(each.timeNs), yOf(lane)).toPoint();
}

int HistoryStrip::eventAt(const QPoint& point) const
{
    if (!m_events)
        return -1;
    int nearest = -1;
    double least = laneHeight() * 0.7;
    for (std::size_t i = 0; i < m_events->size(); ++i) {
        const HistoryEvent& event = (*m_events)[i];
        const QPointF at(xOf(event.timeNs), yOf(laneOf(event)));
        const double distance = std::hypot(at.x() - point.x(), at.y() - point.y());
        if (distance < least) {
            least = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

void HistoryStrip::paintEvent(QPaintEvent*)
{
    if (!m_events || m_lanes.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = palette().color(QPalette::WindowText);
    QColor faint = text;
    faint.setAlphaF(0.25F);
    const double height = laneHeight();
    const double size = height * 0.55;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const double y = yOf(int(i));
        const QRectF title(0, y - height / 2, titleWidth() - fontMetrics().height() / 2.0, height);
        painter.setPen(text);
        painter.drawText(style()->visualRect(layoutDirection(), rect(), title.toRect()),
            int(Qt::AlignVCenter | Qt::AlignAbsolute)
                | int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
            m_lanes[i].title);
        painter.setPen(QPen(faint, 1));
        const double from = isRightToLeft() ? 0 : titleWidth();
        painter.drawLine(QPointF(from, y), QPointF(from + width() - titleWidth(), y));
        if (m_lanes[i].kind != HistoryEvent::Kind::Answer)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(faint.darker());
        for (const store::Run& run : m_history->runs) {
            if (asks(run, m_lanes[i].port, m_lanes[i].pass))
                painter.drawEllipse(QPointF(xOf(run.startedNs), y), 1.8, 1.8);
        }
    }
    for (std::size_t i = 0; i < m_events->size(); ++i) {
        const HistoryEvent& event = (*m_events)[i];
        const QPointF centre(xOf(event.timeNs), yOf(laneOf(event)));
        const QRectF box(centre - QPointF(size, size) / 2, QSizeF(size, size));
        if (event.kind == HistoryEvent::Kind::Answer) {
            paintClassMarker(&painter, box, event.answer.replyClass, MarkerPlace::OnWindow);
            // A tick under the mark: what changed is told by a shape.
            if (event.classChanged || event.keyChanged) {
                painter.setPen(QPen(text, event.classChanged ? 2.4 : 1.2));
                painter.drawLine(
                    box.bottomLeft() + QPointF(1, 3), box.bottomRight() + QPointF(-1, 3));
            }
        } else {
            painter.setPen(QPen(text, 1.4));
            const bool good = event.verdict == "true-mptcp" || event.verdict == "proven";
            painter.setBrush(good ? text : palette().color(QPalette::Base));
            if (event.kind == HistoryEvent::Kind::Trace)
                painter.drawRect(box.adjusted(1, 1, -1, -1));
            else
                painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        }
        if (int(i) == m_current) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(box.adjusted(-3, -3, 3, 3));
        }
    }
    painter.setPen(text);
    const double bottom = yOf(int(m_lanes.size()) - 1) + height / 2;
    const QRectF line(titleWidth(), bottom, width() - titleWidth(), fontMetrics().height() * 1.4);
    const QRect place = style()->visualRect(layoutDirection(), rect(), line.toRect());
    const std::int64_t first
        = m_history->runs.empty() ? m_events->front().timeNs : m_history->runs.front().startedNs;
    const std::int64_t last
        = m_history->runs.empty() ? m_events->back().timeNs : m_history->runs.back().startedNs;
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, dayText(first));
    if (last > first)
        painter.drawText(place, Qt::AlignTrailing | Qt::AlignVCenter, dayText(last));
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void HistoryStrip::mousePressEvent(QMouseEvent* event)
{
    const int chosen = eventAt(event->position().toPoint());
    if (chosen < 0)
        return QWidget::mousePressEvent(event);
    setCurrent(chosen);
    Q_EMIT eventChosen(chosen);
}

void HistoryStrip::keyPressEvent(QKeyEvent* event)
{
    const int count = m_events ? int(m_events->size()) : 0;
    const bool onwards = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool back = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (count == 0 || (!onwards && !back))
        return QWidget::keyPressEvent(event);
    setCurrent(std::clamp(m_current + (onwards ? 1 : -1), 0, count - 1));
    Q_EMIT eventChosen(m_current);
}

bool HistoryStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const int under = eventAt(help->pos());
        if (under < 0) {
            QToolTip::hideText();
        } else {
            const HistoryEvent& each = (*m_events)[std::size_t(under)];
            QToolTip::showText(help->globalPos(),
                tr("%1, run %2\n%3").arg(dayText(each.timeNs)).arg(each.run).arg(eventText(each)),
                this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace widgets
