// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/messagelog.h"

#include <QAbstractTableModel>

namespace widgets {

/// The messages of a log, oldest first. Holds what the log holds and lets go of the same.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, SeverityColumn, SourceColumn, TextColumn };
    static constexpr int ColumnCount = 4;
    static constexpr int SeverityRole = Qt::UserRole; ///< Severity as int

    /// `log` must outlive the model.
    explicit LogModel(MessageLog& log, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void onAdded(const Message& message);
    void onCleared();
    QString textOf(const Message& message, int column) const;

    std::deque<Message> m_messages;
};

/// "Error", "Warning", "Information"
QString severityTitle(Severity severity);

} // namespace widgets
