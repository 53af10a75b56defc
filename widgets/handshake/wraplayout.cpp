// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/wraplayout.h"

#include <QWidget>

#include <algorithm>

namespace widgets {

WrapLayout::WrapLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

WrapLayout::~WrapLayout() { qDeleteAll(m_items); }

QLayoutItem* WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items) {
        const QSize each = item->sizeHint();
        size = { size.width() + each.width() + spacing(), std::max(size.height(), each.height()) };
    }
    return size;
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::arrange(const QRect& rect, bool apply) const
{
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int y = rect.top();
    qsizetype first = 0;
    while (first < m_items.size()) {
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items[end]->sizeHint();
            if (end > first && width + size.width() > rect.width())
                break;
            width += size.width() + spacing();
            height = std::max(height, size.height());
        }
        int x = 0;
        for (qsizetype at = first; at < end && apply; ++at) {
            const QSize size = m_items[at]->sizeHint();
            const int left = mirrored ? rect.right() + 1 - x - size.width() : rect.left() + x;
            // All of a line stand on one middle.
            m_items[at]->setGeometry(QRect(QPoint(left, y + (height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        y += height + spacing();
        first = end;
    }
    return std::max(0, y - rect.top() - spacing());
}

} // namespace widgets
