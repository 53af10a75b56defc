// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace widgets {

class RunsModel;

/// Which runs are to be seen. Every condition that is set must hold.
struct RunConditions {
    QString text; ///< words that all occur in some cell; case does not matter
    std::optional<store::RunKind> kind;
    std::optional<bool> simulated;
    std::optional<QString> label; ///< exactly; empty: runs without one
    std::optional<std::int64_t> fromNs;
    friend bool operator==(const RunConditions&, const RunConditions&) = default;
};

/// The runs that pass the conditions, sorted.
class RunsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RunsFilter(RunsModel* model, QObject* parent = nullptr);

    void setConditions(const RunConditions& conditions);
    const RunConditions& conditions() const { return m_conditions; }
    /// Runs that are left out whatever the conditions say.
    void setHidden(std::function<bool(store::RunId)> hidden);
    void refresh() { invalidateFilter(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool holdsWords(int row) const;

    RunsModel* m_model;
    RunConditions m_conditions;
    QStringList m_words;
    std::function<bool(store::RunId)> m_hidden;
};

} // namespace widgets
