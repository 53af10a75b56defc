// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/lessonpathview.h"

#include "widgets/handshake/iconpaint.h"
#include "widgets/handshake/ladderpainter.h"
#include "widgets/handshake/rulemime.h"
#include "widgets/handshake/ruletext.h"
#include "widgets/handshake/travel.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/themedicon.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    // In lines of text, from the top.
    constexpr double JourneyY = 0.75;
    constexpr double NodesY = 2.45;
    constexpr double LabelsTop = 3.5;
    constexpr double Height = 4.7;

} // namespace

LessonPathView::LessonPathView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("path"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Path from the initiator to the listener"));
    setWhatsThis(tr("The path from the initiator over its routers to the listener. Drop a rule on "
                    "a gap between two of them, or choose a gap with the arrow keys and press 1 to "
                    "4; Delete takes the box away. Above the path stands the current packet at "
                    "each place that it passed: a diamond marks where it was changed. Click a "
                    "place to see the packet as it was there."));
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { update(); });
}

double LessonPathView::line() const { return fontMetrics().height(); }

void LessonPathView::setPath(std::size_t routers, const std::optional<handshake::LessonBox>& box)
{
    m_routers = routers;
    m_box = box;
    m_element = std::min(m_element, elements() - 1);
    updateGeometry();
    update();
}

void LessonPathView::setEditable(bool editable)
{
    m_editable = editable;
    setAcceptDrops(editable);
    update();
}

void LessonPathView::setHidden(bool hidden)
{
    m_hidden = hidden;
    update();
}

void LessonPathView::setJourney(
    const std::vector<handshake::JourneyPoint>& journey, bool fromInitiator, int subflow, int place)
{
    m_animation.stop();
    m_journey = journey;
    m_fromInitiator = fromInitiator;
    m_subflow = subflow;
    m_place = place;
    update();
}

void LessonPathView::animate(int durationMs)
{
    m_animation.stop();
    if (m_journey.size() < 2 || durationMs <= 0)
        return;
    m_animation.setDuration(durationMs);
    m_animation.start();
}

QSize LessonPathView::sizeHint() const
{
    return { int(line() * 5.5 * double(m_routers + 2)), int(std::ceil(line() * Height)) };
}

QSize LessonPathView::minimumSizeHint() const
{
    return { int(line() * 2.4 * double(m_routers + 2)), int(std::ceil(line() * Height)) };
}

double LessonPathView::elementX(double element) const
{
    const double margin = line() * 2.6;
    const double share = element / double(elements() - 1);
    const double x = margin + (width() - 2 * margin) * share;
    return isRightToLeft() ? width() - x : x;
}

QPoint LessonPathView::gapCenter(std::size_t gap) const
{
    return QPointF(elementX(2 * double(gap) + 1), line() * NodesY).toPoint();
}

QPoint LessonPathView::placeCenter(std::size_t place) const
{
    return QPointF(elementX(2 * double(place)), line() * NodesY).toPoint();
}

int LessonPathView::elementAt(const QPoint& position) const
{
    int nearest = -1;
    double distance = 0;
    for (int element = 0; element < elements(); ++element) {
        const double away = std::abs(elementX(element) - position.x());
        if (nearest < 0 || away < distance) {
            nearest = element;
            distance = away;
        }
    }
    return nearest;
}

int LessonPathView::gapAt(const QPoint& position) const
{
    int nearest = 0;
    for (int gap = 1; gap <= int(m_routers); ++gap) {
        if (std::abs(elementX(2 * gap + 1) - position.x())
            < std::abs(elementX(2 * nearest + 1) - position.x()))
            nearest = gap;
    }
    return nearest;
}

std::size_t LessonPathView::chosenGap() const
{
    if (m_element >= 0)
        return std::min(std::size_t(m_element / 2), m_routers);
    return m_box && !m_hidden ? m_box->afterHop : m_routers / 2;
}

QString LessonPathView::placeName(std::size_t place) const
{
    if (place == 0)
        return tr("Initiator");
    return place > m_routers ? tr("Listener") : tr("Router %1").arg(place);
}

QString LessonPathView::elementText(int element) const
{
    const auto place = std::size_t(element / 2);
    if (element % 2 == 0) {
        for (const handshake::JourneyPoint& point : m_journey) {
            if (point.place == place)
                return point.changedBy.empty()
                    ? tr("%1. Press Enter to see the packet as it was here.").arg(placeName(place))
                    : tr("%1. The packet was changed just before. Press Enter to see it as it was "
                         "here.")
                          .arg(placeName(place));
        }
        return tr("%1. The packet did not come here.").arg(placeName(place));
    }
    const QString where = tr("Between %1 and %2").arg(placeName(place), placeName(place + 1));
    if (m_hidden)
        return tr("%1: a box may hide here.").arg(where);
    if (m_box && m_box->afterHop == place)
        return tr("%1: %2. %3")
            .arg(where, RuleText::title(m_box->rule), RuleText::sentence(m_box->rule));
    return m_editable ? tr("%1: no box. Press 1 to 4 to put a rule here.").arg(where)
                      : tr("%1: no box.").arg(where);
}

void LessonPathView::setElement(int element)
{
    m_element = std::clamp(element, 0, elements() - 1);
    setAccessibleDescription(elementText(m_element));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void LessonPathView::put(trace::Rule rule, std::size_t gap)
{
    if (m_editable)
        Q_EMIT boxWanted(handshake::LessonBox { rule, gap });
}

void LessonPathView::remove()
{
    if (m_editable && m_box)
        Q_EMIT boxWanted(std::nullopt);
}

void LessonPathView::paintPlace(QPainter* painter, std::size_t place) const
{
    const double x = elementX(2 * double(place));
    const double size = line() * 1.7;
    const QRectF sign(x - size / 2, line() * NodesY - size / 2, size, size);
    const bool end = place == 0 || place > m_routers;
    const int element = 2 * int(place);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().color(QPalette::Window));
    painter->drawRect(sign.adjusted(-line() * 0.15, 0, line() * 0.15, 0));
    if (m_place == int(place)) {
        QColor fill = palette().color(QPalette::Highlight);
        fill.setAlphaF(0.25F);
        painter->setBrush(fill);
        painter->setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        const double room = line() * 0.22;
        painter->drawRoundedRect(sign.adjusted(-room, -room, room, room), 5, 5);
    } else if (m_hovered == element) {
        QColor fill = palette().color(QPalette::Highlight);
        fill.setAlphaF(0.10F);
        painter->setBrush(fill);
        painter->drawRoundedRect(sign.adjusted(-3, -3, 3, 3), 5, 5);
    }
    const QString icon = place == 0 ? QStringLiteral("path-initiator")
        : place > m_routers         ? QStringLiteral("path-listener")
                                    : QStringLiteral("path-router");
    paintIcon(painter, icon, sign, palette().color(QPalette::WindowText));
    if (hasFocus() && m_element == element) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
        painter->drawRect(sign.adjusted(-5, -5, 5, 5));
    }
    const double room = std::abs(elementX(2) - elementX(0)) - line() * 0.3;
    QString name = placeName(place);
    if (!end && fontMetrics().horizontalAdvance(name) > room)
        name = QString::number(place);
    QFont font = this->font();
    font.setBold(end);
    painter->setFont(font);
    painter->setPen(palette().color(QPalette::WindowText));
    // The ends stand near the edge, and a long name would be cut there.
    const double wide = QFontMetricsF(font).horizontalAdvance(name) + 2;
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    painter->drawText(QRectF(left, line() * LabelsTop, wide, line()), Qt::AlignCenter, name);
    painter->setFont(this->font());
}

void LessonPathView::paintGap(QPainter* painter, std::size_t gap) const
{
    const double x = elementX(2 * double(gap) + 1);
    const double y = line() * NodesY;
    const int element = 2 * int(gap) + 1;
    const bool boxed = m_box && !m_hidden && m_box->afterHop == gap;
    const bool wanted = m_dropGap == int(gap);
    const double half = line() * (boxed ? 0.85 : 0.5);
    const QRectF frame(x - half, y - half, 2 * half, 2 * half);
    if (boxed) {
        painter->setPen(QPen(warningColor(palette()), 1.8));
        painter->setBrush(palette().color(QPalette::Base));
        painter->drawRoundedRect(frame, 5, 5);
        const double inset = half * 0.28;
        paintIcon(painter, ruleIconName(m_box->rule), frame.adjusted(inset, inset, -inset, -inset),
            palette().color(QPalette::Text));
        painter->setPen(warningColor(palette()));
        painter->drawText(QRectF(x - line() * 4, line() * LabelsTop, line() * 8, line()),
            Qt::AlignCenter, RuleText::title(m_box->rule));
    } else if (m_hidden || m_editable) {
        painter->setPen(QPen(palette().color(m_hovered == element ? QPalette::WindowText
                                                                  : QPalette::PlaceholderText),
            1.2, Qt::DashLine));
        painter->setBrush(palette().color(QPalette::Window));
        painter->drawEllipse(frame);
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->drawText(
            frame, Qt::AlignCenter, m_hidden ? QStringLiteral("?") : QStringLiteral("+"));
    }
    if (wanted) {
        QColor fill = palette().color(QPalette::Highlight);
        painter->setPen(QPen(fill, 2));
        fill.setAlphaF(0.3F);
        painter->setBrush(fill);
        const double large = line() * 0.95;
        painter->drawEllipse(QPointF(x, y), large, large);
    }
    if (hasFocus() && m_element == element) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
        painter->drawRect(frame.adjusted(-3, -3, 3, 3));
    }
}

void LessonPathView::paintJourney(QPainter* painter) const
{
    if (m_journey.empty() || m_hidden)
        return;
    const double y = line() * JourneyY;
    const QPen pen = subflowPen(m_subflow, isDark(palette()), line() * 0.1);
    const QColor trouble = warningColor(palette());
    const auto placeX = [&](std::size_t at) { return elementX(2 * double(m_journey[at].place)); };
    const bool running = m_animation.state() == QAbstractAnimation::Running;
    const double reached = running
        ? m_animation.currentValue().toDouble() * double(m_journey.size() - 1)
        : double(m_journey.size() - 1);
    bool changed = false;
    const double w = line() * 0.95;
    // What begins or ends at the box does so in its gap.
    const Travel travel = travelOf(m_journey, m_routers, m_fromInitiator);
    painter->setPen(pen);
    const double whole = double(elements() - 1);
    painter->drawLine(QPointF(elementX(travel.from * whole), y), QPointF(placeX(0), y));
    if (!running)
        painter->drawLine(
            QPointF(placeX(m_journey.size() - 1), y), QPointF(elementX(travel.to * whole), y));
    for (std::size_t at = 0; at < m_journey.size(); ++at) {
        if (double(at) > reached + 1e-9)
            break;
        const double x = placeX(at);
        if (at > 0) {
            QPen part = pen;
            if (!m_journey[at].changedBy.empty()) {
                const double middle = (placeX(at - 1) + x) / 2;
                painter->setPen(changed ? QPen(trouble, pen.widthF(), Qt::DotLine) : part);
                painter->drawLine(QPointF(placeX(at - 1), y), QPointF(middle, y));
                changed = true;
                painter->setPen(QPen(trouble, pen.widthF(), Qt::DotLine));
                painter->drawLine(QPointF(middle, y), QPointF(x, y));
                painter->setPen(Qt::NoPen);
                painter->setBrush(trouble);
                const double r = line() * 0.33;
                painter->drawPolygon(QPolygonF { QPointF(middle, y - r), QPointF(middle + r, y),
                    QPointF(middle, y + r), QPointF(middle - r, y) });
            } else {
                painter->setPen(changed ? QPen(trouble, pen.widthF(), Qt::DotLine) : part);
                painter->drawLine(QPointF(placeX(at - 1), y), QPointF(x, y));
            }
        }
    }
    changed = false;
    for (std::size_t at = 0; at < m_journey.size() && double(at) <= reached + 1e-9; ++at) {
        changed = changed || (at > 0 && !m_journey[at].changedBy.empty());
        const QRectF sign(placeX(at) - w / 2, y - w / 2, w, w);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette().color(QPalette::Window));
        painter->drawRect(sign);
        paintIcon(painter, QStringLiteral("packet"), sign, changed ? trouble : pen.color());
    }
    if (!running || m_journey.size() < 2)
        return;
    const auto before = std::size_t(std::min(reached, double(m_journey.size()) - 1.001));
    const double x
        = placeX(before) + (placeX(before + 1) - placeX(before)) * (reached - double(before));
    const double large = line() * 1.15;
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().color(QPalette::Base));
    painter->drawRoundedRect(QRectF(x - large / 2, y - large / 2, large, large), 3, 3);
    paintIcon(painter, QStringLiteral("packet"), QRectF(x - large / 2, y - large / 2, large, large),
        palette().color(QPalette::WindowText));
}

void LessonPathView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), line() * 0.14));
    const double y = line() * NodesY;
    painter.drawLine(QPointF(elementX(0), y), QPointF(elementX(elements() - 1), y));
    for (std::size_t gap = 0; gap <= m_routers; ++gap)
        paintGap(&painter, gap);
    for (std::size_t place = 0; place < m_routers + 2; ++place)
        paintPlace(&painter, place);
    paintJourney(&painter);
}

void LessonPathView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    setElement(elementAt(event->pos()));
    if (m_element % 2 == 0)
        Q_EMIT placeChosen(m_element / 2);
}

void LessonPathView::mouseMoveEvent(QMouseEvent* event)
{
    const int element = elementAt(event->pos());
    if (element != m_hovered) {
        m_hovered = element;
        update();
    }
    const bool onBox = m_editable && m_box && m_element == 2 * int(m_box->afterHop) + 1;
    if (onBox && (event->buttons() & Qt::LeftButton)
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        dragBox();
}

void LessonPathView::dragBox()
{
    auto* const drag = new QDrag(this);
    drag->setMimeData(makeRuleMime(m_box->rule));
    const int size = int(line() * 2);
    drag->setPixmap(ruleIcon(m_box->rule).pixmap(size, size));
    drag->exec(Qt::MoveAction | Qt::CopyAction);
}

void LessonPathView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void LessonPathView::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const int from = m_element >= 0 ? m_element : 2 * int(chosenGap()) + 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setElement(m_element < 0 ? from : from - forward);
    case Qt::Key_Right:
        return setElement(m_element < 0 ? from : from + forward);
    case Qt::Key_Home:
        return setElement(0);
    case Qt::Key_End:
        return setElement(elements() - 1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return remove();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_element >= 0 && m_element % 2 == 0)
            Q_EMIT placeChosen(m_element / 2);
        return;
    default:
        break;
    }
    const int rule = event->key() - Qt::Key_1;
    if (m_editable && rule >= 0 && rule < int(LessonRules.size()))
        return put(LessonRules[std::size_t(rule)], chosenGap());
    event->ignore();
}

void LessonPathView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_editable)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::size_t gap = byKey ? chosenGap() : std::size_t(gapAt(event->pos()));
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pathMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Between %1 and %2").arg(placeName(gap), placeName(gap + 1)));
    for (const trace::Rule rule : LessonRules)
        menu->addAction(
            ruleIcon(rule), RuleText::title(rule), this, [this, rule, gap] { put(rule, gap); });
    menu->addSeparator();
    menu->addAction(tr("&Remove box"), this, &LessonPathView::remove)
        ->setEnabled(m_box.has_value());
    menu->popup(byKey ? mapToGlobal(gapCenter(gap)) : event->globalPos());
}

void LessonPathView::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_editable && ruleFromMime(event->mimeData()))
        event->acceptProposedAction();
}

void LessonPathView::dragMoveEvent(QDragMoveEvent* event)
{
    m_dropGap = gapAt(event->position().toPoint());
    event->acceptProposedAction();
    update();
}

void LessonPathView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropGap = -1;
    update();
}

void LessonPathView::dropEvent(QDropEvent* event)
{
    m_dropGap = -1;
    update();
    const auto rule = ruleFromMime(event->mimeData());
    if (!rule)
        return;
    event->acceptProposedAction();
    const int gap = gapAt(event->position().toPoint());
    setElement(2 * gap + 1);
    put(*rule, std::size_t(gap));
}

void LessonPathView::focusInEvent(QFocusEvent* event)
{
    if (m_element < 0 && event->reason() != Qt::MouseFocusReason)
        setElement(2 * int(chosenGap()) + 1);
    update();
}

void LessonPathView::focusOutEvent(QFocusEvent*) { update(); }

bool LessonPathView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(),
            QStringLiteral("<p>%1</p>").arg(elementText(elementAt(help->pos())).toHtmlEscaped()),
            this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace widgets
