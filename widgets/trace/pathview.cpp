// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/pathview.h"

#include "widgets/trace/pathpainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace widgets {

PathView::PathView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Path"));
    setWhatsThis(
        tr("The path of the probes from the vantage point on the left to the target on the "
           "right, and the way of the answer below. A circle is a router, with the TTL "
           "that reached it; dashed ones are silent. The thick line is the span between "
           "the last hop that saw MP_CAPABLE as it was sent and the first that did not: "
           "the box that altered it stands there."));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void PathView::showPath(PathPicture picture)
{
    m_picture = std::move(picture);
    m_current = -1;
    verticalScrollBar()->setValue(0);
    arrange();
    describe();
}

void PathView::clear() { showPath({}); }

int PathView::nodeOfTtl(int ttl) const
{
    for (std::size_t i = 0; i < m_picture.nodes.size(); ++i) {
        if (m_picture.nodes[i].ttl == ttl)
            return int(i);
    }
    return -1;
}

void PathView::setCurrent(int node)
{
    if (node == m_current || node >= int(m_picture.nodes.size()))
        return;
    m_current = node;
    if (node >= 0) {
        const QRectF cell = m_layout.cell(std::size_t(node));
        QScrollBar* const bar = verticalScrollBar();
        if (cell.top() < bar->value())
            bar->setValue(int(cell.top()));
        else if (cell.bottom() > bar->value() + viewport()->height())
            bar->setValue(int(cell.bottom()) - viewport()->height());
    }
    describe();
    viewport()->update();
}

void PathView::choose(int node)
{
    if (node < 0 || node >= int(m_picture.nodes.size()) || node == m_current)
        return;
    setCurrent(node);
    Q_EMIT nodeChosen(node);
}

void PathView::describe()
{
    QString text = m_picture.sentence;
    if (m_current >= 0)
        text = m_picture.nodes[std::size_t(m_current)].description;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PathView::arrange()
{
    m_layout = PathLayout(m_picture, QFontMetricsF(font()), viewport()->width(),
        layoutDirection() == Qt::RightToLeft);
    const int beyond = int(m_layout.height()) - viewport()->height();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, std::max(0, beyond));
    updateGeometry();
    viewport()->update();
}

QSize PathView::sizeHint() const
{
    const int line = fontMetrics().height();
    return { line * 40, std::min(int(m_layout.height()) + 2 * frameWidth(), line * 22) };
}

QSize PathView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return { line * 12, line * 10 };
}

void PathView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.translate(0, -verticalScrollBar()->value());
    if (!m_picture.nodes.empty())
        paintPath(&painter, m_picture, m_layout, palette(), m_current, hasFocus());
}

void PathView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PathView::mousePressEvent(QMouseEvent* event)
{
    choose(m_layout.nodeAt(event->position() + QPointF(0, verticalScrollBar()->value())));
}

void PathView::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int last = int(m_picture.nodes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_current + (mirrored ? 1 : -1));
    case Qt::Key_Right:
        return choose(m_current + (mirrored ? -1 : 1));
    case Qt::Key_Up:
        return choose(m_current - m_layout.columns());
    case Qt::Key_Down:
        return choose(m_current + m_layout.columns());
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PathView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PathView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PathView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::PaletteChange)
        arrange();
}

bool PathView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const int node = m_layout.nodeAt(help->pos() + QPointF(0, verticalScrollBar()->value()));
    if (node >= 0)
        QToolTip::showText(help->globalPos(), m_picture.nodes[std::size_t(node)].description, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace widgets
