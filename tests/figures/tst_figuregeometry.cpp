// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefigures.h"
#include "widgets/figures/figurenumber.h"
#include "widgets/figures/figuresheet.h"
#include "widgets/figures/figuretable.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>
#include <QtTest>

using namespace widgets;

namespace {

SheetStyle styleOf(QSizeF size, FigureTheme theme = FigureTheme::Light)
{
    SheetStyle style;
    style.size = size;
    style.colors = figureColors(theme);
    return style;
}

/// The sheet as pixels, twice as fine as its layout.
QImage pixelsOf(FigureSheet& sheet)
{
    QImage image((sheet.size() * 2).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    sheet.render(&painter, QRectF(image.rect()), QRectF(QPointF(), sheet.size()));
    return image;
}

QColor at(const QImage& image, const QPointF& point)
{
    return image.pixelColor((point * 2).toPoint());
}

const BarPiece* pieceOf(const Plot& plot, std::size_t series, std::size_t category)
{
    for (const BarPiece& piece : plot.bars) {
        if (piece.series == series && piece.category == category)
            return &piece;
    }
    return nullptr;
}

double length(const Plot& plot, const QRectF& rect)
{
    return plot.frame.rows ? rect.width() : rect.height();
}

/// All texts that are seen, with their rectangles in the scene.
std::vector<std::pair<QString, QRectF>> textsOf(const FigureSheet& sheet)
{
    std::vector<std::pair<QString, QRectF>> texts;
    for (const QGraphicsItem* const item : sheet.items()) {
        const auto* const text = dynamic_cast<const QGraphicsTextItem*>(item);
        if (text && text->isVisible() && !text->toPlainText().isEmpty()
            && text->toPlainText() != QLatin1String("SIMULATED"))
            texts.emplace_back(
                text->toPlainText(), text->mapToScene(text->boundingRect()).boundingRect());
    }
    return texts;
}

/// Of a tick's label, however wide its spaces are.
QString digits(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\\s\u202f\u200b]")));
}

bool says(const FigureSheet& sheet, const char* beginning)
{
    for (const auto& [text, place] : textsOf(sheet)) {
        if (text.startsWith(QLatin1String(beginning)))
            return true;
    }
    return false;
}

} // namespace

class TestFigureGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void barsAreAsLongAsTheirValues_data();
    void barsAreAsLongAsTheirValues();
    void stacksAddUp_data();
    void stacksAddUp();
    void sharesFillTheAxis();
    void manyRowsHaveRoomForTheirNumbers();
    void errorBarsEndAtTheirValues();
    void belowGrowsDownwards();
    void axisOfQtChartsAgrees_data();
    void axisOfQtChartsAgrees();
    void gapsInterruptLines();
    void pixelsFollowTheGeometry();
    void theMarkedPartIsHatched();
    void looksDifferInGreyToo();
    void barsNeverOverlap_data();
    void barsNeverOverlap();
    void textsAreWholeAndApart_data();
    void textsAreWholeAndApart();
    void everyTickSaysItsValue_data();
    void everyTickSaysItsValue();
    void noHalfHosts();
    void periodsAreThinnedEvenly();
    void januariesAreNamed();
    void namesAreAllShown();
    void zeroIsNoGap();
    void doubtIsMarked();
    void simulatedIsSaid();
    void publishedIsMuted();
    void tableKeepsItsCellsApart();
    void hatchesStayInside();
    void numbersAreWritten_data();
    void numbersAreWritten();
};

namespace {

void addSamples(const std::vector<QSizeF>& sizes)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QSizeF>("size");
    const auto figures = samples::all();
    for (int i = 0; i < int(figures.size()); ++i) {
        for (const QSizeF& size : sizes)
            QTest::newRow(
                (figures[std::size_t(i)].name + "-" + std::to_string(int(size.width()))).c_str())
                << i << size;
    }
}

} // namespace

void TestFigureGeometry::barsAreAsLongAsTheirValues_data()
{
    addSamples({ { 960, 600 }, { 480, 320 } });
}

void TestFigureGeometry::barsAreAsLongAsTheirValues()
{
    QFETCH(int, index);
    QFETCH(QSizeF, size);
    const analysis::Figure figure = samples::all()[std::size_t(index)];
    if (figure.isTable() || figure.valueAxis.logarithmic)
        return;
    const FigureSheet sheet(figure, styleOf(size));
    const Plot& plot = *sheet.plot();
    const double unit = length(plot, plot.frame.area) / (plot.frame.maximum - plot.frame.minimum);
    std::size_t expected = 0;
    for (std::size_t s = 0; s < figure.series.size(); ++s) {
        const analysis::FigureSeries& series = figure.series[s];
        for (std::size_t c = 0; c < series.points.size(); ++c) {
            const BarPiece* const piece = pieceOf(plot, s, c);
            const bool bar = series.mark == analysis::SeriesMark::Bar && series.points[c].value;
            QCOMPARE(piece != nullptr, bar);
            if (!bar)
                continue;
            ++expected;
            QVERIFY(std::abs(length(plot, piece->rect) - *series.points[c].value * unit) < 0.01);
            if (series.points[c].part) {
                QVERIFY(std::abs(length(plot, piece->part) - *series.points[c].part * unit) < 0.01);
                // At the bar's foot and as wide as the bar.
                QCOMPARE(piece->part.left(), piece->rect.left());
                QCOMPARE(piece->part.right(), piece->rect.right());
                QCOMPARE(piece->part.bottom(), piece->rect.bottom());
            }
            const QRectF area = plot.frame.area.adjusted(-0.01, -0.01, 0.01, 0.01);
            QVERIFY(area.contains(piece->rect.topLeft()));
            QVERIFY(area.contains(piece->rect.bottomRight()));
        }
    }
    QCOMPARE(plot.bars.size(), expected);
}

void TestFigureGeometry::stacksAddUp_data() { addSamples({ { 720, 450 } }); }

void TestFigureGeometry::stacksAddUp()
{
    QFETCH(int, index);
    QFETCH(QSizeF, size);
    const analysis::Figure figure = samples::all()[std::size_t(index)];
    if (figure.isTable())
        return;
    const FigureSheet sheet(figure, styleOf(size));
    const Plot& plot = *sheet.plot();
    // From the baseline on, each section begins where the one before it ends.
    std::map<std::tuple<int, bool, std::size_t>, double> ends;
    for (const BarPiece& piece : plot.bars) {
        const analysis::FigureSeries& series = figure.series[piece.series];
        const QPointF base = plot.frame.point(0, 0);
        auto [end, isNew] = ends.try_emplace(
            { series.stack, series.below, piece.category }, plot.frame.rows ? base.x() : base.y());
        const double from = plot.frame.rows ? piece.rect.left()
            : series.below                  ? piece.rect.top()
                                            : piece.rect.bottom();
        QVERIFY(std::abs(from - end->second) < 0.01);
        end->second = plot.frame.rows ? piece.rect.right()
            : series.below            ? piece.rect.bottom()
                                      : piece.rect.top();
    }
}

void TestFigureGeometry::sharesFillTheAxis()
{
    const FigureSheet sheet(samples::traceOutcomes(), styleOf({ 720, 450 }));
    const Plot& plot = *sheet.plot();
    for (std::size_t c = 0; c < 2; ++c) {
        double sum = 0;
        for (std::size_t s = 0; s < 3; ++s)
            sum += pieceOf(plot, s, c)->rect.width();
        QVERIFY(std::abs(sum - plot.frame.area.width()) < 0.01);
    }
    // 0.05 % are no pixel; the number says them.
    QVERIFY(pieceOf(plot, 1, 0)->rect.width() < 1);
    QStringList texts;
    for (const BarNumber& number : barNumbers(plot))
        texts.append(number.text);
    QVERIFY2(texts.contains(QStringLiteral("0.05\u202f%")), qPrintable(texts.join(' ')));
    QVERIFY(texts.contains(QStringLiteral("86.9\u202f%")));
}

/// As in a figure of traces with both papers beside, drawn where the sheet may grow.
void TestFigureGeometry::manyRowsHaveRoomForTheirNumbers()
{
    analysis::Figure figure = samples::traceOutcomes();
    for (int stack = 1; stack < 3; ++stack) {
        for (std::size_t s = 0; s < 3; ++s) {
            figure.series.push_back(figure.series[s]);
            figure.series.back().stack = stack;
        }
    }
    figure.categories.resize(6, "TCP/8080");
    for (analysis::FigureSeries& series : figure.series)
        series.points.resize(6, series.points.front());
    SheetStyle style = styleOf({ 960, 300 });
    style.mayGrow = true;
    const FigureSheet sheet(figure, style);
    qsizetype truly = 0;
    for (const BarNumber& number : barNumbers(*sheet.plot()))
        truly += number.text == QStringLiteral("86.9\u202f%");
    // All categories but TCP/443, in all stacks.
    QCOMPARE(truly, 5 * 3);
}

void TestFigureGeometry::errorBarsEndAtTheirValues()
{
    for (const bool logarithmic : { false, true }) {
        const analysis::Figure figure = samples::mirroredKeys(logarithmic);
        const FigureSheet sheet(figure, styleOf({ 720, 450 }));
        const Plot& plot = *sheet.plot();
        for (const BarPiece& piece : plot.bars) {
            const analysis::FigurePoint& point = figure.series[piece.series].points[piece.category];
            QVERIFY(piece.errorBar);
            const double low = plot.frame.point(0, plot.scale.height(*point.low)).x();
            const double high = plot.frame.point(0, plot.scale.height(*point.high)).x();
            QCOMPARE(piece.errorBar->x1(), low);
            QCOMPARE(piece.errorBar->x2(), high);
            QVERIFY(low < piece.rect.right() && piece.rect.right() < high);
            QCOMPARE(piece.errorBar->y1(), piece.rect.center().y());
        }
        if (logarithmic) {
            // Ten times the value is the same distance everywhere.
            QCOMPARE(plot.scale.height(200000) - plot.scale.height(20000),
                plot.scale.height(500000) - plot.scale.height(50000));
        }
    }
}

void TestFigureGeometry::belowGrowsDownwards()
{
    const analysis::Figure figure = samples::churn();
    const FigureSheet sheet(figure, styleOf({ 960, 600 }));
    const double baseline = sheet.plot()->frame.point(0, 0).y();
    for (const BarPiece& piece : sheet.plot()->bars) {
        if (figure.series[piece.series].below)
            QCOMPARE(piece.rect.top(), baseline);
        else
            QVERIFY(piece.rect.bottom() <= baseline + 0.01);
    }
    // What left stands under what came, in one column.
    QCOMPARE(pieceOf(*sheet.plot(), 3, 5)->rect.left(), pieceOf(*sheet.plot(), 0, 5)->rect.left());
}

void TestFigureGeometry::axisOfQtChartsAgrees_data() { addSamples({ { 720, 450 } }); }

void TestFigureGeometry::axisOfQtChartsAgrees()
{
    QFETCH(int, index);
    QFETCH(QSizeF, size);
    const analysis::Figure figure = samples::all()[std::size_t(index)];
    if (figure.isTable())
        return;
    const FigureSheet sheet(figure, styleOf(size));
    const PlotFrame& frame = sheet.plot()->frame;
    const QChart* const chart = sheet.chart();
    QVERIFY(!chart->series().isEmpty());
    // Lines and grid are Qt's, bars are ours: both have one idea of where a value lies.
    for (const double category : { 0.0, frame.categories - 1.0 }) {
        for (const double share : { 0.0, 0.3, 1.0 }) {
            const double position = frame.minimum + share * (frame.maximum - frame.minimum);
            const QPointF value
                = frame.rows ? QPointF(position, category) : QPointF(category, position);
            const QPointF theirs = chart->mapToScene(
                const_cast<QChart*>(chart)->mapToPosition(value, chart->series().front()));
            const QPointF ours = frame.point(category, position);
            QVERIFY2(QLineF(theirs, ours).length() < 0.51,
                qPrintable(QStringLiteral("%1 %2 / %3 %4")
                               .arg(theirs.x())
                               .arg(theirs.y())
                               .arg(ours.x())
                               .arg(ours.y())));
        }
    }
}

void TestFigureGeometry::gapsInterruptLines()
{
    const analysis::Figure figure = samples::manyPeriods();
    const FigureSheet sheet(figure, styleOf({ 960, 600 }));
    // 91 to 99, 150 and 152 are missing: four pieces a series, one of them a single point.
    int points = 0;
    QCOMPARE(sheet.chart()->series().size(), 8);
    for (QAbstractSeries* const series : sheet.chart()->series()) {
        const auto* const line = qobject_cast<QLineSeries*>(series);
        QVERIFY(line);
        points += line->count();
        for (int i = 1; i < line->count(); ++i)
            QCOMPARE(line->at(i).x(), line->at(i - 1).x() + 1);
    }
    QCOMPARE(points, 2 * (300 - 11));
}

void TestFigureGeometry::pixelsFollowTheGeometry()
{
    const analysis::Figure figure = samples::onePoint();
    for (const FigureTheme theme : { FigureTheme::Light, FigureTheme::Dark }) {
        FigureSheet sheet(figure, styleOf({ 480, 320 }, theme));
        const QImage image = pixelsOf(sheet);
        const QRectF bar = sheet.plot()->bars.front().rect;
        const QColor paper = figureColors(theme).background;
        const QColor fill = seriesLook(figure.series[0], figureColors(theme)).fill;
        // Rows of pixels across the bar's upper end: paper above, fill or its hatch below.
        QCOMPARE(at(image, { bar.left() + 8, bar.top() - 24 }), paper);
        int filled = 0;
        int all = 0;
        for (double y = bar.top() + 3; y < bar.bottom() - 3; y += 0.5) {
            filled += at(image, { bar.center().x(), y }) == fill;
            ++all;
            QVERIFY(at(image, { bar.center().x(), y }) != paper);
        }
        QVERIFY(filled > all / 2);
        for (const double x : { bar.left() - 4, bar.right() + 4 })
            QCOMPARE(at(image, { x, bar.top() + 5.25 }), paper);
    }
}

void TestFigureGeometry::theMarkedPartIsHatched()
{
    const analysis::Figure figure = samples::versionOne();
    FigureSheet sheet(figure, styleOf({ 960, 600 }));
    const QImage image = pixelsOf(sheet);
    for (const std::size_t s : { 0U, 1U }) {
        const BarPiece& piece = *pieceOf(*sheet.plot(), s, 9); // December
        const SeriesLook look = seriesLook(figure.series[s], figureColors(FigureTheme::Light));
        // Along the bar, columns a hatch line's distance apart: a pattern that runs aslant has its
        // lines at another height in each, those of a look only where it has any.
        const auto inked = [&](double x, const QRectF& part) {
            std::vector<int> heights;
            for (double y = part.top() + 4; y < part.bottom() - 4; y += 0.5) {
                if (std::abs(qGray(at(image, { x, y }).rgb()) - qGray(look.fill.rgb())) > 20)
                    heights.push_back(int((y - part.top()) * 2));
            }
            return heights;
        };
        const double left = piece.part.left() + 6;
        QVERIFY(!inked(left, piece.part).empty());
        QVERIFY(inked(left, piece.part) != inked(left + 2.5, piece.part));
        const QRectF rest(piece.rect.topLeft(), QPointF(piece.rect.right(), piece.part.top() - 2));
        QCOMPARE(inked(left, rest), inked(left + 2.5, rest));
    }
}

void TestFigureGeometry::looksDifferInGreyToo()
{
    // Each look, and each marked part, as a swatch in grey: no two alike.
    for (const FigureTheme theme : { FigureTheme::Light, FigureTheme::Dark }) {
        const FigureColors colors = figureColors(theme);
        std::vector<QImage> swatches;
        for (int look = 0; look < analysis::look::Count; ++look) {
            analysis::FigureSeries series;
            series.look = look;
            QImage image(60, 40, QImage::Format_RGB32);
            image.fill(colors.background);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            paintBar(
                &painter, { 0, 0, 60, 40 }, seriesLook(series, colors), colors, BarSurface::Whole);
            painter.end();
            swatches.push_back(image.convertToFormat(QImage::Format_Grayscale8));
        }
        for (std::size_t a = 0; a < swatches.size(); ++a) {
            for (std::size_t b = a + 1; b < swatches.size(); ++b) {
                int different = 0;
                for (int y = 0; y < 40; ++y) {
                    for (int x = 0; x < 60; ++x)
                        different += std::abs(qGray(swatches[a].pixel(x, y))
                                         - qGray(swatches[b].pixel(x, y)))
                            > 25;
                }
                QVERIFY2(different > 60 * 40 / 12,
                    qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(different)));
            }
        }
    }
}

void TestFigureGeometry::barsNeverOverlap_data() { addSamples({ { 960, 600 }, { 300, 200 } }); }

void TestFigureGeometry::barsNeverOverlap()
{
    QFETCH(int, index);
    QFETCH(QSizeF, size);
    const analysis::Figure figure = samples::all()[std::size_t(index)];
    if (figure.isTable())
        return;
    const FigureSheet sheet(figure, styleOf(size));
    const std::vector<BarPiece>& bars = sheet.plot()->bars;
    for (std::size_t a = 0; a < bars.size(); ++a) {
        for (std::size_t b = a + 1; b < bars.size(); ++b) {
            const QRectF common = bars[a].rect & bars[b].rect;
            QVERIFY(common.width() < 0.01 || common.height() < 0.01);
        }
    }
    const auto numbers = barNumbers(*sheet.plot());
    for (std::size_t a = 0; a < numbers.size(); ++a) {
        QVERIFY(QRectF(QPointF(), sheet.size()).contains(numbers[a].place));
        for (std::size_t b = a + 1; b < numbers.size(); ++b)
            QVERIFY2(!numbers[a].place.adjusted(1, 1, -1, -1).intersects(numbers[b].place),
                qPrintable(numbers[a].text + ' ' + numbers[b].text));
    }
}

void TestFigureGeometry::textsAreWholeAndApart_data()
{
    addSamples({ { 1400, 800 }, { 960, 600 }, { 480, 320 } });
}

void TestFigureGeometry::textsAreWholeAndApart()
{
    QFETCH(int, index);
    QFETCH(QSizeF, size);
    const analysis::Figure figure = samples::all()[std::size_t(index)];
    const FigureSheet sheet(figure, styleOf(size));
    const auto texts = textsOf(sheet);
    QVERIFY(!texts.empty());
    for (std::size_t a = 0; a < texts.size(); ++a) {
        QVERIFY2(QRectF(QPointF(), sheet.size())
                     .adjusted(-0.5, -0.5, 0.5, 0.5)
                     .contains(texts[a].second),
            qPrintable(texts[a].first));
        QVERIFY2(!texts[a].first.contains(QLatin1String("...")), "cut by Qt Charts");
        for (std::size_t b = a + 1; b < texts.size(); ++b) {
            // Slanted labels lie beside one another though their boxes do not.
            const QRectF common = texts[a].second & texts[b].second;
            const bool slanted = sheet.plot() && figure.name == "countries-v0-ipv4";
            QVERIFY2(slanted || common.width() < 2 || common.height() < 3,
                qPrintable(texts[a].first + " / " + texts[b].first));
        }
        if (sheet.plot()) {
            const QRectF inside = texts[a].second & sheet.plot()->frame.area;
            QVERIFY2(inside.width() < 2 || inside.height() < 8
                    || texts[a].first.startsWith(QLatin1String("No data")),
                qPrintable(texts[a].first + " is over the plot"));
        }
    }
    // What every figure has to say.
    QStringList all;
    for (const auto& [text, place] : texts)
        all.append(text);
    QVERIFY(all.contains(QString::fromStdString(figure.title)));
    if (!figure.valueAxis.title.empty())
        QVERIFY(all.join('|').replace('\n', ' ').contains(
            QString::fromStdString(figure.valueAxis.title)));
    if (figure.series.size() > 1) {
        for (const analysis::FigureSeries& series : figure.series)
            QVERIFY(all.join('|').contains(QString::fromStdString(series.name)));
    }
}

void TestFigureGeometry::everyTickSaysItsValue_data()
{
    addSamples({ { 960, 600 }, { 480, 320 } });
}

void TestFigureGeometry::everyTickSaysItsValue()
{
    QFETCH(int, index);
    QFETCH(QSizeF, size);
    const analysis::Figure figure = samples::all()[std::size_t(index)];
    if (figure.isTable())
        return;
    const FigureSheet sheet(figure, styleOf(size));
    const ValueScale& scale = sheet.plot()->scale;
    QVERIFY(scale.ticks().size() >= 2);
    QVERIFY(scale.ticks().size() <= 24);
    const auto texts = textsOf(sheet);
    for (const ValueScale::Tick& tick : scale.ticks()) {
        QString text = tick.label;
        text.remove(QChar(0x202f));
        double value = 0;
        for (const auto& [letter, unit] : { std::pair('M', 1e6), std::pair('G', 1e9) }) {
            if (text.endsWith(QLatin1Char(letter)))
                value = text.chopped(1).toDouble() * unit;
        }
        if (value == 0)
            value = text.toDouble();
        QVERIFY2(std::abs(scale.height(value) - std::abs(tick.position))
                < 1e-6 * std::max(1.0, std::abs(tick.position)),
            qPrintable(tick.label));
        // Drawn, at its height.
        const QPointF point = sheet.plot()->frame.point(-0.5, tick.position);
        const bool drawn = std::ranges::any_of(texts, [&](const auto& each) {
            const QPointF centre = each.second.center();
            const double off
                = sheet.plot()->frame.rows ? centre.x() - point.x() : centre.y() - point.y();
            return digits(each.first) == digits(tick.label) && std::abs(off) < 2.5;
        });
        QVERIFY2(drawn, qPrintable(tick.label));
    }
}

void TestFigureGeometry::noHalfHosts()
{
    analysis::Figure figure = samples::versionOne();
    for (analysis::FigureSeries& series : figure.series) {
        for (analysis::FigurePoint& point : series.points) {
            point.value = 1;
            point.part.reset();
        }
    }
    const ValueScale scale(figure, 900);
    QVERIFY(scale.ticks().size() >= 2);
    for (const auto& tick : scale.ticks())
        QCOMPARE(tick.position, std::round(tick.position));
}

void TestFigureGeometry::periodsAreThinnedEvenly()
{
    const FigureSheet sheet(samples::keyWeights(), styleOf({ 480, 320 }));
    std::vector<int> labelled;
    for (const auto& [text, place] : textsOf(sheet)) {
        bool number = false;
        const int bits = text.toInt(&number);
        if (number && place.top() > sheet.plot()->frame.area.bottom()) {
            labelled.push_back(bits);
            QVERIFY(std::abs(place.center().x() - sheet.plot()->frame.point(bits, 0).x()) < 1.5);
        }
    }
    std::ranges::sort(labelled);
    QVERIFY(labelled.size() >= 5 && labelled.size() <= 17);
    for (std::size_t i = 1; i < labelled.size(); ++i)
        QCOMPARE(labelled[i] - labelled[i - 1], labelled[1] - labelled[0]);
    QCOMPARE(labelled.front(), 0);
    QCOMPARE(labelled.back(), 64);
}

void TestFigureGeometry::januariesAreNamed()
{
    const FigureSheet sheet(samples::churn(), styleOf({ 480, 320 }));
    QStringList all;
    for (const auto& [text, place] : textsOf(sheet))
        all.append(text);
    for (const char* const month : { "2020-01", "2021-01", "2022-01", "2023-01" })
        QVERIFY2(all.contains(QLatin1String(month)), month);
    QVERIFY(!all.contains(QLatin1String("2020-02")));
}

void TestFigureGeometry::namesAreAllShown()
{
    for (const QSizeF& size : { QSizeF(960, 600), QSizeF(480, 320) }) {
        for (const analysis::Figure& figure :
            { samples::countries(), samples::operatorsInRows() }) {
            const FigureSheet sheet(figure, styleOf(size));
            QString all;
            for (const auto& [text, place] : textsOf(sheet))
                all += QString(text).replace('\n', ' ') + '|';
            for (const std::string& name : figure.categories)
                QVERIFY2(all.contains(QString::fromStdString(name).left(10)), name.c_str());
        }
    }
}

void TestFigureGeometry::zeroIsNoGap()
{
    const analysis::Figure figure = samples::nothingFound();
    FigureSheet sheet(figure, styleOf({ 720, 450 }));
    const QImage image = pixelsOf(sheet);
    const PlotFrame& frame = sheet.plot()->frame;
    const FigureColors colors = figureColors(FigureTheme::Light);
    // The month without a scan is shaded over its whole height, those with zeros are not.
    const QPointF middle(0, (frame.area.top() + frame.area.bottom()) / 2 + 3.3);
    QCOMPARE(at(image, { frame.point(2, 0).x(), middle.y() }), colors.gap);
    QCOMPARE(at(image, { frame.point(1, 0).x(), middle.y() }), colors.background);
    QCOMPARE(sheet.plot()->bars.size(), 10U);
    QVERIFY(sheet.plot()->bars.front().zero);
    QCOMPARE(barNumbers(*sheet.plot()).front().text, QStringLiteral("0"));
    // Nothing at all is said in words.
    const FigureSheet empty(samples::onlyGaps(), styleOf({ 480, 320 }));
    QVERIFY(says(empty, "No data in these runs"));
}

void TestFigureGeometry::doubtIsMarked()
{
    analysis::Figure figure = samples::versionOne();
    const QSizeF size(960, 600);
    FigureSheet clean(figure, styleOf(size));
    figure.series[1].points[9].doubtful = true;
    FigureSheet doubtful(figure, styleOf(size));
    QVERIFY(says(doubtful, "incomplete run"));
    QVERIFY(!says(clean, "incomplete run"));
    const QImage image = pixelsOf(doubtful);
    const BarPiece& piece = *pieceOf(*doubtful.plot(), 1, 9);
    // Lighter than the bar beside it, with the dagger over its end.
    const SeriesLook look = seriesLook(figure.series[1], figureColors(FigureTheme::Light));
    int strong = 0;
    for (double y = piece.rect.top() + 2; y < piece.part.top() - 2; y += 0.5)
        strong += at(image, { piece.rect.center().x(), y }) == look.fill;
    QCOMPARE(strong, 0);
    QCOMPARE(at(image, { piece.rect.center().x(), piece.rect.top() - 7.5 }),
        figureColors(FigureTheme::Light).text);
}

void TestFigureGeometry::simulatedIsSaid()
{
    FigureSheet sheet(samples::simulated(), styleOf({ 720, 450 }));
    bool band = false;
    bool watermark = false;
    for (const QGraphicsItem* const item : sheet.items()) {
        if (const auto* const text = dynamic_cast<const QGraphicsTextItem*>(item)) {
            band |= text->toPlainText().contains(QLatin1String("nothing was measured"));
            watermark |= text->toPlainText() == QLatin1String("SIMULATED")
                && sheet.plot()->frame.area.contains(
                    text->mapToScene(text->boundingRect()).boundingRect());
        }
    }
    QVERIFY(band);
    QVERIFY(watermark);
}

void TestFigureGeometry::publishedIsMuted()
{
    const analysis::Figure figure = samples::adoptionWithPublished();
    for (const FigureTheme theme : { FigureTheme::Light, FigureTheme::Dark }) {
        const FigureColors colors = figureColors(theme);
        for (const analysis::FigureSeries& series : figure.series) {
            const SeriesLook look = seriesLook(series, colors);
            const QPen pen = linePen(look, series);
            QCOMPARE(pen.color().hsvSaturation() < 40, series.published);
            QCOMPARE(look.fill == colors.background, series.published);
        }
    }
    const FigureSheet sheet(figure, styleOf({ 960, 600 }));
    QVERIFY(says(sheet, "Shreedhar 2022, TCP/443 (published)"));
}

void TestFigureGeometry::tableKeepsItsCellsApart()
{
    for (const double width : { 1200.0, 700.0, 300.0 }) {
        for (const analysis::Figure& figure : { samples::originTable(), samples::longTable() }) {
            const FigureTable table(
                figure, figureColors(FigureTheme::Light), FigureFonts({}), width);
            const auto& cells = table.cells();
            QCOMPARE(cells.size(), (figure.rows.size() + 1) * figure.columns.size());
            const QFontMetricsF metrics(FigureFonts({}).text);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                QVERIFY(table.boundingRect().contains(cells[i].place));
                // The text fits its cell, wrapped.
                const QRectF needed
                    = metrics.boundingRect(cells[i].place, cells[i].flags, cells[i].text);
                QVERIFY2(cells[i].head
                        || (needed.width() <= cells[i].place.width() + 1
                            && needed.height() <= cells[i].place.height() + 1),
                    qPrintable(cells[i].text));
                if (i + 1 < cells.size() && (i + 1) % figure.columns.size() != 0)
                    QVERIFY(cells[i].place.right() < cells[i + 1].place.left());
                if (i + figure.columns.size() < cells.size())
                    QVERIFY(cells[i].place.bottom()
                        < cells[i + figure.columns.size()].place.top() + 0.5);
            }
        }
    }
}

void TestFigureGeometry::hatchesStayInside()
{
    for (int hatch = 0; hatch <= int(Hatch::Forward); ++hatch) {
        for (const QRectF& rect :
            { QRectF(3.3, 7.7, 41.2, 30.1), QRectF(-20, -9, 5, 90), QRectF(100, 100, 0.5, 0.5) }) {
            const QRectF around = rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
            const auto lines = hatchLines(Hatch(hatch), rect);
            const auto dots = hatchDots(Hatch(hatch), rect);
            for (const QLineF& line : lines)
                QVERIFY(around.contains(line.p1()) && around.contains(line.p2()));
            for (const QPointF& dot : dots)
                QVERIFY(around.contains(dot));
            if (rect.width() > 40)
                QCOMPARE(lines.isEmpty() && dots.isEmpty(), Hatch(hatch) == Hatch::None);
        }
    }
}

void TestFigureGeometry::numbersAreWritten_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("four digits") << 1234.0 << "1234";
    QTest::newRow("five digits") << 12345.0 << "12\u202f345";
    QTest::newRow("millions") << 61234567.0 << "61\u202f234\u202f567";
    QTest::newRow("share") << 0.3256 << "0.3256";
    QTest::newRow("half") << 2.5 << "2.5";
    QTest::newRow("tenth") << 0.1 << "0.1";
    QTest::newRow("mean") << 14059.27 << "14\u202f059.3";
    QTest::newRow("negative") << -1204.0 << "\u22121204";
    QTest::newRow("tiny") << 3e-7 << "3e-07";
}

void TestFigureGeometry::numbersAreWritten()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(figureNumber(value), text);
}

QTEST_MAIN(TestFigureGeometry)
#include "tst_figuregeometry.moc"
