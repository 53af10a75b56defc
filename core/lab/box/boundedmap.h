// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

namespace lab {

/// What a box remembers, at most `Capacity` entries: it forgets in two generations, so that the
/// younger half of what was put or found is always there.
template <typename Key, typename Value, typename Hash> class BoundedMap {
public:
    static constexpr std::size_t Capacity = 32768;

    /// Null when it was never put or is forgotten. Valid until the next call.
    Value* find(const Key& key)
    {
        if (const auto found = m_young.find(key); found != m_young.end())
            return &found->second;
        const auto found = m_old.find(key);
        return found == m_old.end() ? nullptr : &put(key, Value(found->second));
    }
    /// Replaces what was there.
    Value& put(const Key& key, Value value)
    {
        if (m_young.size() >= Capacity / 2 && !m_young.contains(key)) {
            m_old = std::move(m_young);
            m_young.clear();
        }
        return m_young.insert_or_assign(key, std::move(value)).first->second;
    }
    void erase(const Key& key)
    {
        m_young.erase(key);
        m_old.erase(key);
    }
    std::size_t size() const { return m_young.size() + m_old.size(); }

private:
    std::unordered_map<Key, Value, Hash> m_young;
    std::unordered_map<Key, Value, Hash> m_old;
};

} // namespace lab
