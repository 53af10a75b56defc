// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/linebuffer.h"

namespace remote {

bool LineBuffer::add(std::string_view bytes)
{
    m_bytes.erase(0, m_begin);
    m_searched -= m_begin;
    m_begin = 0;
    m_bytes += bytes;
    const std::size_t lastEnd = m_bytes.rfind('\n');
    const std::size_t open = lastEnd == std::string::npos ? 0 : lastEnd + 1;
    return m_bytes.size() - open <= m_longest;
}

std::optional<std::string> LineBuffer::next()
{
    const std::size_t end = m_bytes.find('\n', m_searched);
    if (end == std::string::npos) {
        m_searched = m_bytes.size();
        return std::nullopt;
    }
    std::string line = m_bytes.substr(m_begin, end - m_begin);
    if (line.ends_with('\r'))
        line.pop_back();
    m_begin = m_searched = end + 1;
    return line;
}

} // namespace remote
