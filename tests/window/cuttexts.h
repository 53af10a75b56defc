// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

/// Finds texts that do not fit into their widgets.
namespace cuttexts {

/// Rounding of text widths to whole pixels.
constexpr int Slack = 2;

inline QString nameOf(const QWidget* widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

inline QString label(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const QRect room = label.contentsRect();
    QSize needed;
    if (label.wordWrap()) {
        const int height = label.heightForWidth(label.width());
        needed = QSize(0, height - (label.height() - room.height()));
    } else if (Qt::mightBeRichText(label.text()) && label.textFormat() != Qt::PlainText) {
        needed = label.sizeHint();
    } else {
        needed = label.fontMetrics().size(
            label.buddy() ? Qt::TextShowMnemonic : Qt::TextExpandTabs, label.text());
    }
    // What is shortened on purpose tells the rest in its tooltip.
    if (needed.width() > room.width() + Slack && label.toolTip().isEmpty())
        return label.text();
    return needed.height() > room.height() + Slack ? label.text() : QString();
}

inline QString button(const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return {};
    if (const auto* const tool = qobject_cast<const QToolButton*>(&button)) {
        if (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return {};
    } else if (button.inherits("QPushButton") || button.inherits("QCheckBox")
        || button.inherits("QRadioButton")) {
        // the hint covers frame, icon and text
    } else {
        return {}; // draws itself
    }
    return button.sizeHint().width() > button.width() + Slack
            || button.sizeHint().height() > button.height() + 3 * Slack
        ? button.text()
        : QString();
}

inline QString textOf(const QWidget* widget)
{
    if (const auto* const one = qobject_cast<const QLabel*>(widget))
        return label(*one);
    if (const auto* const one = qobject_cast<const QAbstractButton*>(widget))
        return button(*one);
    if (const auto* const group = qobject_cast<const QGroupBox*>(widget)) {
        const int needed = group->fontMetrics().horizontalAdvance(group->title());
        return needed > group->width() ? group->title() : QString();
    }
    if (const auto* const tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->usesScrollButtons() && tabs->elideMode() != Qt::ElideNone
                && tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab))
                    > tabs->tabRect(tab).width()
                && tabs->tabToolTip(tab).isEmpty())
                return tabs->tabText(tab);
        }
    }
    return {};
}

/// The visible part of `widget` in its window, without what scrolls away.
inline bool reachesOutside(const QWidget* widget)
{
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(above->parentWidget()))
            return false;
        const QRect place(widget->mapTo(above, QPoint(0, 0)), widget->size());
        if (!above->rect().adjusted(-Slack, -Slack, Slack, Slack).contains(place))
            return true;
        if (above->isWindow())
            break;
    }
    return false;
}

/// "QLabel "name": text" for each visible widget below `root` whose text is cut off.
inline QStringList below(const QWidget* root)
{
    QStringList cut;
    for (const QWidget* const widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(root->window()) || !widget->isVisible()
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QString text = textOf(widget);
        if (!text.isEmpty())
            cut += QStringLiteral("%1 %2x%3 (wants %4x%5): %6")
                       .arg(nameOf(widget))
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(widget->sizeHint().width())
                       .arg(widget->sizeHint().height())
                       .arg(text);
        else if ((qobject_cast<const QLabel*>(widget)
                     || qobject_cast<const QAbstractButton*>(widget))
            && reachesOutside(widget))
            cut += QStringLiteral("%1 reaches outside").arg(nameOf(widget));
    }
    return cut;
}

} // namespace cuttexts
