// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/commandmodel.h"

#include "widgets/window/actiontext.h"

#include <QAction>

#include <algorithm>

namespace widgets {

namespace {

    /// A hit in the name is worth more than the same in "View › Theme".
    constexpr int NameScore = 20;

} // namespace

CommandModel::CommandModel(QList<Command> commands, const QStringList& recent, QObject* parent)
    : QAbstractListModel(parent)
    , m_commands(std::move(commands))
{
    const auto age = [&recent](const Command& command) {
        const auto at = recent.indexOf(command.id());
        return at < 0 ? recent.size() : at;
    };
    std::stable_sort(m_commands.begin(), m_commands.end(),
        [&age](const Command& a, const Command& b) { return age(a) < age(b); });
    setQuery({});
}

std::optional<CommandModel::Shown> CommandModel::matched(
    qsizetype index, const QString& query) const
{
    const Command& command = m_commands[index];
    if (const auto match = fuzzyMatch(query, command.name))
        return Shown { index, match->score + NameScore, match->positions };
    const auto match = fuzzyMatch(query, command.place + QLatin1Char(' ') + command.name);
    return match ? std::optional(Shown { index, match->score, {} }) : std::nullopt;
}

void CommandModel::setQuery(const QString& query)
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype index = 0; index < m_commands.size(); ++index) {
        if (auto shown = matched(index, query))
            m_shown.append(std::move(*shown));
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
        [](const Shown& a, const Shown& b) { return a.score > b.score; });
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command& one = command(index.row());
    const bool enabled = one.action && one.action->isEnabled();
    switch (role) {
    case Qt::DisplayRole:
        return one.name;
    case Qt::DecorationRole:
        return one.action ? one.action->icon() : QIcon();
    case Qt::ToolTipRole:
        return one.action ? reasonOf(one.action) : QString();
    case Qt::AccessibleTextRole:
        return tr("%1, in %2. %3")
            .arg(one.name, one.place, one.action ? reasonOf(one.action) : QString());
    case PlaceRole:
        return one.place;
    case KeysRole:
        return one.keys();
    case ReasonRole:
        if (enabled)
            return QString();
        return one.action && !one.action->statusTip().isEmpty() ? one.action->statusTip()
                                                                : tr("Not possible now.");
    case PositionsRole:
        return QVariant::fromValue(m_shown[index.row()].positions);
    default:
        return {};
    }
}

} // namespace widgets
