// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figureview.h"
#include "widgets/theme/theme.h"

#include <QChartView>
#include <QLineSeries>
#include <QTest>
#include <QValueAxis>

using namespace widgets;

class TestFigureView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsInTheColoursOfTheNewestFigure();
    void followsTheTheme();
    void putsTicksAtRoundNumbers();
};

namespace {

FigureSpec figure(const QColor& color, double seconds)
{
    FigureSpec spec;
    spec.x.maximum = seconds;
    spec.x.tickStep = tickStep(seconds, 8);
    spec.series.push_back({ QStringLiteral("line"), color, Qt::SolidLine, { { 0, 0 }, { 1, 1 } } });
    return spec;
}

QColor lineColor(const QWidget& widget)
{
    const auto* const view = widget.findChild<QChartView*>();
    return qobject_cast<QLineSeries*>(view->chart()->series().constFirst())->pen().color();
}

} // namespace

void TestFigureView::drawsInTheColoursOfTheNewestFigure()
{
    FigureView view;
    view.setFigure(figure(Qt::red, 10));
    QCOMPARE(lineColor(view), QColor(Qt::red));
    view.setFigure(figure(Qt::blue, 10));
    QCOMPARE(lineColor(view), QColor(Qt::blue));
}

void TestFigureView::followsTheTheme()
{
    applyTheme(Theme::Light);
    RateChart chart;
    chart.show();
    const QColor onLight = lineColor(chart);
    applyTheme(Theme::Dark);
    QTRY_VERIFY(lineColor(chart) != onLight);
    applyTheme(Theme::Light);
    QTRY_COMPARE(lineColor(chart), onLight);
}

void TestFigureView::putsTicksAtRoundNumbers()
{
    FigureView view;
    for (const double seconds : { 10.6238, 601.0, 86'400.0, 10.0 }) {
        view.setFigure(figure(Qt::red, seconds));
        const auto axes = view.findChild<QChartView*>()->chart()->axes(Qt::Horizontal);
        const auto* const axis = qobject_cast<QValueAxis*>(axes.constFirst());
        QCOMPARE(axis->tickType(), QValueAxis::TicksDynamic);
        QCOMPARE(axis->tickAnchor(), 0.0);
        QCOMPARE(axis->tickInterval(), tickStep(seconds, 8));
        QCOMPARE(axis->max(), seconds);
        QCOMPARE(axis->labelFormat(), QStringLiteral("%.0f"));
    }
}

QTEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
