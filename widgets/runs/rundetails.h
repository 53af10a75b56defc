// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/runs/runtext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;
class QJsonValue;

namespace widgets {

class CommandBar;
class RunEdits;
class WarningLine;

/// All that is known of one run beside its results: counters, commands, configuration, and the
/// label and note, which can be changed in place.
class RunDetails : public QWidget {
    Q_OBJECT
public:
    /// `edits` must outlive this.
    RunDetails(RunEdits& edits, QString probeExecutable, QWidget* parent = nullptr);

    /// Null: none. What is being typed goes to the run that was shown.
    void showRun(const RunEntry* entry, const QString& storeUrl);

Q_SIGNALS:
    void hint(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commitLabel();
    void commitNote();
    void showCounters(const RunEntry& entry);
    void showConfiguration(const std::string& json);
    void addValue(QTreeWidgetItem* parent, const QString& key, const QJsonValue& value);

    RunEdits& m_edits;
    QString m_probeExecutable;
    store::Run m_run;
    QLabel* m_title;
    WarningLine* m_trouble;
    QLineEdit* m_label;
    QPlainTextEdit* m_note;
    QLabel* m_counters;
    CommandBar* m_command;
    CommandBar* m_schedule;
    QTreeWidget* m_configuration;
};

} // namespace widgets
