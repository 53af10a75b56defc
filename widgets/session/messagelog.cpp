// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/messagelog.h"

namespace widgets {

void MessageLog::add(Severity severity, const QString& source, const QString& text)
{
    if (m_messages.size() == Limit) {
        m_messages.pop_front();
        ++m_letGo;
    }
    m_messages.push_back({ QDateTime::currentDateTime(), severity, source, text });
    Q_EMIT added(m_messages.back());
}

void MessageLog::clear()
{
    m_messages.clear();
    m_letGo = 0;
    Q_EMIT cleared();
}

} // namespace widgets
