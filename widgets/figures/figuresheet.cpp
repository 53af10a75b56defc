// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figuresheet.h"

#include "widgets/figures/figurelegend.h"
#include "widgets/figures/figurenumber.h"
#include "widgets/figures/figuretable.h"

#include <QChart>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace widgets {

namespace {

    constexpr double Margin = 14;
    constexpr double BlockGap = 8;
    constexpr double NoteGap = 2;
    constexpr double MostNotes = 0.35; ///< of the sheet's height
    constexpr double LeastChart = 90;

    QString tr(const char* text) { return QCoreApplication::translate("Figure", text); }

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
        m_table = new FigureTable(figure, style.colors, fonts, m_size.width() - 2 * Margin);
        m_table->setParentItem(m_paper);
        m_table->setPos(Margin, top);
        const double shrink
            = std::min(1.0, (m_size.width() - 2 * Margin) / m_table->boundingRect().width());
        m_table->setScale(shrink);
        const double tableBottom = top + m_table->boundingRect().height() * shrink + BlockGap;
        if (style.mayGrow) {
            m_size.setHeight(100000);
            const double bottom = addNotes(figure, fonts, tableBottom);
            m_size.setHeight(std::ceil(tableBottom + (100000 - bottom)));
            // The notes were set from the bottom of an endless sheet.
            for (QGraphicsItem* const item : m_paper->childItems()) {
                if (item->y() > 50000)
                    item->moveBy(0, m_size.height() - 100000);
            }
        } else {
            const double bottom = addNotes(figure, fonts, tableBottom);
            const double room = bottom - top - BlockGap;
            if (m_table->boundingRect().height() * shrink > room)
                m_table->setScale(std::max(0.01, room / m_table->boundingRect().height()));
        }
        m_paper->setRect(QRectF(QPointF(), m_size));
        setSceneRect(m_paper->rect());
        return;
    }

    auto legend = std::make_unique<FigureLegend>(
        figure, style.colors, fonts.text, m_size.width() - 2 * Margin);
    if (!legend->isEmpty()) {
        legend->setPos(Margin, top);
        top += legend->boundingRect().height() + BlockGap;
        legend.release()->setParentItem(m_paper);
    }
    const double bottom = addNotes(figure, fonts, top + LeastChart);
    const QRectF place(Margin, top, m_size.width() - 2 * Margin, std::max(20.0, bottom - top));
    m_chart = buildChart(figure, style.colors, fonts, place, m_paper);
    if (figure.simulated)
        addWatermark(fonts);
    setSceneRect(m_paper->rect());
}

FigureTextItem* FigureSheet::addText(const QString& text, const QFont& font, const QColor& color)
{
    return new FigureTextItem(text, font, color, m_paper);
}

double FigureSheet::addHead(const analysis::Figure& figure, const FigureFonts& fonts)
{
    double y = Margin - 4;
    const auto add = [&](const std::string& text, const QFont& font, const QColor& color) {
        if (text.empty())
            return;
        FigureTextItem* const item = addText(QString::fromStdString(text), font, color);
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
        = addText(tr("Simulated: these runs are from a lab, nothing was measured"), bold,
            m_style.colors.text);
    const double width = m_size.width() - 2 * Margin;
    text->wrap(width - std::min(60.0, width / 4), Qt::AlignHCenter);
    const QRectF place(Margin, y, width, text->height() + 6);
    text->setPos(place.center().x() - text->width() / 2, y + 3);
    auto* const band = new SimulatedBand(place, m_style.colors, m_paper);
    band->stackBefore(text);
    return place.bottom() + BlockGap;
}

/// Sets the notes at the bottom and returns where they begin. `top` is the highest they may reach.
double FigureSheet::addNotes(const analysis::Figure& figure, const FigureFonts& fonts, double top)
{
    const double room = std::min(m_size.height() * MostNotes, m_size.height() - Margin - top);
    std::vector<FigureTextItem*> items;
    double height = 0;
    const auto add = [&](const QString& text) {
        auto* const item = addText(text, fonts.small, m_style.colors.muted);
        item->wrap(m_size.width() - 2 * Margin);
        items.push_back(item);
        height += item->height() + NoteGap;
    };
    const double line = QFontMetricsF(fonts.small).height() + NoteGap;
    for (std::size_t i = 0; i < figure.notes.size(); ++i) {
        add(QString::fromStdString(figure.notes[i]));
        const bool last = i + 1 == figure.notes.size();
        if (height + (last ? 0 : line) <= room)
            continue;
        height -= items.back()->height() + NoteGap;
        delete items.back();
        items.pop_back();
        const int left = int(figure.notes.size() - i);
        if (height + line <= std::max(room, line))
            add(QCoreApplication::translate(
                "Figure", "%n note(s) more: see the report or a larger picture", nullptr, left));
        break;
    }
    double y = m_size.height() - Margin + 4 - height;
    const double begin = y - (items.empty() ? 0 : BlockGap);
    for (FigureTextItem* const item : items) {
        item->setPos(Margin, y);
        y += item->height() + NoteGap;
    }
    return begin;
}

void FigureSheet::addWatermark(const FigureFonts& fonts)
{
    // A picture that is cut out of its frame still says what it is.
    const QRectF area = m_chart.plot->frame.area;
    QFont font = fonts.title;
    font.setPixelSize(std::max(8, int(std::min(area.height() / 3, area.width() / 9))));
    QColor faint = m_style.colors.muted;
    faint.setAlphaF(0.16F);
    FigureTextItem* const text = addText(tr("SIMULATED"), font, faint);
    text->setPos(area.center() - QPointF(text->width(), text->height()) / 2);
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
    QStringList lines { QString::fromStdString(figure.categories.at(category)) };
    for (const analysis::FigureSeries& series : figure.series) {
        if (category >= series.points.size())
            continue;
        const analysis::FigurePoint& point = series.points[category];
        if (!point.value) {
            lines.append(tr("%1: no data").arg(legendName(series)));
            continue;
        }
        QString text = tr("%1: %2").arg(legendName(series), figureNumber(*point.value));
        if (figure.shares)
            text += QStringLiteral("\u202f%");
        if (point.part)
            text += tr(" (%1 %2)")
                        .arg(QString::fromStdString(series.partName), figureNumber(*point.part));
        if (point.low && point.high)
            text += tr(" (%1 to %2)").arg(figureNumber(*point.low), figureNumber(*point.high));
        if (point.doubtful)
            text += tr(", from an incomplete run");
        lines.append(text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace widgets
