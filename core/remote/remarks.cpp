// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/remarks.h"

#include <utility>

namespace remote {

void Remarks::add(const std::string& vantage, const std::string& line)
{
    const std::lock_guard lock(m_mutex);
    if (m_bytes >= MostBytes) {
        ++m_letGo;
        m_lastVantage = vantage;
        return;
    }
    m_bytes += vantage.size() + line.size();
    m_remarks.push_back({ vantage, line });
}

std::vector<Remark> Remarks::take()
{
    const std::lock_guard lock(m_mutex);
    if (const std::size_t letGo = std::exchange(m_letGo, 0); letGo > 0)
        m_remarks.push_back({ m_lastVantage, std::to_string(letGo) + " more lines were left out" });
    m_bytes = 0;
    return std::exchange(m_remarks, {});
}

} // namespace remote
