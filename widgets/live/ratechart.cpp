// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/ratechart.h"

#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace widgets {

RateChart::RateChart(QWidget* parent)
    : QWidget(parent)
    , m_view(new FigureView)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setAccessibleName(tr("Send and reply rate over time"));
}

void RateChart::add(const scan::ScanSnapshot& snapshot)
{
    if (m_history.add(snapshot) && isVisible())
        draw();
}

void RateChart::clear()
{
    m_history.clear();
    if (isVisible())
        draw();
}

void RateChart::showEvent(QShowEvent* event)
{
    draw();
    QWidget::showEvent(event);
}

void RateChart::changeEvent(QEvent* event)
{
    // The lines have a colour for each theme.
    if (event->type() == QEvent::PaletteChange && isVisible())
        draw();
    QWidget::changeEvent(event);
}

void RateChart::draw()
{
    FigureSpec figure;
    figure.x.title = tr("Seconds");
    figure.y.title = tr("Packets/s");
    FigureSeries sent { tr("Sent"),
        isDark(palette()) ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2), Qt::SolidLine,
        {} };
    FigureSeries replies { tr("Replies"), QColor(0xe6, 0x9f, 0x00), Qt::DashLine, {} };
    double lastSecond = 0;
    double highest = 0;
    for (const RateHistory::Sample& sample : m_history.samples()) {
        sent.points.append({ sample.seconds, sample.sendRate });
        replies.points.append({ sample.seconds, sample.receiveRate });
        lastSecond = sample.seconds;
        highest = std::max({ highest, sample.sendRate, sample.receiveRate });
    }
    figure.x.maximum = std::max(10.0, lastSecond);
    figure.x.tickStep = tickStep(figure.x.maximum, 8);
    figure.y.maximum = roundMaximum(highest);
    figure.y.tickStep = tickStep(figure.y.maximum);
    figure.series = { std::move(sent), std::move(replies) };
    m_view->setFigure(figure);
}

} // namespace widgets
