// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guide/guidebook.h"

namespace widgets {

/// A section of the guide that a search found.
struct GuideHit {
    QString page; ///< with the anchor: "page-scan.html#rate"
    QString pageTitle;
    QString sectionTitle;
    QString excerpt; ///< some words around the first place
    int rank = 0; ///< more is better
};

/// Sections that hold every word of `query`, in whatever case and as a part of longer words too;
/// those that say it in a heading first, then those that say it more often. Nothing for a query
/// without a word of two letters or more.
QList<GuideHit> searchGuide(const GuideBook& book, const QString& query);
/// The words of a query that are searched for.
QStringList guideWords(const QString& query);

} // namespace widgets
