// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefigures.h"
#include "widgets/figures/figureexport.h"

#include <QImageReader>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using widgets::exportFigure;
using widgets::FigureExport;

namespace {

QByteArray contents(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// The texts of all <text> elements, in order; empty when it is not well-formed.
QStringList svgTexts(const QByteArray& svg)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts.append(xml.readElementText().trimmed());
    }
    return xml.hasError() ? QStringList() : texts;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30000) && process.exitCode() == 0
        ? process.readAllStandardOutput()
        : QByteArray();
}

} // namespace

class TestFigureExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void svgIsWellFormedWithItsTexts_data();
    void svgIsWellFormedWithItsTexts();
    void svgShowsWhatPngShows();
    void svgHasNoRaster();
    void pdfIsOnePageWithItsTitle();
    void pngHasSizeAndDensity_data();
    void pngHasSizeAndDensity();
    void moreDotsDrawTheSameFigure();
    void longTableGrows();
    void csvIsTheFigure();
    void refusesWhatItCannotDraw_data();
    void refusesWhatItCannotDraw();
    void keepsTheOldFileOnError();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestFigureExport::svgIsWellFormedWithItsTexts_data()
{
    QTest::addColumn<int>("index");
    const auto figures = samples::all();
    for (int i = 0; i < int(figures.size()); ++i)
        QTest::newRow(figures[std::size_t(i)].name.c_str()) << i;
}

void TestFigureExport::svgIsWellFormedWithItsTexts()
{
    QFETCH(int, index);
    const analysis::Figure figure = samples::all()[std::size_t(index)];
    const auto written = exportFigure(figure, path("x.svg"), {});
    QVERIFY2(written, written ? "" : written.error().detail.c_str());
    const QStringList texts = svgTexts(contents(path("x.svg")));
    QVERIFY(texts.contains(QString::fromStdString(figure.title)));
    if (figure.isTable()) {
        for (const std::string& column : figure.columns)
            QVERIFY(texts.contains(QString::fromStdString(column)));
    }
    if (figure.simulated)
        QVERIFY(texts.filter("nothing was measured").size() == 1);
}

void TestFigureExport::svgShowsWhatPngShows()
{
    // An SVG renderer, which knows neither Qt Charts nor our items, has to see the same picture.
    FigureExport options;
    options.size = { 720, 450 };
    QVERIFY(exportFigure(samples::adoption(), path("same.svg"), options));
    QVERIFY(exportFigure(samples::adoption(), path("same.png"), options));
    QSvgRenderer renderer(path("same.svg"));
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().size(), options.size);
    // 720 and 450 of 96 dots an inch.
    QVERIFY(contents(path("same.svg")).contains("width=\"190.5mm\" height=\"119.06"));
    QImage drawn(options.size, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    const QImage expected(path("same.png"));
    int different = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            different += std::abs(qGray(drawn.pixel(x, y)) - qGray(expected.pixel(x, y))) > 60;
    }
    // Edges are smoothed a little otherwise; a missing bar would be some thousand.
    QVERIFY2(
        different < drawn.width() * drawn.height() / 200, qPrintable(QString::number(different)));
}

void TestFigureExport::svgHasNoRaster()
{
    for (const analysis::Figure& figure : samples::all()) {
        QVERIFY(exportFigure(figure, path("vector.svg"), {}));
        const QByteArray svg = contents(path("vector.svg"));
        QVERIFY2(!svg.contains("<image"), figure.name.c_str());
        QVERIFY2(!svg.contains("<pattern"), figure.name.c_str());
    }
}

void TestFigureExport::pdfIsOnePageWithItsTitle()
{
    if (QStandardPaths::findExecutable("pdfinfo").isEmpty())
        QSKIP("pdfinfo is missing; install the package poppler-utils");
    const analysis::Figure figure = samples::adoption();
    QVERIFY(exportFigure(figure, path("x.pdf"), {}));
    const QByteArray information = outputOf("pdfinfo", { path("x.pdf") });
    QVERIFY2(
        QRegularExpression("Pages: +1\n").match(information).hasMatch(), information.constData());
    QVERIFY(information.contains("720 x 450 pts")); // 960 by 600 at 96 dots an inch
    const QString text = QString::fromUtf8(outputOf("pdftotext", { path("x.pdf"), "-" }));
    QVERIFY2(text.contains(QString::fromStdString(figure.title)), qPrintable(text));
    QVERIFY(text.contains("TCP/443"));
    QCOMPARE(outputOf("pdfimages", { "-list", path("x.pdf") }).count('\n'), 2); // heads alone
}

void TestFigureExport::pngHasSizeAndDensity_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("dpi");
    QTest::newRow("screen") << QSize(480, 320) << 96;
    QTest::newRow("print") << QSize(2100, 1500) << 300;
    QTest::newRow("odd") << QSize(777, 501) << 110;
}

void TestFigureExport::pngHasSizeAndDensity()
{
    QFETCH(QSize, size);
    QFETCH(int, dpi);
    QVERIFY(exportFigure(samples::adoption(), path("x.png"), { size, dpi, {} }));
    const QImage image(path("x.png"));
    QCOMPARE(image.size(), size);
    QVERIFY(std::abs(image.dotsPerMeterX() - dpi / 0.0254) <= 1);
    QVERIFY(std::abs(image.dotsPerMeterY() - dpi / 0.0254) <= 1);
}

void TestFigureExport::moreDotsDrawTheSameFigure()
{
    QVERIFY(exportFigure(samples::adoption(), path("1.png"), { { 720, 450 }, 96, {} }));
    QVERIFY(exportFigure(samples::adoption(), path("3.png"), { { 2160, 1350 }, 288, {} }));
    const QImage coarse(path("1.png"));
    const QImage fine = QImage(path("3.png"))
                            .scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int different = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            different += std::abs(qGray(coarse.pixel(x, y)) - qGray(fine.pixel(x, y))) > 90;
    }
    QVERIFY2(
        different < coarse.width() * coarse.height() / 200, qPrintable(QString::number(different)));
}

void TestFigureExport::longTableGrows()
{
    QVERIFY(exportFigure(samples::longTable(), path("long.svg"), {}));
    QVERIFY(QSvgRenderer(path("long.svg")).viewBox().height() > 120 * 15);
    QVERIFY(svgTexts(contents(path("long.svg"))).filter("more").isEmpty());
    // Where the size is given, what does not fit is said.
    QVERIFY(exportFigure(samples::longTable(), path("short.svg"), { { 960, 600 }, 96, {} }));
    const QStringList left
        = svgTexts(contents(path("short.svg"))).filter("rows more are in the CSV file");
    QCOMPARE(left.size(), 1);
    const int rows = left.front().section(' ', 0, 0).toInt();
    QVERIFY(rows > 0 && rows < 110);
    // Each row that is not counted is there: its first cell is its number.
    const QStringList texts = svgTexts(contents(path("short.svg")));
    QVERIFY(texts.contains(QString::number(120 - rows)));
    QVERIFY(!texts.contains(QString::number(121 - rows)));
}

void TestFigureExport::csvIsTheFigure()
{
    const analysis::Figure figure = samples::adoptionWithPublished();
    QVERIFY(exportFigure(figure, path("x.csv"), {}));
    QCOMPARE(contents(path("x.csv")).toStdString(), analysis::figureCsv(figure));
    const QByteArrayList lines = contents(path("x.csv")).split('\n');
    QCOMPARE(lines.front(), QByteArray("category,series,value,part,low,high,published,doubtful"));
    QVERIFY(lines.contains("2021-10,TCP/443,133665,38604,,,0,0"));
    QVERIFY(lines.contains("2020-12,TCP/443,52217,26609,,,0,1"));
    QVERIFY(lines.contains("2020-08,TCP/443,,,,,0,0"));
    QVERIFY(lines.contains("2021-10,\"Shreedhar 2022, TCP/443\",121514,,,,1,0"));
}

void TestFigureExport::refusesWhatItCannotDraw_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QString>("says");
    QTest::newRow("suffix") << "x.gif" << QSize() << 96 << "end it with .svg, .pdf, .png or .csv";
    QTest::newRow("no suffix") << "figure" << QSize() << 96 << "end it with";
    QTest::newRow("too small") << "small.png" << QSize(100, 100) << 96 << "240x160";
    QTest::newRow("too small for its density")
        << "dense.svg" << QSize(480, 320) << 300 << "750x500";
    QTest::newRow("too large") << "large.png" << QSize(90000, 90000) << 96 << "smaller";
    QTest::newRow("density") << "density.png" << QSize(900, 900) << 3 << "dots an inch";
    QTest::newRow("no folder") << "missing/x.svg" << QSize() << 96 << "cannot write";
}

void TestFigureExport::refusesWhatItCannotDraw()
{
    QFETCH(QString, file);
    QFETCH(QSize, size);
    QFETCH(int, dpi);
    QFETCH(QString, says);
    const auto written = exportFigure(samples::adoption(), path(file), { size, dpi, {} });
    QVERIFY(!written);
    QVERIFY2(QString::fromStdString(written.error().detail).contains(says),
        written.error().detail.c_str());
    QVERIFY(!QFileInfo::exists(path(file)));
}

void TestFigureExport::keepsTheOldFileOnError()
{
    const QString folder = path("closed");
    QVERIFY(QDir().mkpath(folder));
    QFile old(folder + "/x.svg");
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    if (::geteuid() == 0) {
        // Root may write everywhere: a size that cannot be drawn is the other way to fail.
        QVERIFY(!exportFigure(samples::adoption(), old.fileName(), { { 10, 10 }, 96, {} }));
    } else {
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(!exportFigure(samples::adoption(), old.fileName(), {}));
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QCOMPARE(contents(old.fileName()), QByteArray("old"));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
}

QTEST_MAIN(TestFigureExport)
#include "tst_figureexport.moc"
