// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log/logbutton.h"

#include "widgets/session/messagelog.h"
#include "widgets/theme/themedicon.h"

namespace widgets {

LogButton::LogButton(MessageLog& log, QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("logButton"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setWhatsThis(tr("The log keeps what went wrong, and the ends of runs. Errors stand where they "
                    "arise too."));
    connect(&log, &MessageLog::added, this,
        [this](const Message& message) { onAdded(message.severity); });
    connect(&log, &MessageLog::cleared, this, &LogButton::markSeen);
    update();
}

void LogButton::onAdded(Severity severity)
{
    if (severity == Severity::Error)
        ++m_errors;
    else if (severity == Severity::Warning)
        ++m_warnings;
    else
        return;
    update();
}

void LogButton::markSeen()
{
    m_errors = 0;
    m_warnings = 0;
    update();
}

void LogButton::update()
{
    if (m_errors > 0)
        setText(tr("%n error(s)", nullptr, m_errors));
    else if (m_warnings > 0)
        setText(tr("%n warning(s)", nullptr, m_warnings));
    else
        setText(tr("Log"));
    setIcon(m_errors > 0     ? themedIcon(QStringLiteral("error"))
            : m_warnings > 0 ? warningIcon()
                             : themedIcon(QStringLiteral("log")));
    setAccessibleName(tr("Open the log: %1").arg(text()));
    setToolTip(
        m_errors + m_warnings > 0 ? tr("New in the log; open it (F8)") : tr("Open the log (F8)"));
}

} // namespace widgets
