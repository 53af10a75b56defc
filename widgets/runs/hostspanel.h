// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;

namespace widgets {

class ColumnTable;
class HostLoader;
class HostsModel;
class WarningLine;
class Workbench;

/// The hosts of one stored scan, filtered in the store. However many there are, the first rows are
/// there at once, and memory is bounded by the limit of rows in the preferences.
class HostsPanel : public QWidget {
    Q_OBJECT
public:
    explicit HostsPanel(Workbench& workbench, QWidget* parent = nullptr);
    ~HostsPanel() override;

    /// Null: none.
    void showRun(const store::Run* run);
    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);
    void resetLayout();

Q_SIGNALS:
    void hint(const QString& text);
    /// All hosts of the run are wanted as a file.
    void exportWanted();

private:
    QComboBox* makeChoice(const char* name, const QString& accessibleName);
    void fillChoices(const store::Run& run);
    void load();
    void updateCount();
    void showMenu(const QPoint& position);

    Workbench& m_workbench;
    HostLoader* m_loader;
    HostsModel* m_model;
    QLineEdit* m_address;
    QComboBox* m_class;
    QComboBox* m_pass;
    QComboBox* m_port;
    QComboBox* m_family;
    QLabel* m_count;
    WarningLine* m_trouble;
    ColumnTable* m_table;
    QTimer m_typing;
    store::Run m_run;
    bool m_loading = false;
    quint64 m_matching = 0;
};

} // namespace widgets
