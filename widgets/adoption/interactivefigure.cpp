// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/interactivefigure.h"

#include "widgets/figures/figurelegend.h"
#include "widgets/figures/figurenumber.h"
#include "widgets/figures/figuresheet.h"
#include "widgets/text/coretext.h"
#include "widgets/text/format.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr double NearMarker = 9; ///< pixels at which a line's marker is meant
    constexpr double MarkerSize = 10;
    constexpr int CallOutGap = 12;
    constexpr int StepsOfWheel = 120;

    double distanceTo(const QRectF& rect, const QPointF& point)
    {
        const double across = std::max({ rect.left() - point.x(), 0.0, point.x() - rect.right() });
        const double along = std::max({ rect.top() - point.y(), 0.0, point.y() - rect.bottom() });
        return std::hypot(across, along);
    }

} // namespace

QString pointText(const analysis::Figure& figure, analysis::FigurePlace place)
{
    if (place.series >= figure.series.size() || place.category >= figure.categories.size())
        return {};
    const analysis::FigureSeries& series = figure.series[place.series];
    const QString category = coreText(figure.categories[place.category]);
    QStringList lines { category };
    const analysis::FigurePoint point = place.category < series.points.size()
        ? series.points[place.category]
        : analysis::FigurePoint();
    if (!point.value) {
        lines.append(
            InteractiveFigure::tr("%1: no data, nothing was scanned").arg(legendName(series)));
        return lines.join(QLatin1Char('\n'));
    }
    const QString unit = figure.shares ? QStringLiteral("\u202f%") : QString();
    lines.append(
        InteractiveFigure::tr("%1: %2").arg(legendName(series), figureNumber(*point.value) + unit));
    if (point.part) {
        const QString part = coreText(series.partName);
        lines.append(*point.value > 0
                ? InteractiveFigure::tr("%1: %2 (%3)")
                      .arg(part, figureNumber(*point.part), formatShare(*point.part / *point.value))
                : InteractiveFigure::tr("%1: %2").arg(part, figureNumber(*point.part)));
    }
    if (point.low && point.high) {
        lines.append(InteractiveFigure::tr("error bar: %1 to %2")
                         .arg(figureNumber(*point.low) + unit, figureNumber(*point.high) + unit));
    }
    if (point.doubtful) {
        lines.append(
            InteractiveFigure::tr("Doubtful: a run behind it lost packets or ended early"));
        for (const core::Text& note : figure.notes) {
            const QString text = coreText(note);
            if (text.contains(category))
                lines.append(text);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

InteractiveFigure::InteractiveFigure(QWidget* parent)
    : FigureWidget(parent)
    , m_callOut(new QLabel(viewport()))
{
    setObjectName(QStringLiteral("figure"));
    viewport()->setMouseTracking(true);
    m_callOut->setObjectName(QStringLiteral("callOut"));
    m_callOut->setTextFormat(Qt::PlainText); // whatever a label or an AS name holds
    m_callOut->setForegroundRole(QPalette::ToolTipText);
    m_callOut->setBackgroundRole(QPalette::ToolTipBase);
    m_callOut->setAutoFillBackground(true);
    m_callOut->setFrameShape(QFrame::Box);
    m_callOut->setMargin(fontMetrics().height() / 3);
    m_callOut->setWordWrap(true);
    m_callOut->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_callOut->hide();
    setWhatsThis(tr("Point at a bar or marker for its numbers; click it for the hosts behind it. "
                    "Drag over categories or turn the wheel to zoom, hold Shift and drag to move, "
                    "double-click to see all. With the keyboard: arrows move from point to point, "
                    "Enter shows the hosts, + and - zoom, 0 shows all."));
}

int InteractiveFigure::count() const { return m_whole ? int(m_whole->categories.size()) : 0; }

int InteractiveFigure::mostCategories() const
{
    const bool rows = m_whole && m_whole->shape == analysis::FigureShape::Rows;
    return rows ? 500 : std::max(32, viewport()->width() / 2);
}

bool InteractiveFigure::isZoomed() const { return m_whole && m_span.count() < count(); }

void InteractiveFigure::setWhole(std::shared_ptr<const analysis::Figure> whole)
{
    const bool same = m_whole && whole && m_whole->categories == whole->categories
        && whole->name == m_whole->name;
    m_whole = std::move(whole);
    if (!same) {
        m_span = { 0, count() - 1 };
        m_history = { m_span };
        m_at = 0;
        setCursor({});
    }
    draw();
    placeCallOut();
    Q_EMIT zoomChanged();
}

void InteractiveFigure::clearWhole()
{
    m_whole.reset();
    m_categories.clear();
    m_span = {};
    m_history = { m_span };
    m_at = 0;
    setCursor({});
    clear();
}

void InteractiveFigure::draw()
{
    if (!m_whole)
        return;
    FigurePart part = figurePart(*m_whole, m_span, mostCategories());
    m_categories = std::move(part.categories);
    setFigure(int(m_categories.size()) == count()
            ? m_whole
            : std::make_shared<const analysis::Figure>(std::move(part.figure)));
}

void InteractiveFigure::remember()
{
    if (m_at < m_history.size() && m_history[m_at] == m_span)
        return;
    m_history.resize(m_at + 1);
    m_history.push_back(m_span);
    m_at = m_history.size() - 1;
}

void InteractiveFigure::zoomTo(CategorySpan span)
{
    if (!m_whole || count() == 0)
        return;
    span.first = std::clamp(span.first, 0, count() - 1);
    span.last = std::clamp(span.last, span.first, count() - 1);
    if (span == m_span)
        return;
    m_span = span;
    remember();
    draw();
    placeCallOut();
    Q_EMIT zoomChanged();
}

void InteractiveFigure::zoomBy(double factor)
{
    if (!m_whole)
        return;
    const double middle
        = m_cursor ? double(m_cursor->category) : (m_span.first + m_span.last) / 2.0;
    const int wanted = factor < 1 ? std::max(1, int(m_span.count() * factor))
                                  : int(std::ceil(m_span.count() * factor));
    const int length = std::min(count(), wanted);
    const double share = m_span.count() > 1 ? (middle - m_span.first) / (m_span.count() - 1) : 0.5;
    int first = int(std::lround(middle - std::clamp(share, 0.0, 1.0) * (length - 1)));
    first = std::clamp(first, 0, count() - length);
    zoomTo({ first, first + length - 1 });
}

void InteractiveFigure::pan(int categories)
{
    const int length = m_span.count();
    const int first = std::clamp(m_span.first + categories, 0, std::max(0, count() - length));
    zoomTo({ first, first + length - 1 });
}

void InteractiveFigure::showWhole() { zoomTo({ 0, count() - 1 }); }

void InteractiveFigure::goBack()
{
    if (!canGoBack())
        return;
    m_span = m_history[--m_at];
    draw();
    placeCallOut();
    Q_EMIT zoomChanged();
}

void InteractiveFigure::goForward()
{
    if (!canGoForward())
        return;
    m_span = m_history[++m_at];
    draw();
    placeCallOut();
    Q_EMIT zoomChanged();
}

int InteractiveFigure::drawnCategory(int category) const
{
    const auto found = std::find(m_categories.begin(), m_categories.end(), category);
    return found == m_categories.end() ? -1 : int(found - m_categories.begin());
}

QRectF InteractiveFigure::shapeOf(analysis::FigurePlace place)
{
    const FigureSheet* const shown = sheet();
    const int drawn = drawnCategory(int(place.category));
    if (!shown || !shown->plot() || drawn < 0 || place.series >= m_whole->series.size())
        return {};
    const Plot& plot = *shown->plot();
    const analysis::FigureSeries& series = m_whole->series[place.series];
    if (series.mark == analysis::SeriesMark::Line) {
        const auto& value = series.points[place.category].value;
        if (!value)
            return {};
        const QPointF centre = plot.frame.point(drawn, plot.scale.position(*value, series.below));
        return { centre - QPointF(MarkerSize, MarkerSize) / 2, QSizeF(MarkerSize, MarkerSize) };
    }
    for (const BarPiece& piece : plot.bars) {
        if (piece.series == place.series && piece.category == std::size_t(drawn)) {
            QRectF shape = piece.rect;
            // A zero has a place, too.
            if (shape.height() < 2)
                shape.adjust(0, -1, 0, 1);
            if (shape.width() < 2)
                shape.adjust(-1, 0, 1, 0);
            return shape;
        }
    }
    return {};
}

std::optional<QPoint> InteractiveFigure::positionOf(analysis::FigurePlace place)
{
    const QRectF shape = shapeOf(place);
    if (shape.isNull())
        return std::nullopt;
    return mapFromScene(shape.center());
}

int InteractiveFigure::categoryAt(const QPoint& position)
{
    const FigureSheet* const shown = sheet();
    if (!shown || !shown->plot())
        return -1;
    const int drawn = shown->plot()->frame.categoryAt(mapToScene(position));
    return drawn < 0 || drawn >= int(m_categories.size()) ? -1 : m_categories[std::size_t(drawn)];
}

std::optional<analysis::FigurePlace> InteractiveFigure::placeAt(const QPoint& position)
{
    const int category = categoryAt(position);
    if (category < 0)
        return std::nullopt;
    const QPointF point = mapToScene(position);
    std::optional<analysis::FigurePlace> nearest;
    double least = 0;
    for (std::size_t i = 0; i < m_whole->series.size(); ++i) {
        const analysis::FigurePlace place { i, std::size_t(category) };
        const QRectF shape = shapeOf(place);
        if (shape.isNull())
            continue;
        double distance = distanceTo(shape, point);
        // Lines are drawn over bars: a marker that is touched is meant.
        if (m_whole->series[i].mark == analysis::SeriesMark::Line && distance < NearMarker)
            distance = -1;
        if (!nearest || distance < least) {
            nearest = place;
            least = distance;
        }
    }
    return nearest ? nearest : analysis::FigurePlace { 0, std::size_t(category) };
}

void InteractiveFigure::setCursor(std::optional<analysis::FigurePlace> place)
{
    const bool same = place.has_value() == m_cursor.has_value()
        && (!place || (place->series == m_cursor->series && place->category == m_cursor->category));
    m_cursor = place;
    placeCallOut();
    if (same)
        return;
    viewport()->update();
    setAccessibleDescription(callOutText());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT cursorChanged();
}

QString InteractiveFigure::callOutText() const
{
    return m_cursor && m_whole ? pointText(*m_whole, *m_cursor) : QString();
}

void InteractiveFigure::placeCallOut()
{
    const FigureSheet* const shown = m_cursor && m_whole ? sheet() : nullptr;
    const int drawn = m_cursor ? drawnCategory(int(m_cursor->category)) : -1;
    if (!shown || !shown->plot() || drawn < 0) {
        m_callOut->hide();
        return;
    }
    const PlotFrame& frame = shown->plot()->frame;
    QRectF shape = shapeOf(*m_cursor);
    if (shape.isNull())
        shape = frame.box(drawn - 0.5, drawn + 0.5, frame.minimum, frame.maximum);
    m_callOut->setText(callOutText());
    const int widest = fontMetrics().averageCharWidth() * 48;
    m_callOut->setWordWrap(false);
    QSize size = m_callOut->sizeHint();
    if (size.width() > widest) {
        m_callOut->setWordWrap(true);
        size = { widest, m_callOut->heightForWidth(widest) };
    }
    m_callOut->resize(size);
    const QRect at(mapFromScene(shape.topLeft()), mapFromScene(shape.bottomRight()));
    const QRect room = viewport()->rect().adjusted(2, 2, -2, -2);
    QPoint corner(at.right() + CallOutGap, at.top() - size.height() / 2);
    if (corner.x() + size.width() > room.right())
        corner.setX(at.left() - CallOutGap - size.width());
    // Bars as wide as the view: over them, then.
    if (corner.x() < room.left())
        corner = { std::clamp(at.center().x() - size.width() / 2, room.left(),
                       std::max(room.left(), room.right() - size.width())),
            at.top() - CallOutGap - size.height() };
    corner.setY(
        std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    m_callOut->move(corner);
    m_callOut->show();
    m_callOut->raise();
}

bool InteractiveFigure::viewportEvent(QEvent* event)
{
    // The call-out takes the place of the plain figure's tool tip.
    if (event->type() == QEvent::ToolTip)
        return true;
    if (event->type() == QEvent::Leave && !m_pressed && !hasFocus())
        setCursor({});
    return FigureWidget::viewportEvent(event);
}

void InteractiveFigure::drawForeground(QPainter* painter, const QRectF& rect)
{
    FigureWidget::drawForeground(painter, rect);
    const FigureSheet* const shown = m_whole ? sheet() : nullptr;
    if (!shown || !shown->plot())
        return;
    const PlotFrame& frame = shown->plot()->frame;
    const QColor highlight = palette().color(QPalette::Highlight);
    const int atCursor = m_cursor ? drawnCategory(int(m_cursor->category)) : -1;
    if (m_brush) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < int(m_categories.size()); ++i) {
            const int category = m_categories[std::size_t(i)];
            if (category < std::min(m_brush->first, m_brush->second)
                || category > std::max(m_brush->first, m_brush->second))
                continue;
            from = from < 0 ? i : from;
            to = i;
        }
        if (from >= 0) {
            QColor wash = highlight;
            wash.setAlphaF(0.18F);
            const QRectF band = frame.box(from - 0.5, to + 0.5, frame.minimum, frame.maximum);
            painter->fillRect(band, wash);
            painter->setPen(QPen(highlight, 1, Qt::DashLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(band);
        }
    } else if (atCursor >= 0) {
        QColor wash = highlight;
        wash.setAlphaF(0.08F);
        painter->fillRect(
            frame.box(atCursor - 0.5, atCursor + 0.5, frame.minimum, frame.maximum), wash);
        const QRectF shape = shapeOf(*m_cursor);
        if (!shape.isNull()) {
            painter->setPen(QPen(palette().color(QPalette::Base), 4));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(shape.adjusted(-1, -1, 1, 1));
            painter->setPen(QPen(highlight, 2));
            painter->drawRect(shape.adjusted(-1, -1, 1, 1));
        }
    }
}

void InteractiveFigure::mousePressEvent(QMouseEvent* event)
{
    if (!m_whole || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return FigureWidget::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    m_panning = event->button() == Qt::MiddleButton || event->modifiers() & Qt::ShiftModifier;
    m_panFrom = m_span;
    event->accept();
}

void InteractiveFigure::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!m_pressed) {
        if (m_whole)
            setCursor(placeAt(at));
        return;
    }
    const FigureSheet* const shown = sheet();
    if (!shown || !shown->plot())
        return;
    const PlotFrame& frame = shown->plot()->frame;
    if (m_panning) {
        const QPoint moved = at - *m_pressed;
        const int along = frame.rows ? moved.y() : moved.x();
        const int steps = -int(std::lround(along / std::max(1.0, frame.categoryWidth())));
        const int first
            = std::clamp(m_panFrom.first + steps, 0, std::max(0, count() - m_panFrom.count()));
        if (first != m_span.first) {
            // One entry of the history for the whole move.
            m_span = { first, first + m_panFrom.count() - 1 };
            draw();
            Q_EMIT zoomChanged();
        }
        return;
    }
    if ((at - *m_pressed).manhattanLength() < QApplication::startDragDistance() && !m_brush)
        return;
    const auto inside = [&](const QPoint& point) {
        QPointF scene = mapToScene(point);
        const QRectF area = frame.area.adjusted(0.5, 0.5, -0.5, -0.5);
        scene.setX(std::clamp(scene.x(), area.left(), area.right()));
        scene.setY(std::clamp(scene.y(), area.top(), area.bottom()));
        const int drawn = frame.categoryAt(scene);
        return drawn < 0 || drawn >= int(m_categories.size()) ? -1
                                                              : m_categories[std::size_t(drawn)];
    };
    const int from = inside(*m_pressed);
    const int to = inside(at);
    if (from >= 0 && to >= 0) {
        m_brush = { from, to };
        setCursor({});
        viewport()->update();
    }
}

void InteractiveFigure::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return FigureWidget::mouseReleaseEvent(event);
    const bool panned = m_panning;
    const auto brush = m_brush;
    m_pressed.reset();
    m_panning = false;
    m_brush.reset();
    viewport()->update();
    if (panned) {
        remember();
        Q_EMIT zoomChanged();
        return;
    }
    if (brush) {
        zoomTo({ std::min(brush->first, brush->second), std::max(brush->first, brush->second) });
        return;
    }
    const auto place = placeAt(event->position().toPoint());
    setCursor(place);
    if (place)
        Q_EMIT pointChosen(*place);
}

void InteractiveFigure::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isZoomed())
        showWhole();
}

void InteractiveFigure::wheelEvent(QWheelEvent* event)
{
    const bool scrolls
        = verticalScrollBar()->maximum() > 0 && !(event->modifiers() & Qt::ControlModifier);
    if (!m_whole || scrolls)
        return FigureWidget::wheelEvent(event);
    const QPoint turned = event->angleDelta();
    const int sideways = (event->modifiers() & Qt::ShiftModifier) ? turned.y() : turned.x();
    if (sideways != 0) {
        const int step = std::max(1, m_span.count() / 10);
        pan(sideways > 0 ? -step : step);
    } else if (turned.y() != 0) {
        if (const int under = categoryAt(event->position().toPoint()); under >= 0 && !m_cursor)
            setCursor(analysis::FigurePlace { 0, std::size_t(under) });
        zoomBy(std::pow(0.8, double(turned.y()) / StepsOfWheel));
    }
    event->accept();
}

void InteractiveFigure::moveCursor(int categories, int series)
{
    if (m_categories.empty() || m_whole->series.empty())
        return;
    if (!m_cursor || drawnCategory(int(m_cursor->category)) < 0) {
        setCursor(analysis::FigurePlace {
            0, std::size_t(categories < 0 ? m_categories.back() : m_categories.front()) });
        return;
    }
    const int drawn = drawnCategory(int(m_cursor->category));
    const int to = std::clamp(drawn + categories, 0, int(m_categories.size()) - 1);
    const int last = int(m_whole->series.size()) - 1;
    setCursor(
        analysis::FigurePlace { std::size_t(std::clamp(int(m_cursor->series) + series, 0, last)),
            std::size_t(m_categories[std::size_t(to)]) });
}

void InteractiveFigure::keyPressEvent(QKeyEvent* event)
{
    if (!m_whole || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QGraphicsView::keyPressEvent(event);
    const bool rows = m_whole->shape == analysis::FigureShape::Rows;
    const int last = int(m_categories.size());
    switch (event->key()) {
    case Qt::Key_Left:
        return rows ? moveCursor(0, -1) : moveCursor(-1, 0);
    case Qt::Key_Right:
        return rows ? moveCursor(0, 1) : moveCursor(1, 0);
    case Qt::Key_Up:
        return rows ? moveCursor(-1, 0) : moveCursor(0, 1);
    case Qt::Key_Down:
        return rows ? moveCursor(1, 0) : moveCursor(0, -1);
    case Qt::Key_Home:
        return moveCursor(-last, 0);
    case Qt::Key_End:
        return moveCursor(last, 0);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(0.5);
    case Qt::Key_Minus:
        return zoomBy(2);
    case Qt::Key_0:
        return showWhole();
    case Qt::Key_PageUp:
        return pan(-std::max(1, m_span.count() / 2));
    case Qt::Key_PageDown:
        return pan(std::max(1, m_span.count() / 2));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor)
            Q_EMIT pointChosen(*m_cursor);
        return;
    case Qt::Key_Escape:
        if (m_cursor)
            return setCursor({});
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void InteractiveFigure::resizeEvent(QResizeEvent* event)
{
    FigureWidget::resizeEvent(event);
    // More room may show more categories of a long figure.
    if (m_whole && m_span.count() > std::min(int(m_categories.size()), mostCategories()))
        draw();
    placeCallOut();
}

void InteractiveFigure::focusOutEvent(QFocusEvent* event)
{
    FigureWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && !underMouse())
        setCursor({});
}

} // namespace widgets
