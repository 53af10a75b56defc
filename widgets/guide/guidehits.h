// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guide/guidesearch.h"

#include <QListWidget>

namespace widgets {

/// What a search of the guide found: a section each, with the words around it.
class GuideHits : public QListWidget {
    Q_OBJECT
public:
    explicit GuideHits(QWidget* parent = nullptr);
    void setHits(const QList<GuideHit>& hits);

Q_SIGNALS:
    /// Chosen by mouse or key: "page-scan.html#rate".
    void pageWanted(const QString& page);
};

} // namespace widgets
