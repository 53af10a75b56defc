// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replydedupe.h"

#include <algorithm>

namespace scan {

namespace {
    constexpr std::uint64_t ClassMask = 0xff;
    constexpr std::size_t FirstEntries = 1 << 12;

    /// Without the bits that hold the classes; never 0, which means free.
    std::uint64_t tagOf(std::uint64_t fingerprint)
    {
        const std::uint64_t tag = fingerprint & ~ClassMask;
        return tag != 0 ? tag : ClassMask + 1;
    }
} // namespace

std::uint64_t* ReplyDedupe::Table::slotOf(std::uint64_t tag)
{
    const std::size_t mask = entries.size() - 1;
    std::size_t index = std::size_t(tag >> 8) & mask;
    while (entries[index] != 0 && (entries[index] & ~ClassMask) != tag)
        index = (index + 1) & mask;
    return &entries[index];
}

void ReplyDedupe::Table::grow()
{
    std::vector<std::uint64_t> old(entries.size() * 2);
    old.swap(entries);
    for (const std::uint64_t entry : old) {
        if (entry != 0)
            *slotOf(entry & ~ClassMask) = entry;
    }
}

ReplyDedupe::ReplyDedupe(std::size_t capacity)
    : m_generationCapacity(std::max<std::size_t>(1, capacity / 2))
{
    m_current.entries.resize(FirstEntries);
    m_previous.entries.resize(1);
}

ReplyDedupe::Seen ReplyDedupe::insert(std::uint64_t fingerprint, ReplyClass replyClass)
{
    const std::uint64_t tag = tagOf(fingerprint);
    const std::uint64_t bit = std::uint64_t(1) << int(replyClass);
    std::uint64_t* slot = m_current.slotOf(tag);
    if (*slot == 0) {
        if (m_current.used >= m_generationCapacity) {
            m_evictions += m_previous.used;
            m_previous = std::move(m_current);
            m_current = Table();
            m_current.entries.resize(FirstEntries);
            slot = m_current.slotOf(tag);
        } else if (m_current.used * 2 >= m_current.entries.size()) {
            m_current.grow();
            slot = m_current.slotOf(tag);
        }
        *slot = tag | (m_previous.used > 0 ? *m_previous.slotOf(tag) & ClassMask : 0);
        ++m_current.used;
    }
    const std::uint64_t seen = *slot & ClassMask;
    *slot |= bit;
    return { (seen & bit) != 0, (seen & ~bit) != 0 };
}

} // namespace scan
