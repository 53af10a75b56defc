// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guidecontents.h"

#include "widgets/guide/guidebook.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace widgets {

namespace {

    constexpr int PageRole = Qt::UserRole;

    QTreeWidgetItem* addItem(auto* parent, const QString& title, const QString& page)
    {
        auto* const item = new QTreeWidgetItem(parent, QStringList { title });
        item->setData(0, PageRole, page);
        item->setToolTip(0, title);
        return item;
    }

} // namespace

GuideContents::GuideContents(const GuideBook& book, QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("guideContents"));
    setAccessibleName(tr("Contents of the guide"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    for (const GuidePart& part : book.parts) {
        QTreeWidgetItem* const group = addItem(this, part.title, {});
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setFlags(Qt::ItemIsEnabled);
        for (const GuidePage& page : part.pages) {
            QTreeWidgetItem* const item = addItem(group, page.title, page.file);
            for (const GuideSection& section : page.sections) {
                if (!section.anchor.isEmpty())
                    addItem(item, section.title, page.file + QLatin1Char('#') + section.anchor);
            }
        }
        group->setExpanded(true);
    }
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        const QString page = item ? item->data(0, PageRole).toString() : QString();
        if (!page.isEmpty())
            Q_EMIT pageWanted(page);
    });
}

QTreeWidgetItem* GuideContents::itemOf(const QString& page) const
{
    for (QTreeWidgetItemIterator at(const_cast<GuideContents*>(this)); *at; ++at) {
        QTreeWidgetItem* const item = *at;
        if (item->data(0, PageRole) == page)
            return item;
    }
    return nullptr;
}

void GuideContents::setCurrentPage(const QString& page)
{
    QTreeWidgetItem* const item = itemOf(page);
    const QTreeWidgetItem* const current = currentItem();
    // A section of the page is marked well enough by the page itself.
    const bool inside = current && current->parent() == item && item;
    if (item == current || inside)
        return;
    const QSignalBlocker blocker(this);
    setCurrentItem(item);
    if (item)
        scrollToItem(item);
}

} // namespace widgets
