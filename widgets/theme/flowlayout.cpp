// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace widgets {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* const item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* const item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return layOut(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + spacing();
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int FlowLayout::layOut(const QRect& rect, bool move) const
{
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    std::vector<std::pair<QLayoutItem*, QSize>> line;
    int x = 0;
    int y = 0;
    int height = 0;
    const auto place = [&] {
        int at = 0;
        for (const auto& [item, size] : line) {
            const int left = mirrored ? rect.right() + 1 - at - size.width() : rect.left() + at;
            if (move)
                item->setGeometry(
                    { QPoint(left, rect.top() + y + (height - size.height()) / 2), size });
            at += size.width() + spacing();
        }
        line.clear();
    };
    for (QLayoutItem* const item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (!line.empty() && x + size.width() > rect.width()) {
            place();
            y += height + spacing();
            x = 0;
            height = 0;
        }
        line.emplace_back(item, size);
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    place();
    return y + height;
}

} // namespace widgets
