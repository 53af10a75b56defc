// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/workbench.h"

namespace widgets {

Workbench::Workbench(const QString& probeExecutable)
    : m_probeExecutable(probeExecutable)
    , m_library(m_preferences.storeUrl())
    , m_scan(probeExecutable)
    , m_traces(probeExecutable, m_preferences, m_library, m_log)
{
    QObject::connect(&m_preferences, &Preferences::changed, &m_library,
        [this] { m_library.setUrl(m_preferences.storeUrl()); });
}

} // namespace widgets
