// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scansnapshot.h"
#include "widgets/live/rowindex.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace widgets {

class ClassTile;

/// A tile for each reply class, in a row, or in two where one is too narrow for their titles.
class ClassTiles : public QWidget {
    Q_OBJECT
public:
    explicit ClassTiles(QWidget* parent = nullptr);
    void showCounts(const scan::ScanSnapshot& snapshot);
    /// The pressed tiles' classes; 0 when none is.
    ClassMask selected() const;
    void clearSelection();

Q_SIGNALS:
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QGridLayout* m_grid;
    int m_columns = 0;
    std::array<ClassTile*, scan::ReplyClassCount> m_tiles {};
};

} // namespace widgets
