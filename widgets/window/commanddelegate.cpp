// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/commanddelegate.h"

#include "widgets/window/commandmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace widgets {

namespace {

    constexpr int Margin = 6;

    /// Draws one line, elided, and says how wide it became.
    qreal drawLine(QPainter* painter, const QRectF& rect, const QFont& font, const QString& text,
        const QList<qsizetype>& bold)
    {
        QTextLayout layout(text, font);
        QTextOption direction;
        direction.setTextDirection(QGuiApplication::layoutDirection());
        layout.setTextOption(direction);
        QList<QTextLayout::FormatRange> formats;
        QTextCharFormat heavy;
        heavy.setFontWeight(QFont::Bold);
        heavy.setFontUnderline(true);
        for (const qsizetype at : bold)
            formats.append({ int(at), 1, heavy });
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        layout.draw(
            painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
        return line.naturalTextWidth();
    }

} // namespace

void CommandDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& item, const QModelIndex& index) const
{
    QStyleOptionViewItem option = item;
    initStyleOption(&option, index);
    const QString reason = index.data(CommandModel::ReasonRole).toString();
    const QString keys = index.data(CommandModel::KeysRole).toString();
    const QString name = option.text;
    option.text.clear();
    const QIcon icon = std::exchange(option.icon, QIcon());
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QColor strong
        = palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = selected ? strong : palette.color(QPalette::PlaceholderText);
    const auto place = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect rest = option.rect.adjusted(Margin, 0, -Margin, 0);
    const int side = option.fontMetrics.height();
    icon.paint(painter, place(QRect(rest.left(), rest.center().y() - side / 2, side, side)),
        Qt::AlignCenter,
        !reason.isEmpty() ? QIcon::Disabled
            : selected    ? QIcon::Selected
                          : QIcon::Normal);
    rest.setLeft(rest.left() + side + Margin);

    painter->save();
    painter->setPen(weak);
    painter->setFont(option.font);
    const int keysWidth = option.fontMetrics.horizontalAdvance(keys);
    painter->drawText(
        place(QRect(rest.right() - keysWidth, rest.top(), keysWidth + 1, rest.height())),
        Qt::AlignCenter, keys);
    rest.setRight(rest.right() - keysWidth - Margin);

    painter->setPen(reason.isEmpty() ? strong : weak);
    const int nameWidth = std::min(rest.width(),
        QFontMetrics([&] {
            QFont bold = option.font;
            bold.setBold(true);
            return bold;
        }())
            .horizontalAdvance(name));
    drawLine(painter, place(QRect(rest.left(), rest.top(), nameWidth, rest.height())), option.font,
        name, index.data(CommandModel::PositionsRole).value<QList<qsizetype>>());
    rest.setLeft(rest.left() + nameWidth + 2 * Margin);

    painter->setPen(weak);
    const QString where
        = reason.isEmpty() ? index.data(CommandModel::PlaceRole).toString() : reason;
    painter->drawText(place(rest),
        int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
        option.fontMetrics.elidedText(where, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { option.fontMetrics.averageCharWidth() * 20, option.fontMetrics.height() + 2 * Margin };
}

} // namespace widgets
