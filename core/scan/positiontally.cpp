// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/positiontally.h"

namespace scan {

namespace {

    void addCounts(const PositionTally::Counts& more, PositionTally::Counts& sum)
    {
        for (std::size_t kind = 0; kind < sum.size(); ++kind)
            sum[kind] += more[kind];
    }

} // namespace

void PositionTally::add(core::Uint128 position, std::size_t kind)
{
    if (position < m_first) {
        ++m_settled[kind];
        return;
    }
    while ((position - m_first) >> m_widthBits >= MostSections)
        widen();
    const auto section = std::size_t((position - m_first) >> m_widthBits);
    if (section >= m_sections.size())
        m_sections.resize(section + 1);
    ++m_sections[section][kind];
}

void PositionTally::widen()
{
    ++m_widthBits;
    const std::size_t count = (m_sections.size() + 1) / 2;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            m_sections[i] = m_sections[2 * i];
        if (2 * i + 1 < m_sections.size())
            addCounts(m_sections[2 * i + 1], m_sections[i]);
    }
    m_sections.resize(count);
}

core::Uint128 PositionTally::settle(core::Uint128 position)
{
    if (position <= m_first)
        return position;
    const core::Uint128 width = core::Uint128(1) << m_widthBits;
    while (!m_sections.empty() && position - m_first >= width) {
        addCounts(m_sections.front(), m_settled);
        m_sections.pop_front();
        m_first += width;
    }
    if (m_sections.empty())
        m_first = position;
    return m_first;
}

} // namespace scan
