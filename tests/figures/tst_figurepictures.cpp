// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefigures.h"
#include "widgets/figures/figureexport.h"

#include <QTemporaryDir>
#include <QtTest>

/// Every sample as a picture, in both themes and three sizes; kept for looking at in
/// WORKBENCH_SCREENSHOT_DIR.
class TestFigurePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void draws_data();
    void draws();

private:
    QTemporaryDir m_folder;
};

void TestFigurePictures::draws_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    const auto figures = samples::all();
    for (int i = 0; i < int(figures.size()); ++i) {
        const std::string& name = figures[std::size_t(i)].name;
        QTest::newRow((name + "-large").c_str()) << i << QSize(960, 600) << false;
        QTest::newRow((name + "-small").c_str()) << i << QSize(480, 320) << false;
        QTest::newRow((name + "-dark").c_str()) << i << QSize(720, 450) << true;
    }
}

void TestFigurePictures::draws()
{
    QFETCH(int, index);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const analysis::Figure figure = samples::all()[std::size_t(index)];
    const QString kept = qEnvironmentVariable("WORKBENCH_SCREENSHOT_DIR");
    const QString folder = kept.isEmpty() ? m_folder.path() : kept;
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder
        + QStringLiteral("/figure-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()));
    widgets::FigureExport options;
    options.size = size;
    options.theme = dark ? widgets::FigureTheme::Dark : widgets::FigureTheme::Light;
    const auto written = widgets::exportFigure(figure, file, options);
    QVERIFY2(written, written ? "" : written.error().detail.c_str());

    const QImage image(file);
    QCOMPARE(image.size(), size);
    // Something is drawn, and the paper's colour is around it.
    const QRgb paper = widgets::figureColors(options.theme).background.rgb();
    QCOMPARE(image.pixel(1, 1), paper);
    QCOMPARE(image.pixel(size.width() - 2, size.height() - 2), paper);
    int inked = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            inked += image.pixel(x, y) != paper;
    }
    QVERIFY(inked > size.width() * size.height() / 100);
}

QTEST_MAIN(TestFigurePictures)
#include "tst_figurepictures.moc"
