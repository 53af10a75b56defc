// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QBoxLayout;
class QTableView;

namespace widgets {

class LogFilter;
class MessageLog;
enum class Severity;

/// What happened: errors, warnings and the ends of runs, newest last.
class LogPanel : public QDockWidget {
    Q_OBJECT
public:
    /// `log` must outlive the panel.
    explicit LogPanel(MessageLog& log, QWidget* parent = nullptr);
    /// Opens the panel at its newest message, with the focus.
    void open();
    /// As at the first start: at the bottom, closed.
    void resetLayout();

Q_SIGNALS:
    void hint(const QString& text);

private:
    void addSwitch(QBoxLayout* bar, Severity severity, const QString& text, const QString& name);
    void copy();
    MessageLog& m_log;
    LogFilter* m_filter;
    QTableView* m_table;
};

} // namespace widgets
