// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/runtransfers.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace widgets {

/// Which part of some runs goes where, and in which format.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    enum class What { WholeRuns, Tables, Hosts, Replies, Traces, Proofs, Findings };

    ExportDialog(std::vector<store::RunId> runs, What first, QWidget* parent = nullptr);

    ExportOrder order() const;

private:
    void update();
    void browse();
    bool toFolder() const;

    std::vector<store::RunId> m_runs;
    QComboBox* m_what;
    QLabel* m_help;
    QLineEdit* m_path;
    QPushButton* m_accept;
    bool m_pathTyped = false;
};

} // namespace widgets
