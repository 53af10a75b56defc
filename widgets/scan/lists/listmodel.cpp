// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/lists/listmodel.h"

#include "widgets/scan/lists/keptlist.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/themedicon.h"

#include <QDateTime>
#include <QFileInfo>

namespace widgets {

void ListModel::setFiles(std::vector<ListFile> files)
{
    if (files == m_files)
        return;
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
    countNext();
}

QStringList ListModel::paths(ListUse use) const
{
    QStringList paths;
    for (const ListFile& file : m_files) {
        if (file.use == use)
            paths.append(file.path);
    }
    return paths;
}

void ListModel::recount()
{
    m_job.cancel();
    m_counting.clear();
    m_seen.clear();
    countNext();
}

void ListModel::countNext()
{
    if (!m_counting.isEmpty())
        return;
    for (const ListFile& file : m_files) {
        if (m_seen.contains(file.path))
            continue;
        m_counting = file.path;
        m_job.start([path = file.path.toStdString()](
                        const auto& cancelled) { return countList(path, cancelled); },
            [this](const core::Result<ListCount>& count) {
                const QString path = std::exchange(m_counting, {});
                m_seen[path].count = count;
                if (!m_files.empty())
                    Q_EMIT dataChanged(index(0, File), index(rowCount() - 1, Holds));
                Q_EMIT counted(path);
                countNext();
            });
        return;
    }
}

QString ListModel::errorAt(int row) const
{
    const auto seen = m_seen.find(m_files[std::size_t(row)].path);
    if (seen == m_seen.end() || !seen->count || *seen->count)
        return {};
    return errorText(seen->count->error());
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ListModel::holds(const ListFile& file, int role) const
{
    const auto seen = m_seen.find(file.path);
    const bool known = seen != m_seen.end() && seen->count;
    const bool failed = known && !*seen->count;
    switch (role) {
    case Qt::DisplayRole:
        return !known ? tr("counting…")
            : failed  ? errorText(seen->count->error())
                      : listCountText(**seen->count);
    case Qt::ToolTipRole:
        return failed ? errorText(seen->count->error())
            : known   ? listCountText(**seen->count)
                      : QString();
    case Qt::DecorationRole:
        return failed ? QVariant(warningIcon()) : QVariant();
    default:
        return {};
    }
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListFile& file = m_files[std::size_t(index.row())];
    if (index.column() == Holds)
        return holds(file, role);
    if (index.column() == Use) {
        if (role == Qt::DisplayRole)
            return listUseTitle(file.use);
        return role == Qt::EditRole ? QVariant(int(file.use)) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return QFileInfo(file.path).fileName();
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        const auto kept = readKeptList(file.path);
        return kept ? file.path + QLatin1Char('\n') + keptListText(*kept) : file.path;
    }
    return {};
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Use:
        return tr("Used as");
    case Holds:
        return tr("Holds");
    default:
        return {};
    }
}

Qt::ItemFlags ListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Use ? flags | Qt::ItemIsEditable : flags;
}

bool ListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Use || value.toInt() < 0
        || value.toInt() >= ListUseCount)
        return false;
    std::vector<ListFile> files = m_files;
    files[std::size_t(index.row())].use = ListUse(value.toInt());
    if (files == m_files)
        return false;
    Q_EMIT filesWanted(files);
    return true;
}

} // namespace widgets
