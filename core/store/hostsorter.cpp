// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hostsorter.h"

#include "core/store/spillfile.h"

#include <queue>

namespace store {

namespace {

    /// Orders like address, port, pass, class, arrival; small, since sorting moves it about.
    struct SortKey {
        std::uint64_t high;
        std::uint64_t low;
        std::uint64_t rest; ///< 16 bits of port, 4 of pass, 4 of class, 32 of arrival
        bool v6;
        bool sameTarget(const SortKey& other) const
        {
            return high == other.high && low == other.low && v6 == other.v6
                && rest >> 36 == other.rest >> 36;
        }
        friend bool operator<(const SortKey& a, const SortKey& b)
        {
            return std::tie(a.v6, a.high, a.low, a.rest) < std::tie(b.v6, b.high, b.low, b.rest);
        }
    };

    SortKey keyOf(const HostRow& row, std::uint32_t arrival)
    {
        const core::Uint128 value = row.address.value();
        return { std::uint64_t(value >> 64), std::uint64_t(value),
            std::uint64_t(row.port) << 40 | std::uint64_t(row.pass) << 36
                | std::uint64_t(row.replyClass) << 32 | arrival,
            !row.address.isV4() };
    }

    /// One sorted chunk with its first row that is not taken yet.
    struct Head {
        SortKey key;
        HostRow row;
        std::size_t chunk;
        friend bool operator<(const Head& a, const Head& b) { return b.key < a.key; }
    };

} // namespace

HostRow hostOf(const scan::ScanRow& reply)
{
    HostRow row;
    row.address = reply.target;
    row.port = reply.targetPort;
    row.pass = reply.pass;
    row.replyClass = reply.replyClass;
    row.hasCapable = reply.hasCapable;
    row.hasReceiverKey = reply.hasReceiverKey;
    row.mptcpVersion = reply.hasCapable ? reply.mptcpVersion : std::uint8_t(0);
    row.mptcpFlags = reply.hasCapable ? reply.mptcpFlags : std::uint8_t(0);
    row.ttl = reply.ttl;
    row.rttUs = reply.rttUs;
    row.senderKey = reply.senderKey;
    row.receiverKey = reply.hasReceiverKey ? reply.receiverKey : 0;
    return row;
}

HostSorter::HostSorter(std::string folder, std::size_t rowsInMemory)
    : m_folder(std::move(folder))
    , m_rowsInMemory(rowsInMemory)
    , m_sorted(m_folder)
{
}

core::Result<void> HostSorter::add(const scan::ScanRow& reply) { return add(hostOf(reply)); }

core::Result<void> HostSorter::add(const HostRow& host)
{
    ++m_replies;
    if (m_chunk.capacity() == 0)
        m_chunk.reserve(m_rowsInMemory); // growing, it would take twice that for a moment
    m_chunk.push_back(host);
    return m_chunk.size() < m_rowsInMemory ? core::Result<void>() : spillChunk();
}

void HostSorter::sortChunk()
{
    std::vector<SortKey> keys;
    keys.reserve(m_chunk.size());
    for (const HostRow& row : m_chunk)
        keys.push_back(keyOf(row, std::uint32_t(keys.size())));
    std::ranges::sort(keys, std::less<>());
    m_order.clear();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i == 0 || !keys[i].sameTarget(keys[i - 1]))
            m_order.push_back(std::uint32_t(keys[i].rest));
    }
}

core::Result<void> HostSorter::spillChunk()
{
    sortChunk();
    for (const std::uint32_t index : m_order) {
        if (const auto kept = m_sorted.append(m_chunk[index]); !kept)
            return kept;
    }
    m_chunk.clear();
    return m_sorted.endChunk();
}

core::Result<void> HostSorter::finish(const std::function<core::Result<void>(const HostRow&)>& each)
{
    if (m_sorted.size() > 0) {
        if (const auto spilled = spillChunk(); !spilled)
            return spilled;
        return merge(each);
    }
    sortChunk();
    for (const scan::ReplyClass replyClass : scan::AllReplyClasses) {
        for (const std::uint32_t index : m_order) {
            if (m_chunk[index].replyClass != replyClass)
                continue;
            if (const auto taken = each(m_chunk[index]); !taken)
                return taken;
        }
    }
    return {};
}

core::Result<void> HostSorter::merge(const std::function<core::Result<void>(const HostRow&)>& each)
{
    m_chunk = {};
    constexpr std::size_t Buffered = 16'384;
    std::vector<SpillFile> classes;
    for (std::size_t i = 0; i < scan::ReplyClassCount; ++i)
        classes.emplace_back(m_folder, Buffered);

    std::priority_queue<Head> heads;
    const auto advance = [&](std::size_t chunk) -> core::Result<void> {
        const auto row = m_sorted.next(chunk);
        if (!row)
            return tl::unexpected(row.error());
        // Earlier chunks came earlier.
        if (*row)
            heads.push({ keyOf(**row, std::uint32_t(chunk)), **row, chunk });
        return {};
    };
    m_sorted.rewind();
    for (std::size_t chunk = 0; chunk < m_sorted.size(); ++chunk) {
        if (const auto begun = advance(chunk); !begun)
            return begun;
    }
    std::optional<SortKey> last;
    while (!heads.empty()) {
        const Head head = heads.top();
        heads.pop();
        if (!last || !last->sameTarget(head.key)) {
            if (const auto kept = classes[std::size_t(head.row.replyClass)].append(head.row); !kept)
                return kept;
        }
        last = head.key;
        if (const auto advanced = advance(head.chunk); !advanced)
            return advanced;
    }
    m_sorted = SortedChunks(m_folder);

    for (SpillFile& rows : classes) {
        rows.rewind();
        for (;;) {
            const auto row = rows.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            if (const auto taken = each(**row); !taken)
                return taken;
        }
    }
    return {};
}

} // namespace store
