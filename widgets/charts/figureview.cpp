// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figureview.h"

#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    void showAxis(QValueAxis* axis, const FigureAxis& spec)
    {
        // Never many ticks at once: the wider step comes before the wider range.
        const bool wider = spec.tickStep > axis->tickInterval();
        if (wider)
            axis->setTickInterval(spec.tickStep);
        const int decimals = std::max(0, int(-std::floor(std::log10(spec.tickStep))));
        axis->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
        axis->setRange(0, spec.maximum);
        if (!wider)
            axis->setTickInterval(spec.tickStep);
    }

} // namespace

FigureView::FigureView(QWidget* parent)
    : QWidget(parent)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FigureView::setFigure(const FigureSpec& spec)
{
    m_spec = spec;
    if (spec.series.size() != m_lines.size())
        build(spec);
    applyPens();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i]->name() != spec.series[i].name)
            m_lines[i]->setName(spec.series[i].name);
        m_lines[i]->replace(spec.series[i].points);
    }
    if (m_y->titleText() != spec.y.title)
        m_y->setTitleText(spec.y.title);
    if (m_x->titleText() != spec.x.title)
        m_x->setTitleText(spec.x.title);
    showAxis(m_x, spec.x);
    showAxis(m_y, spec.y);
}

void FigureView::build(const FigureSpec& spec)
{
    delete m_view;
    m_lines.clear();
    m_chart = new QChart;
    m_view = new QChartView(m_chart);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(m_view);

    m_x = new QValueAxis;
    m_y = new QValueAxis;
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_x->setTitleText(spec.x.title);
    m_y->setTitleText(spec.y.title);
    for (QValueAxis* axis : { m_x, m_y })
        axis->setTickType(QValueAxis::TicksDynamic);
    for (const FigureSeries& series : spec.series) {
        auto* const line = new QLineSeries;
        line->setName(series.name);
        m_chart->addSeries(line);
        line->attachAxis(m_x);
        line->attachAxis(m_y);
        m_lines.push_back(line);
    }
    m_chart->setLocale(QLocale());
    m_chart->setLocalizeNumbers(true);
    m_chart->setMargins({});
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    applyColors();
}

void FigureView::applyColors()
{
    // After addSeries(): the chart's own theme would overwrite what was set before.
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlphaF(0.18F);
    m_chart->setBackgroundBrush(palette().color(QPalette::Window));
    m_chart->legend()->setLabelColor(text);
    for (QValueAxis* axis : { m_x, m_y }) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePen(QPen(grid));
        axis->setGridLinePen(QPen(grid));
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
    }
}

void FigureView::applyPens()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(QPen(m_spec.series[i].color, 2, m_spec.series[i].pen));
}

void FigureView::changeEvent(QEvent* event)
{
    if (m_chart && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        applyColors();
    QWidget::changeEvent(event);
}

} // namespace widgets
