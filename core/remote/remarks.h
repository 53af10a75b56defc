// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>
#include <vector>

namespace remote {

/// What ssh and the program on another machine said beside their messages.
struct Remark {
    std::string vantage;
    std::string line;
};

/// Remarks on their way from the threads of the links to whoever shows them. What is more than fits
/// between two looks is counted and let go: a flood helps nobody. Safe from any thread.
class Remarks {
public:
    static constexpr std::size_t MostBytes = std::size_t(64) << 10; ///< between two looks

    void add(const std::string& vantage, const std::string& line);
    /// Those since the last call, oldest first; the last one says how many were let go, if any.
    std::vector<Remark> take();

private:
    std::mutex m_mutex; ///< guards all below
    std::vector<Remark> m_remarks;
    std::size_t m_bytes = 0;
    std::size_t m_letGo = 0;
    std::string m_lastVantage; ///< of those that were let go
};

} // namespace remote
