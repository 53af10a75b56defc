// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/command.h"
#include "widgets/window/fuzzymatch.h"

#include <QAbstractListModel>

namespace widgets {

/// The commands that fit what was typed, the best first; before anything is typed, those used last.
class CommandModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< "View › Theme"
        KeysRole, ///< "Ctrl+S" or empty
        ReasonRole, ///< why it cannot run now; empty when it can
        PositionsRole, ///< of the letters typed in the name, QList<qsizetype>
    };

    /// `recent`: ids of those used last, newest first.
    CommandModel(QList<Command> commands, const QStringList& recent, QObject* parent = nullptr);

    void setQuery(const QString& query);
    const Command& command(int row) const { return m_commands[m_shown[row].index]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Shown {
        qsizetype index = 0;
        int score = 0;
        QList<qsizetype> positions;
    };
    std::optional<Shown> matched(qsizetype index, const QString& query) const;

    QList<Command> m_commands; ///< those used last first
    QList<Shown> m_shown;
};

} // namespace widgets
