// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefigures.h"
#include "widgets/figures/figuresheet.h"
#include "widgets/figures/figurewidget.h"
#include "widgets/theme/theme.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QtTest>

using widgets::FigureWidget;

class TestFigureWidget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isEmptyAtFirst();
    void fillsItsViewport();
    void followsTheTheme();
    void toolTipHasTheNumbers();
    void keysStepThroughCategories();
    void longTableScrolls();
    void saysItsTitleToScreenReaders();
    void replacesTheFigure();

private:
    std::unique_ptr<FigureWidget> m_widget;
};

void TestFigureWidget::init()
{
    widgets::applyTheme(widgets::Theme::Light);
    m_widget = std::make_unique<FigureWidget>();
    m_widget->resize(640, 400);
}

void TestFigureWidget::isEmptyAtFirst()
{
    m_widget->show();
    QVERIFY(!m_widget->sheet());
    QTest::keyClick(m_widget.get(), Qt::Key_Right); // of what is not there
    QCOMPARE(
        m_widget->grab().toImage().pixelColor(100, 100), m_widget->palette().color(QPalette::Base));
}

void TestFigureWidget::fillsItsViewport()
{
    m_widget->show();
    m_widget->setFigure(samples::adoption());
    QCOMPARE(m_widget->sheet()->size().toSize(), m_widget->viewport()->size());
    m_widget->resize(900, 700);
    QCOMPARE(m_widget->sheet()->size().toSize(), m_widget->viewport()->size());
    QVERIFY(!m_widget->verticalScrollBar()->isVisible());
}

void TestFigureWidget::followsTheTheme()
{
    m_widget->setFigure(samples::adoption());
    m_widget->show();
    const QColor light = m_widget->grab().toImage().pixelColor(2, 2);
    QCOMPARE(light, QColor(Qt::white));
    widgets::applyTheme(widgets::Theme::Dark);
    const auto corner = [this] { return m_widget->grab().toImage().pixelColor(2, 2); };
    QTRY_VERIFY(corner().lightness() < 64);
    QCOMPARE(corner(), m_widget->palette().color(QPalette::Base));
}

void TestFigureWidget::toolTipHasTheNumbers()
{
    analysis::Figure figure = samples::adoption();
    figure.series[0].name = "<b>TCP/80";
    m_widget->setFigure(figure);
    m_widget->show();
    const auto& frame = m_widget->sheet()->plot()->frame;
    const QPointF october = frame.point(15, frame.maximum / 2);
    QCOMPARE(m_widget->sheet()->numbersAt(october),
        QStringLiteral("2021-10\n<b>TCP/80: 20\u202f980 (consistent 14\u202f418)\n"
                       "TCP/443: 121\u202f514 (consistent 38\u202f604)"));
    QVERIFY(m_widget->sheet()->numbersAt({ 3, 3 }).isEmpty());
    QVERIFY(m_widget->sheet()
                ->numbersAt(frame.point(1, frame.maximum / 2))
                .endsWith(QLatin1String("TCP/443: no data")));

    const QPoint at = m_widget->mapFromScene(october);
    QHelpEvent event(QEvent::ToolTip, at, m_widget->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_widget->viewport(), &event);
    // A label is a text, whatever it looks like.
    QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;b&gt;TCP/80: 20\u202f980")),
        qPrintable(QToolTip::text()));
}

void TestFigureWidget::keysStepThroughCategories()
{
    m_widget->setFigure(samples::versionOne());
    m_widget->show();
    QTest::keyClick(m_widget.get(), Qt::Key_Right);
    QVERIFY(QToolTip::text().startsWith(QLatin1String("2021-03")));
    QTest::keyClick(m_widget.get(), Qt::Key_Right);
    QVERIFY(QToolTip::text().startsWith(QLatin1String("2021-04")));
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(m_widget.get(), Qt::Key_Right);
    QVERIFY(QToolTip::text().startsWith(QLatin1String("2021-12")));
    QTest::keyClick(m_widget.get(), Qt::Key_Left);
    QVERIFY(QToolTip::text().startsWith(QLatin1String("2021-11")));
}

void TestFigureWidget::longTableScrolls()
{
    m_widget->setFigure(samples::longTable());
    m_widget->show();
    QVERIFY(m_widget->sheet()->size().height() > 120 * 15);
    QVERIFY(m_widget->verticalScrollBar()->maximum() > 1000);
    QCOMPARE(m_widget->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(m_widget.get(), Qt::Key_Down);
    QVERIFY(m_widget->verticalScrollBar()->value() > 0);
}

void TestFigureWidget::saysItsTitleToScreenReaders()
{
    m_widget->setFigure(samples::adoption());
    QCOMPARE(m_widget->accessibleName(),
        QStringLiteral("Hosts with a key of their own, MPTCP v0, IPv4"));
    QVERIFY(m_widget->accessibleDescription().contains(QLatin1String("Consistent: seen in")));
    m_widget->clear();
    QVERIFY(m_widget->accessibleName().isEmpty());
    QVERIFY(!m_widget->figure());
}

void TestFigureWidget::replacesTheFigure()
{
    m_widget->show();
    for (const analysis::Figure& figure : samples::all()) {
        m_widget->setFigure(figure);
        QCOMPARE(m_widget->sheet()->chart() == nullptr, figure.isTable());
        QVERIFY(!m_widget->grab().isNull());
    }
}

QTEST_MAIN(TestFigureWidget)
#include "tst_figurewidget.moc"
