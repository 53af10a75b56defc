// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/prefixes/prefixmodel.h"

#include "widgets/text/format.h"
#include "widgets/theme/themedicon.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace widgets {

struct PrefixModel::Node {
    core::IpPrefix prefix;
    Node* parent = nullptr;
    int row = 0;
    bool leaf = false;
    bool opened = false;
    core::Uint128 asked = 0;
    core::Uint128 left = 0;
    QString by;
    std::vector<std::unique_ptr<Node>> children;
};

QString exclusionPlace(const PrefixAccount& account, const ExclusionEntry& entry)
{
    const QString source = QString::fromStdString(account.sources()[entry.source]);
    if (account.isFile(entry.source)) {
        return QCoreApplication::translate("PrefixModel", "%1, line %2")
            .arg(QFileInfo(source).fileName())
            .arg(entry.line);
    }
    if (account.isDefault(entry.source))
        return QCoreApplication::translate("PrefixModel", "Default blocklist: %1").arg(source);
    return QCoreApplication::translate("PrefixModel", "Exclusions of the form");
}

PrefixModel::PrefixModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

PrefixModel::~PrefixModel() = default;

void PrefixModel::setAccount(std::shared_ptr<const PrefixAccount> account)
{
    beginResetModel();
    m_account = std::move(account);
    m_roots.clear();
    if (m_account) {
        for (const core::IpPrefix& prefix : m_account->roots())
            m_roots.push_back(makeNode(prefix, nullptr, int(m_roots.size())));
    }
    endResetModel();
}

std::unique_ptr<PrefixModel::Node> PrefixModel::makeNode(
    const core::IpPrefix& prefix, Node* parent, int row) const
{
    auto node = std::make_unique<Node>();
    const core::IpRange range = prefix.range();
    node->prefix = prefix;
    node->parent = parent;
    node->row = row;
    node->leaf = m_account->uniform(prefix);
    node->asked = m_account->requested().countIn(range);
    node->left = m_account->left().countIn(range);
    if (node->left < node->asked) {
        const auto removals = m_account->removedIn(range);
        if (!removals.by.empty()) {
            const ExclusionEntry& entry = m_account->entries()[removals.by.front().entry];
            const QString first = exclusionPlace(*m_account, entry);
            node->by = removals.by.size() == 1
                ? first
                : tr("%1 and %n more", nullptr, int(removals.by.size() - 1)).arg(first);
        }
    }
    return node;
}

PrefixModel::Node* PrefixModel::nodeOf(const QModelIndex& index) const
{
    return static_cast<Node*>(index.internalPointer());
}

core::IpPrefix PrefixModel::prefixAt(const QModelIndex& index) const
{
    return nodeOf(index)->prefix;
}

QModelIndex PrefixModel::indexOf(const core::IpAddress& address)
{
    QModelIndex found;
    for (;;) {
        if (canFetchMore(found))
            fetchMore(found);
        int row = 0;
        const int rows = rowCount(found);
        while (row < rows && !nodeOf(index(row, 0, found))->prefix.contains(address))
            ++row;
        if (row == rows)
            return found;
        found = index(row, 0, found);
    }
}

QModelIndex PrefixModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto& nodes = parent.isValid() ? nodeOf(parent)->children : m_roots;
    return createIndex(row, column, nodes[std::size_t(row)].get());
}

QModelIndex PrefixModel::parent(const QModelIndex& child) const
{
    Node* const parent = child.isValid() ? nodeOf(child)->parent : nullptr;
    return parent ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int PrefixModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(parent.isValid() ? nodeOf(parent)->children.size() : m_roots.size());
}

int PrefixModel::columnCount(const QModelIndex&) const { return ColumnCount; }

bool PrefixModel::hasChildren(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return false;
    return parent.isValid() ? !nodeOf(parent)->leaf : !m_roots.empty();
}

bool PrefixModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.isValid() && parent.column() == 0 && !nodeOf(parent)->leaf
        && !nodeOf(parent)->opened;
}

void PrefixModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    Node* const node = nodeOf(parent);
    node->opened = true;
    std::vector<core::IpPrefix> prefixes = m_account->childrenOf(node->prefix);
    // One part alone that is the whole again would be a row without news.
    while (prefixes.size() == 1 && !m_account->uniform(prefixes.front()))
        prefixes = m_account->childrenOf(prefixes.front());
    if (prefixes.empty())
        return;
    beginInsertRows(parent, 0, int(prefixes.size()) - 1);
    for (const core::IpPrefix& prefix : prefixes)
        node->children.push_back(makeNode(prefix, node, int(node->children.size())));
    endInsertRows();
}

QVariant PrefixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeOf(index);
    if (role == Qt::TextAlignmentRole && (index.column() >= Asked && index.column() <= Left))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Prefix) {
        return node.left == 0        ? themedIcon(QStringLiteral("blocked"))
            : node.left < node.asked ? themedIcon(QStringLiteral("partly"))
                                     : themedIcon(QStringLiteral("done"));
    }
    if (role == Qt::ToolTipRole && index.column() == Prefix) {
        return node.left == 0        ? tr("Left out as a whole")
            : node.left < node.asked ? tr("Left out in part")
                                     : tr("Scanned as a whole");
    }
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && index.column() == By))
        return {};
    switch (index.column()) {
    case Prefix:
        return QString::fromStdString(rangeText(node.prefix.range()));
    case Asked:
        return formatCount(node.asked);
    case Removed:
        return formatCount(node.asked - node.left);
    case Left:
        return formatCount(node.left);
    case By:
        return node.by;
    default:
        return {};
    }
}

QVariant PrefixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Asked && section <= Left)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Prefix:
        return tr("Prefix");
    case Asked:
        return tr("Asked for");
    case Removed:
        return tr("Left out");
    case Left:
        return tr("To scan");
    case By:
        return tr("Left out by");
    default:
        return {};
    }
}

} // namespace widgets
