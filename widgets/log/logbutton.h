// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace widgets {

class MessageLog;
enum class Severity;

/// Counts the errors and warnings that nobody has looked at yet; opens the log.
class LogButton : public QToolButton {
    Q_OBJECT
public:
    explicit LogButton(MessageLog& log, QWidget* parent = nullptr);
    /// All that the log holds was seen.
    void markSeen();

private:
    void onAdded(Severity severity);
    void update();
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace widgets
