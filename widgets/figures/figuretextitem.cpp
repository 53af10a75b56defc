// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figuretextitem.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace widgets {

namespace {

    constexpr int TitlePixels = 16;
    constexpr int TextPixels = 12;
    constexpr int SmallPixels = 11;

    QFont sized(const QString& family, int pixels, QFont::Weight weight = QFont::Normal)
    {
        QFont font(family);
        font.setPixelSize(pixels);
        font.setWeight(weight);
        // Widths that do not depend on the device: a layout made for the screen holds in print.
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }

} // namespace

FigureFonts::FigureFonts(const QString& family)
    : title(sized(family, TitlePixels, QFont::DemiBold))
    , text(sized(family, TextPixels))
    , small(sized(family, SmallPixels))
{
}

FigureTextItem::FigureTextItem(
    const QString& text, const QFont& font, const QColor& color, QGraphicsItem* parent)
    : QGraphicsTextItem(parent)
{
    document()->setDocumentMargin(0);
    document()->setUseDesignMetrics(true);
    setFont(font);
    setDefaultTextColor(color);
    setPlainText(text);
}

void FigureTextItem::wrap(double width, Qt::Alignment alignment)
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    setTextWidth(width);
}

} // namespace widgets
