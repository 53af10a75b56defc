// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/prefixes/prefixaccount.h"

#include <QAbstractItemModel>

namespace widgets {

/// "private use (RFC 1918)" or "blocklist.txt:12", for people.
QString exclusionPlace(const PrefixAccount& account, const ExclusionEntry& entry);

/// What a request asks for as a tree of prefixes, whose parts are looked at when they are opened.
/// Lives in the GUI thread.
class PrefixModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Prefix, Asked, Removed, Left, By, ColumnCount };

    explicit PrefixModel(QObject* parent = nullptr);
    ~PrefixModel() override;

    void setAccount(std::shared_ptr<const PrefixAccount> account);
    core::IpPrefix prefixAt(const QModelIndex& index) const;
    /// The row of the smallest prefix that holds `address`, opening those above it.
    QModelIndex indexOf(const core::IpAddress& address);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node* nodeOf(const QModelIndex& index) const;
    std::unique_ptr<Node> makeNode(const core::IpPrefix& prefix, Node* parent, int row) const;

    std::shared_ptr<const PrefixAccount> m_account;
    std::vector<std::unique_ptr<Node>> m_roots;
};

} // namespace widgets
