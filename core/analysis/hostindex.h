// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace analysis {

/// The number of an address within one family, from 0 in the order in which they are first seen.
using HostId = std::uint32_t;

/// Numbers addresses, a period's at a time. The addresses are held in order beside their numbers, 8
/// bytes for each IPv4 address, and a period's sorted ones are merged with them: no hashing, and
/// memory is read from start to end.
template <typename Key> class HostIndex {
public:
    /// The numbers of `keys`, which are sorted and without repeats. Numbers from the size() before
    /// on are new.
    std::vector<HostId> identify(std::span<const Key> keys)
    {
        std::vector<HostId> ids(keys.size());
        std::vector<std::size_t> unknown;
        std::size_t known = 0;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            while (known < m_keys.size() && m_keys[known] < keys[i])
                ++known;
            if (known < m_keys.size() && m_keys[known] == keys[i]) {
                ids[i] = m_ids[known];
            } else {
                ids[i] = HostId(m_keys.size() + unknown.size());
                unknown.push_back(i);
            }
        }
        insert(keys, ids, unknown);
        return ids;
    }

    std::size_t size() const { return m_keys.size(); }

private:
    /// Merged from the back, so that no second copy is needed.
    void insert(std::span<const Key> keys, const std::vector<HostId>& ids,
        const std::vector<std::size_t>& unknown)
    {
        std::size_t from = m_keys.size();
        std::size_t to = from + unknown.size();
        m_keys.resize(to);
        m_ids.resize(to);
        for (auto next = unknown.rbegin(); next != unknown.rend(); ++next) {
            while (from > 0 && keys[*next] < m_keys[from - 1]) {
                --from;
                --to;
                m_keys[to] = m_keys[from];
                m_ids[to] = m_ids[from];
            }
            --to;
            m_keys[to] = keys[*next];
            m_ids[to] = ids[*next];
        }
    }

    std::vector<Key> m_keys; ///< sorted
    std::vector<HostId> m_ids; ///< of each key
};

} // namespace analysis
