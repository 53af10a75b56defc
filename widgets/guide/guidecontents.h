// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace widgets {

struct GuideBook;

/// The parts and pages of the guide as a tree, with the sections of each page below it.
class GuideContents : public QTreeWidget {
    Q_OBJECT
public:
    explicit GuideContents(const GuideBook& book, QWidget* parent = nullptr);
    /// Marks where the reader is; emits nothing.
    void setCurrentPage(const QString& page);

Q_SIGNALS:
    /// Chosen by mouse or key: "page-scan.html#rate".
    void pageWanted(const QString& page);

private:
    QTreeWidgetItem* itemOf(const QString& page) const;
};

} // namespace widgets
