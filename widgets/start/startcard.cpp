// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startcard.h"

#include "widgets/theme/themedicon.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace widgets {

namespace {

    constexpr double TitleRatio = 1.15;
    constexpr int HintCharacters = 44;

} // namespace

StartCard::StartCard(
    const QString& icon, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent)
    , m_sentence(sentence)
{
    setText(title);
    setIcon(themedIcon(icon));
    setObjectName(QStringLiteral("start-%1").arg(icon));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(sentence);
    setWhatsThis(sentence);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int StartCard::margin() const { return fontMetrics().height() * 3 / 4; }
int StartCard::iconSize() const { return fontMetrics().height() * 2; }

QFont StartCard::titleFont() const
{
    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * TitleRatio);
    return title;
}

QRect StartCard::textRect(int width) const
{
    const int left = 2 * margin() + iconSize();
    return { left, margin(), std::max(1, width - left - margin()), 1 << 14 };
}

int StartCard::heightForWidth(int width) const
{
    const QRect rect = textRect(width);
    const int title = QFontMetrics(titleFont())
                          .boundingRect(rect, Qt::TextWordWrap | Qt::TextShowMnemonic, text())
                          .height();
    const int sentence = fontMetrics().boundingRect(rect, Qt::TextWordWrap, m_sentence).height();
    return std::max(iconSize(), title + sentence + margin() / 3) + 2 * margin();
}

QSize StartCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * HintCharacters;
    return { width, heightForWidth(width) };
}

bool StartCard::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void StartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colors = palette();
    const bool marked = hasFocus() || underMouse();
    painter.setPen(
        QPen(colors.color(marked ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(colors.color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    const double corner = margin() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);

    const auto place
        = [this](const QRect& one) { return QStyle::visualRect(layoutDirection(), rect(), one); };
    icon().paint(&painter, place({ margin(), margin(), iconSize(), iconSize() }), Qt::AlignCenter,
        isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const int leading
        = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    QStyleOption option;
    option.initFrom(this);
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    const int mnemonic = underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    QRect text = place(textRect(width()));
    painter.setPen(colors.color(QPalette::Text));
    painter.setFont(titleFont());
    QRect used;
    painter.drawText(text, leading | Qt::TextWordWrap | mnemonic, this->text(), &used);
    text.setTop(used.bottom() + margin() / 3);
    painter.setFont(font());
    painter.setPen(colors.color(QPalette::PlaceholderText));
    painter.drawText(text, leading | Qt::TextWordWrap, m_sentence);
}

} // namespace widgets
