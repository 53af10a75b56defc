// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hostrow.h"
#include "widgets/session/hostresult.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace widgets {

class RunLibrary;

/// The stored traces of one address, to choose the one that another is compared with. Runs, their
/// traces and the chosen document are read off the GUI thread.
class StoredTraces : public QDialog {
    Q_OBJECT
public:
    StoredTraces(RunLibrary& library, const core::IpAddress& address, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The chosen trace, read. The dialog closes then.
    void chosen(const widgets::HostResult& result);

private:
    struct Entry {
        store::TraceRow row;
        store::Run run;
    };
    struct Listed {
        std::vector<Entry> newest; ///< first
        std::uint64_t older = 0; ///< left out
    };
    void load();
    void show(const Listed& listed);
    void choose();

    RunLibrary& m_library;
    core::IpAddress m_address;
    QLabel* m_state;
    QTreeWidget* m_list;
    QPushButton* m_compare;
    std::vector<Entry> m_entries;
};

} // namespace widgets
