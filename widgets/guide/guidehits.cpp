// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guidehits.h"

namespace widgets {

GuideHits::GuideHits(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("guideHits"));
    setAccessibleName(tr("Places in the guide"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setAlternatingRowColors(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        const QString page = item ? item->data(Qt::UserRole).toString() : QString();
        if (!page.isEmpty())
            Q_EMIT pageWanted(page);
    });
}

void GuideHits::setHits(const QList<GuideHit>& hits)
{
    clear();
    for (const GuideHit& hit : hits) {
        const QString place = hit.sectionTitle == hit.pageTitle
            ? hit.pageTitle
            : tr("%1 › %2", "page, section").arg(hit.pageTitle, hit.sectionTitle);
        auto* const item = new QListWidgetItem(place + QLatin1Char('\n') + hit.excerpt, this);
        item->setData(Qt::UserRole, hit.page);
    }
    if (hits.isEmpty()) {
        auto* const item = new QListWidgetItem(tr("No page has all of these words."), this);
        item->setFlags(Qt::NoItemFlags);
    }
}

} // namespace widgets
