// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figuresheet.h"

#include "widgets/figures/figurelegend.h"
#include "widgets/figures/figurenumber.h"
#include "widgets/figures/figuretable.h"
#include "widgets/text/coretext.h"

#include <QChart>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <set>

namespace widgets {

namespace {

    constexpr double Margin = 14;
    constexpr double BlockGap = 8;
    constexpr double NoteGap = 2;
    constexpr double MostNotes = 0.35; ///< of the sheet's height
    constexpr double LeastChart = 0.5; ///< of the height asked for, where the sheet may grow
    constexpr double RowHeight = 24; ///< of one bar with its share of the gap to the next group
    constexpr double AxisHeight = 50;
    constexpr double SmallestTable = 0.7; ///< of its natural size: 8 pixels of text

    /// What horizontal bars need to be told apart and to hold a number each.
    double rowsHeight(const analysis::Figure& figure)
    {
        if (figure.shape != analysis::FigureShape::Rows)
            return 0;
        std::set<int> stacks;
        for (const analysis::FigureSeries& series : figure.series)
            stacks.insert(series.stack);
        return double(figure.categories.size() * std::max<std::size_t>(1, stacks.size()))
            * RowHeight
            + AxisHeight;
    }

    /// The band that says that nothing was measured, hatched at its ends.
    class SimulatedBand : public QGraphicsItem {
    public:
        SimulatedBand(const QRectF& place, const FigureColors& colors, QGraphicsItem* parent)
            : QGraphicsItem(parent)
            , m_place(place)
            , m_colors(colors)
        {
        }
        QRectF boundingRect() const override { return m_place; }
        void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
        {
            painter->setPen(QPen(m_colors.text, 1));
            painter->setBrush(m_colors.gap);
            painter->drawRect(m_place.adjusted(0.5, 0.5, -0.5, -0.5));
            const double end = std::min(24.0, m_place.width() / 8);
            for (const QRectF& part : { QRectF(m_place.topLeft(), QSizeF(end, m_place.height())),
                     QRectF(m_place.right() - end, m_place.top(), end, m_place.height()) })
                paintHatch(painter, part, Hatch::Forward, m_colors.text);
        }

    private:
        QRectF m_place;
        FigureColors m_colors;
    };

} // namespace

FigureSheet::FigureSheet(const analysis::Figure& figure, const SheetStyle& style)
    : m_style(style)
    , m_size(style.size.expandedTo(leastSize()))
{
    // A scene without an index: nothing moves, and items may change their rectangles while made.
    setItemIndexMethod(NoIndex);
    const FigureFonts fonts(
        style.fontFamily.isEmpty() ? QGuiApplication::font().family() : style.fontFamily);
    m_paper = addRect(QRectF(QPointF(), m_size), Qt::NoPen, style.colors.background);
    double top = addHead(figure, fonts);
    if (figure.simulated)
        top = addSimulatedBand(fonts, top);

    if (figure.isTable()) {
        addTable(figure, fonts, top);
        return;
    }
    auto legend = std::make_unique<FigureLegend>(
        figure, style.colors, fonts.text, m_size.width() - 2 * Margin);
    if (!legend->isEmpty()) {
        legend->setPos(Margin, top);
        top += legend->boundingRect().height() + BlockGap;
        legend.release()->setParentItem(m_paper);
    }
    const NotesBlock notes = makeNotes(figure.notes, fonts);
    if (m_style.mayGrow) // many notes or a long legend would leave nothing to the chart
        m_size.setHeight(std::max(m_size.height(),
            top + std::max(m_style.size.height() * LeastChart, rowsHeight(figure)) + BlockGap
                + notes.height + Margin));
    const double bottom = m_size.height() - Margin + 4 - notes.height;
    placeNotes(notes, bottom);
    const QRectF place(Margin, top, m_size.width() - 2 * Margin,
        std::max(20.0, bottom - (notes.items.empty() ? 0 : BlockGap) - top));
    m_paper->setRect(QRectF(QPointF(), m_size));
    m_chart = buildChart(figure, style.colors, fonts, place, m_paper);
    if (figure.simulated)
        addWatermark(fonts);
    setSceneRect(m_paper->rect());
}

void FigureSheet::addTable(const analysis::Figure& figure, const FigureFonts& fonts, double top)
{
    const double width = m_size.width() - 2 * Margin;
    // The table's height on the sheet, its columns set for that scale.
    const auto place = [&](const analysis::Figure& shown, double scale) {
        delete m_table;
        m_table = new FigureTable(shown, m_style.colors, fonts, width / scale);
        m_table->setParentItem(m_paper);
        m_table->setPos(Margin, top);
        m_table->setScale(width / m_table->boundingRect().width());
        return m_table->boundingRect().height() * m_table->scale();
    };
    NotesBlock notes = makeNotes(figure.notes, fonts);
    double height = place(figure, 1);
    double room = m_size.height() - top - BlockGap - Margin - notes.height;
    if (!m_style.mayGrow) {
        for (double scale = 1; height > room && scale > SmallestTable; scale -= 0.1)
            height = place(figure, scale - 0.1);
        if (height > room) {
            room -= QFontMetricsF(fonts.small).height() + NoteGap;
            height = placeFirstRows(figure, fonts, room, notes);
        }
    } else {
        m_size.setHeight(std::ceil(top + height + BlockGap + notes.height + Margin));
    }
    placeNotes(notes, top + height + BlockGap);
    m_paper->setRect(QRectF(QPointF(), m_size));
    setSceneRect(m_paper->rect());
}

/// Leaves out the last rows of the table, which is placed as small as may be, and says so first.
double FigureSheet::placeFirstRows(
    const analysis::Figure& figure, const FigureFonts& fonts, double room, NotesBlock& notes)
{
    analysis::Figure shown = figure;
    const int kept = m_table->rowsWithin(room / m_table->scale());
    const int left = int(figure.rows.size()) - kept;
    shown.rows.resize(std::size_t(kept));
    const QPointF at = m_table->pos();
    const double scale = m_table->scale();
    const double width = m_table->boundingRect().width();
    delete m_table;
    m_table = new FigureTable(shown, m_style.colors, fonts, width);
    m_table->setParentItem(m_paper);
    m_table->setPos(at);
    m_table->setScale(scale);
    std::vector<core::Text> texts { (left == 1
            ? QCoreApplication::translate("Figure", "1 row more is in the CSV file")
            : QCoreApplication::translate("Figure", "%1 rows more are in the CSV file").arg(left))
                                        .toStdString() };
    texts.insert(texts.end(), figure.notes.begin(), figure.notes.end());
    notes.clear();
    notes = makeNotes(texts, fonts);
    return m_table->boundingRect().height() * scale;
}

FigureTextItem* FigureSheet::addText(const QString& text, const QFont& font, const QColor& color)
{
    return new FigureTextItem(text, font, color, m_paper);
}

double FigureSheet::addHead(const analysis::Figure& figure, const FigureFonts& fonts)
{
    double y = Margin - 4;
    const auto add = [&](const core::Text& text, const QFont& font, const QColor& color) {
        if (text.empty())
            return;
        FigureTextItem* const item = addText(coreText(text), font, color);
        item->wrap(m_size.width() - 2 * Margin);
        item->setPos(Margin, y);
        y += item->height() + 2;
    };
    add(figure.title, fonts.title, m_style.colors.text);
    add(figure.subtitle, fonts.small, m_style.colors.muted);
    return y + BlockGap - 2;
}

double FigureSheet::addSimulatedBand(const FigureFonts& fonts, double y)
{
    QFont bold = fonts.text;
    bold.setWeight(QFont::DemiBold);
    FigureTextItem* const text
        = addText(QCoreApplication::translate(
                      "Figure", "Simulated: these runs are from a lab, nothing was measured"),
            bold, m_style.colors.text);
    const double width = m_size.width() - 2 * Margin;
    text->wrap(width - std::min(60.0, width / 4), Qt::AlignHCenter);
    const QRectF place(Margin, y, width, text->height() + 6);
    text->setPos(place.center().x() - text->width() / 2, y + 3);
    auto* const band = new SimulatedBand(place, m_style.colors, m_paper);
    band->stackBefore(text);
    return place.bottom() + BlockGap;
}

void FigureSheet::NotesBlock::clear()
{
    for (FigureTextItem* const item : items)
        delete item;
    items.clear();
    height = 0;
}

/// At most a third of the sheet's height; what is left out is counted.
FigureSheet::NotesBlock FigureSheet::makeNotes(
    const std::vector<core::Text>& notes, const FigureFonts& fonts)
{
    NotesBlock block;
    const auto add = [&](const QString& text) {
        auto* const item = addText(text, fonts.small, m_style.colors.muted);
        item->wrap(m_size.width() - 2 * Margin);
        block.items.push_back(item);
        block.height += item->height() + NoteGap;
    };
    const double line = QFontMetricsF(fonts.small).height() + NoteGap;
    const double most = std::max(line, m_style.size.height() * MostNotes);
    for (std::size_t i = 0; i < notes.size(); ++i) {
        add(coreText(notes[i]));
        const bool last = i + 1 == notes.size();
        if (m_style.mayGrow || block.height + (last ? 0 : line) <= most)
            continue;
        block.height -= block.items.back()->height() + NoteGap;
        delete block.items.back();
        block.items.pop_back();
        const int left = int(notes.size() - i);
        add(left == 1 ? QCoreApplication::translate(
                "Figure", "1 note more: see the report or a larger picture")
                      : QCoreApplication::translate(
                          "Figure", "%1 notes more: see the report or a larger picture")
                            .arg(left));
        break;
    }
    return block;
}

void FigureSheet::placeNotes(const NotesBlock& block, double top)
{
    for (FigureTextItem* const item : block.items) {
        item->setPos(Margin, top);
        top += item->height() + NoteGap;
    }
}

void FigureSheet::addWatermark(const FigureFonts& fonts)
{
    // A picture that is cut out of its frame still says what it is.
    const QRectF area = m_chart.plot->frame.area;
    QFont font = fonts.title;
    font.setPixelSize(std::max(8, int(std::min(area.height() / 3, area.width() / 9))));
    QColor faint = m_style.colors.muted;
    faint.setAlphaF(0.10F);
    FigureTextItem* const text
        = addText(QCoreApplication::translate("Figure", "SIMULATED"), font, faint);
    text->setPos(area.center() - QPointF(text->width(), text->height()) / 2);
    text->stackBefore(m_chart.chart);
}

QString FigureSheet::numbersAt(const QPointF& point) const
{
    if (!plot())
        return {};
    const int category = plot()->frame.categoryAt(point);
    if (category < 0 || category >= int(plot()->figure.categories.size()))
        return {};
    return categoryNumbers(plot()->figure, std::size_t(category));
}

QString categoryNumbers(const analysis::Figure& figure, std::size_t category)
{
    QStringList lines { coreText(figure.categories.at(category)) };
    for (const analysis::FigureSeries& series : figure.series) {
        if (category >= series.points.size())
            continue;
        const analysis::FigurePoint& point = series.points[category];
        if (!point.value) {
            lines.append(
                QCoreApplication::translate("Figure", "%1: no data").arg(legendName(series)));
            continue;
        }
        QString text = QCoreApplication::translate("Figure", "%1: %2")
                           .arg(legendName(series), figureNumber(*point.value));
        if (figure.shares)
            text += QStringLiteral("\u202f%");
        if (point.part)
            text += QCoreApplication::translate("Figure", " (%1 %2)")
                        .arg(coreText(series.partName), figureNumber(*point.part));
        if (point.low && point.high)
            text += QCoreApplication::translate("Figure", " (%1 to %2)")
                        .arg(figureNumber(*point.low), figureNumber(*point.high));
        if (point.doubtful)
            text += QCoreApplication::translate("Figure", ", from an incomplete run");
        lines.append(text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace widgets
