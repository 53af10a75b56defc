// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/classtiles.h"

#include "widgets/live/classtile.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace widgets {

namespace {

    constexpr int Spacing = 6;

} // namespace

ClassTiles::ClassTiles(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Spacing);
    for (const scan::ReplyClass replyClass : scan::AllReplyClasses) {
        auto* const tile = new ClassTile(replyClass);
        m_tiles[std::size_t(replyClass)] = tile;
        connect(tile, &ClassTile::clicked, this, &ClassTiles::selectionChanged);
    }
    arrange(int(m_tiles.size()));
}

void ClassTiles::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        m_grid->addWidget(m_tiles[std::size_t(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void ClassTiles::resizeEvent(QResizeEvent* event)
{
    int widest = 0;
    for (const ClassTile* const tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    const int all = int(m_tiles.size());
    arrange(event->size().width() >= all * (widest + Spacing) - Spacing ? all : (all + 1) / 2);
    QWidget::resizeEvent(event);
}

void ClassTiles::showCounts(const scan::ScanSnapshot& snapshot)
{
    for (ClassTile* const tile : m_tiles)
        tile->setCount(snapshot.countOf(tile->replyClass()));
}

ClassMask ClassTiles::selected() const
{
    ClassMask mask = 0;
    for (const ClassTile* const tile : m_tiles) {
        if (tile->isChecked())
            mask |= maskOf(tile->replyClass());
    }
    return mask;
}

void ClassTiles::clearSelection()
{
    for (ClassTile* const tile : m_tiles)
        tile->setChecked(false);
    Q_EMIT selectionChanged();
}

} // namespace widgets
