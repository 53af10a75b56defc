// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <set>

class QLabel;
class QSortFilterProxyModel;

namespace widgets {

/// Runs with a tick each.
class RunChoiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Started, Kind, Label, Vantage, Asked, State, ColumnCount };
    RunChoiceModel(std::vector<store::Run> runs, const std::vector<store::RunId>& ticked,
        QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    const std::set<store::RunId>& ticked() const { return m_ticked; }

private:
    QString text(const store::Run& run, int column) const;

    std::vector<store::Run> m_runs;
    std::set<store::RunId> m_ticked;
};

/// Lets the user tick the runs that figures are made from. None ticked means any.
class RunChoice : public QDialog {
    Q_OBJECT
public:
    /// Of `runs` those that are simulated, or those that are not.
    RunChoice(const std::vector<store::Run>& runs, bool simulated,
        const std::vector<store::RunId>& ticked, QWidget* parent = nullptr);
    std::vector<store::RunId> chosen() const;

private:
    void tickShown(bool tick);
    void showCount();

    RunChoiceModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLabel* m_count;
};

} // namespace widgets
