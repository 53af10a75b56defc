// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/adoption/hosthistory.h"
#include "widgets/library/storereader.h"

#include <QWidget>

#include <atomic>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace widgets {

class HistoryModel;
class HistoryStrip;
class WarningLine;

/// Asks for an address and shows all that the store knows of it: along time and as a table. Reads
/// on a connection of its own.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    ~HistoryPanel() override;

    void setUrl(const QString& url);
    /// Which kind of runs; a history on show is read anew.
    void setSimulated(bool simulated);
    void showAddress(const core::IpAddress& address);
    void refresh(); ///< the runs have changed
    void focusSearch();
    const HistoryModel* model() const { return m_model; }
    std::optional<core::IpAddress> address() const { return m_address; }

Q_SIGNALS:
    void traceWanted(const core::IpAddress& address, std::uint16_t port, scan::Pass pass);
    void verifyWanted(const core::IpAddress& address, std::uint16_t port, scan::Pass pass);
    void runWanted(store::RunId run);

private:
    void search();
    void read();
    void showHistory(core::Result<AddressHistory> history);
    /// Of the current row, or the newest one.
    const HistoryEvent* chosenEvent() const;

    QLineEdit* m_search;
    QLabel* m_summary;
    WarningLine* m_warning;
    HistoryStrip* m_strip;
    HistoryModel* m_model;
    QTableView* m_table;
    QPushButton* m_trace;
    QPushButton* m_verify;
    std::optional<core::IpAddress> m_address;
    bool m_simulated = false;
    std::shared_ptr<std::atomic<int>> m_wanted;
    StoreReader m_reader;
};

} // namespace widgets
