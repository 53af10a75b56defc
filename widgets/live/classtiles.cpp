// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/classtiles.h"

#include "widgets/live/classtile.h"

#include <QBoxLayout>

namespace widgets {

ClassTiles::ClassTiles(QWidget* parent)
    : QWidget(parent)
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const scan::ReplyClass replyClass : scan::AllReplyClasses) {
        auto* const tile = new ClassTile(replyClass);
        m_tiles[std::size_t(replyClass)] = tile;
        layout->addWidget(tile);
        connect(tile, &ClassTile::clicked, this, &ClassTiles::selectionChanged);
    }
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
