// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchange/runimport.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace widgets {

class WarningLine;

/// What has to be said about files that are imported as runs, since they don't say it themselves.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(const QStringList& files, QWidget* parent = nullptr);

    /// One for each file; valid once the dialog was accepted.
    std::vector<store::ImportRequest> requests() const;

private:
    core::Result<store::ImportRequest> request() const;
    void check();

    QStringList m_files;
    QComboBox* m_format;
    QComboBox* m_pass;
    QLineEdit* m_senderKey;
    QLineEdit* m_ports;
    QCheckBox* m_hasStart;
    QDateTimeEdit* m_started;
    QLineEdit* m_vantage;
    QLineEdit* m_label;
    QLineEdit* m_note;
    QCheckBox* m_simulated;
    QCheckBox* m_strict;
    WarningLine* m_trouble;
};

} // namespace widgets
