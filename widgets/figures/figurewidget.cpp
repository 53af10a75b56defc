// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figurewidget.h"

#include "widgets/figures/figuresheet.h"
#include "widgets/text/coretext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace widgets {

FigureWidget::FigureWidget(QWidget* parent)
    : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
}

FigureWidget::~FigureWidget() = default;

void FigureWidget::setFigure(std::shared_ptr<const analysis::Figure> figure)
{
    m_figure = std::move(figure);
    m_category = -1;
    describe();
    forgetSheet();
}

void FigureWidget::setFigure(analysis::Figure figure)
{
    setFigure(std::make_shared<const analysis::Figure>(std::move(figure)));
}

void FigureWidget::clear() { setFigure(std::shared_ptr<const analysis::Figure>()); }

const FigureSheet* FigureWidget::sheet()
{
    rebuild();
    return m_sheet.get();
}

void FigureWidget::describe()
{
    if (!m_figure) {
        setAccessibleName({});
        setAccessibleDescription({});
        return;
    }
    setAccessibleName(coreText(m_figure->title));
    QStringList text { coreText(m_figure->subtitle) };
    for (const core::Text& note : m_figure->notes)
        text.append(coreText(note));
    setAccessibleDescription(text.join(QLatin1Char('\n')));
}

void FigureWidget::forgetSheet()
{
    setScene(nullptr);
    m_sheet.reset();
    viewport()->update();
}

void FigureWidget::rebuild()
{
    if (m_sheet || !m_figure)
        return;
    SheetStyle style;
    style.colors = figureColors(palette());
    style.fontFamily = font().family();
    style.size = viewport()->size();
    style.mayGrow = true;
    // Reserved even where it is not needed: a scroll bar that comes would change the width and
    // with it the sheet.
    setVerticalScrollBarPolicy(
        m_figure->isTable() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (m_figure->isTable())
        style.size.rwidth() = width() - verticalScrollBar()->sizeHint().width();
    m_sheet = std::make_unique<FigureSheet>(*m_figure, style);
    setScene(m_sheet.get());
}

void FigureWidget::paintEvent(QPaintEvent* event)
{
    rebuild();
    QGraphicsView::paintEvent(event);
}

void FigureWidget::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_sheet && (!m_figure->isTable() || event->size().width() != event->oldSize().width()))
        forgetSheet();
}

void FigureWidget::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        forgetSheet();
}

bool FigureWidget::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_sheet) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const QString text = m_sheet->numbersAt(mapToScene(help->pos()));
        if (text.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else {
            // Plain text, whatever a label or an AS name holds.
            QToolTip::showText(help->globalPos(),
                text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")), viewport());
        }
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void FigureWidget::keyPressEvent(QKeyEvent* event)
{
    const bool chart = m_figure && !m_figure->isTable() && !m_figure->categories.empty();
    const int last = chart ? int(m_figure->categories.size()) - 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (chart)
            return showNumbersOf(std::max(0, m_category - 1));
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (chart)
            return showNumbersOf(std::min(last, m_category + 1));
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void FigureWidget::showNumbersOf(int category)
{
    m_category = category;
    rebuild();
    const PlotFrame& frame = m_sheet->plot()->frame;
    const QPoint at = mapFromScene(frame.point(category, (frame.minimum + frame.maximum) / 2));
    QToolTip::showText(viewport()->mapToGlobal(at),
        categoryNumbers(*m_figure, std::size_t(category))
            .toHtmlEscaped()
            .replace(QLatin1Char('\n'), QLatin1String("<br>")),
        viewport());
}

} // namespace widgets
