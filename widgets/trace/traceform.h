// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostorder.h"
#include "widgets/session/hostquestion.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSettings;
class QSpinBox;
class QToolButton;

namespace widgets {

class CommandBar;

/// What is to be traced or proven, from where and how, with the equivalent command line.
class TraceForm : public QWidget {
    Q_OBJECT
public:
    explicit TraceForm(QWidget* parent = nullptr);

    /// What is wrong with the form stands in the error.
    core::Result<HostOrder> traceOrder() const;
    core::Result<HostOrder> verifyOrder() const;
    /// Target, port, pass and vantage point; the options stay as they are.
    void setQuestion(const HostQuestion& question);
    void setTargets(const QString& targets);
    QString vantage() const;
    void setVantage(const QString& vantage);
    /// While a run of a kind is active its button waits.
    void setActive(bool tracing, bool proving);
    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);

Q_SIGNALS:
    void changed();
    void traceRequested();
    void verifyRequested();
    void stopRequested();
    void hint(const QString& text);

private:
    QWidget* buildOptions();
    QWidget* buildPrograms();
    bool elsewhere() const;
    void refresh();
    core::Result<scan::ScanRequest> probe(bool forProof) const;
    trace::TraceRequest traceRequest(const scan::ScanRequest& probe) const;
    verify::VerifyRequest verifyRequest(const scan::ScanRequest& probe) const;

    QLineEdit* m_targets;
    QLineEdit* m_ports;
    QCheckBox* m_v1;
    QCheckBox* m_v0;
    QCheckBox* m_plain;
    QComboBox* m_vantage;
    QWidget* m_machineRow; ///< shown with another machine alone
    QLineEdit* m_machine; ///< without "ssh:"
    QToolButton* m_more;
    QPushButton* m_trace;
    QPushButton* m_verify;
    QPushButton* m_stop;
    QSpinBox* m_attempts = nullptr;
    QSpinBox* m_maxHop = nullptr;
    QSpinBox* m_timeout = nullptr;
    QSpinBox* m_flows = nullptr;
    QSpinBox* m_rate = nullptr;
    QCheckBox* m_control = nullptr;
    QCheckBox* m_names = nullptr;
    QLineEdit* m_remoteProgram = nullptr;
    QLineEdit* m_sshProgram = nullptr;
    QWidget* m_programs = nullptr; ///< shown with another machine alone
    QWidget* m_options; ///< after what buildOptions() fills in
    CommandBar* m_command;
    bool m_tracing = false;
    bool m_proving = false;
};

} // namespace widgets
