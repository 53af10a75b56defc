// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/livechart.h"

#include "widgets/charts/decimation.h"
#include "widgets/live/liverun.h"
#include "widgets/theme/classlook.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace widgets {

namespace {

    constexpr double ShortestSeconds = 10;
    constexpr int LinesWithTitles = 10;

    Qt::PenStyle penOf(scan::ReplyClass replyClass)
    {
        // Neighbours in the list look different without their colours.
        constexpr std::array pens { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
            Qt::DashDotDotLine };
        return pens[std::size_t(replyClass) % pens.size()];
    }

} // namespace

LiveChart::LiveChart(const LiveRun& run, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_rates(addButton("chartRates", tr("Rates"), tr("Packets sent and replies a second")))
    , m_classes(
          addButton("chartClasses", tr("Classes"), tr("How many replies of each class there are")))
    , m_view(new FigureView)
{
    auto* const group = new QButtonGroup(this);
    group->addButton(m_rates);
    group->addButton(m_classes);
    m_rates->setChecked(true);
    auto* const buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_rates);
    buttons->addWidget(m_classes);
    buttons->addStretch();
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_view, 1);
    setMinimumHeight(fontMetrics().height() * 7);
    setAccessibleName(tr("The run over time"));

    connect(m_classes, &QToolButton::toggled, this, &LiveChart::draw);
    connect(&m_run, &LiveRun::historyChanged, this, &LiveChart::draw);
}

QToolButton* LiveChart::addButton(const char* name, const QString& text, const QString& help)
{
    auto* const button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(help);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

bool LiveChart::showsClasses() const { return m_classes->isChecked(); }

void LiveChart::showClasses(bool classes) { (classes ? m_classes : m_rates)->setChecked(true); }

void LiveChart::showEvent(QShowEvent* event)
{
    draw();
    QWidget::showEvent(event);
}

void LiveChart::resizeEvent(QResizeEvent* event)
{
    draw();
    QWidget::resizeEvent(event);
}

void LiveChart::changeEvent(QEvent* event)
{
    // The lines have a colour for each theme.
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

void LiveChart::draw()
{
    if (isVisible())
        m_view->setFigure(figure());
}

FigureSpec LiveChart::figure() const
{
    FigureSpec figure = showsClasses() ? classFigure() : rateFigure();
    // Where there is little room the ticks need it.
    const bool low = height() < fontMetrics().height() * LinesWithTitles;
    figure.x.title = low ? QString() : tr("Seconds");
    if (low)
        figure.y.title.clear();
    double lastSecond = 0;
    double highest = 0;
    for (const FigureSeries& series : figure.series) {
        for (const QPointF& point : series.points) {
            lastSecond = std::max(lastSecond, point.x());
            highest = std::max(highest, point.y());
        }
    }
    figure.x.maximum = std::max(ShortestSeconds, lastSecond);
    figure.x.tickStep = tickStep(figure.x.maximum, 8);
    figure.y.maximum = roundMaximum(highest);
    figure.y.tickStep = tickStep(figure.y.maximum);
    for (FigureSeries& series : figure.series)
        series.points = decimated(series.points, figure.x.maximum, std::max(2, width()));
    return figure;
}

FigureSpec LiveChart::rateFigure() const
{
    FigureSpec figure;
    figure.y.title = tr("Packets/s");
    FigureSeries sent { tr("Sent"),
        isDark(palette()) ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2), Qt::SolidLine,
        {} };
    FigureSeries replies { tr("Replies"), QColor(0xe6, 0x9f, 0x00), Qt::DashLine, {} };
    for (const RateHistory::Sample& sample : m_run.rates().samples()) {
        sent.points.append({ sample.seconds, sample.sendRate });
        replies.points.append({ sample.seconds, sample.receiveRate });
    }
    figure.series = { std::move(sent), std::move(replies) };
    return figure;
}

FigureSpec LiveChart::classFigure() const
{
    FigureSpec figure;
    figure.y.title = tr("Replies");
    const auto& samples = m_run.classes().samples();
    for (const scan::ReplyClass replyClass : scan::AllReplyClasses) {
        const std::size_t index = std::size_t(replyClass);
        const bool any = !samples.empty() && samples.back().counts[index] > 0;
        // A chart has one line at least.
        if (!any && replyClass != scan::ReplyClass::Mptcp)
            continue;
        FigureSeries series { classTitle(replyClass), classColor(replyClass), penOf(replyClass),
            {} };
        for (const ClassHistory::Sample& sample : samples)
            series.points.append({ sample.seconds, double(sample.counts[index]) });
        figure.series.push_back(std::move(series));
    }
    return figure;
}

} // namespace widgets
