// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replydedupe.h"

#include <algorithm>
#include <bit>

namespace scan {

namespace {
    constexpr std::uint64_t ClassMask = 0xff;
    constexpr std::size_t FirstEntries = 1 << 12; ///< of all parts together
    // With the largest capacity a part moves 4 MiB when it grows last: some milliseconds, while the
    // kernel's ring holds replies for a fifth of a second at a million a second.
    constexpr std::size_t MostParts = 64;
    constexpr std::size_t LeastOfAPart = 1 << 16;

    /// Without the bits that hold the classes; never 0, which means free.
    std::uint64_t tagOf(std::uint64_t fingerprint)
    {
        const std::uint64_t tag = fingerprint & ~ClassMask;
        return tag != 0 ? tag : ClassMask + 1;
    }
} // namespace

std::size_t ReplyDedupe::Table::homeOf(std::uint64_t tag) const
{
    return std::size_t(tag >> 8) & (entries.size() - 1);
}

std::uint64_t* ReplyDedupe::Table::slotOf(std::uint64_t tag)
{
    const std::size_t mask = entries.size() - 1;
    std::size_t index = homeOf(tag);
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
    : m_parts(std::clamp<std::size_t>(std::bit_floor(capacity / LeastOfAPart), 1, MostParts))
    , m_partMask(m_parts.size() - 1)
    , m_firstEntries(FirstEntries / m_parts.size())
    , m_generationCapacity(std::max<std::size_t>(1, capacity / 2 / m_parts.size()))
{
    for (Part& part : m_parts) {
        part.current.entries.resize(m_firstEntries);
        part.previous.entries.resize(1);
    }
}

void ReplyDedupe::prefetch(std::uint64_t fingerprint) const
{
    const std::uint64_t tag = tagOf(fingerprint);
    const Table& table = m_parts[partOf(tag)].current;
    __builtin_prefetch(table.entries.data() + table.homeOf(tag), 1);
}

ReplyDedupe::Seen ReplyDedupe::insert(std::uint64_t fingerprint, ReplyClass replyClass)
{
    const std::uint64_t tag = tagOf(fingerprint);
    const std::uint64_t bit = std::uint64_t(1) << int(replyClass);
    auto& [current, previous, carriedOver] = m_parts[partOf(tag)];
    std::uint64_t* slot = current.slotOf(tag);
    if (*slot == 0) {
        // Before the generation may change: then it would be forgotten just when it is needed.
        const std::uint64_t before = previous.used > 0 ? *previous.slotOf(tag) : 0;
        carriedOver += before != 0 ? 1 : 0;
        if (current.used >= m_generationCapacity) {
            m_evictions += previous.used - carriedOver;
            carriedOver = 0;
            previous = std::move(current);
            current = Table();
            current.entries.resize(m_firstEntries);
            slot = current.slotOf(tag);
        } else if (current.used * 2 >= current.entries.size()) {
            current.grow();
            slot = current.slotOf(tag);
        }
        *slot = tag | (before & ClassMask);
        ++current.used;
    }
    const std::uint64_t seen = *slot & ClassMask;
    *slot |= bit;
    return { (seen & bit) != 0, (seen & ~bit) != 0 };
}

} // namespace scan
