// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/latestjob.h"
#include "widgets/scan/lists/listfile.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace widgets {

/// The list files of the form, each with its use and what it holds, which a worker thread counts.
/// Lives in the GUI thread.
class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Use, Holds, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<ListFile>& files() const { return m_files; }
    /// Replaces all rows. A file that was counted keeps its count until recount().
    void setFiles(std::vector<ListFile> files);
    QStringList paths(ListUse use) const;
    /// Counts all files again, e.g. after one was fetched anew.
    void recount();
    /// Why the list can't be read; empty while it is counted or fine.
    QString errorAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// The user chose another use for a row: the rows as they are to be.
    void filesWanted(const std::vector<widgets::ListFile>& files);
    void counted(const QString& path);

private:
    struct Seen {
        std::optional<core::Result<ListCount>> count; ///< none while it is under way
    };
    void countNext();
    QVariant holds(const ListFile& file, int role) const;

    std::vector<ListFile> m_files;
    QHash<QString, Seen> m_seen;
    LatestJob m_job { this, AtTheEnd::Leave };
    QString m_counting; ///< the path in hand
};

} // namespace widgets
