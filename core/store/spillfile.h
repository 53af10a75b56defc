// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowfile.h"

namespace store {

/// A sequence of host rows, first written and then read once from its beginning. What does not fit
/// into `mostInMemory` rows lies in a file. Lives in one thread; errors are those of RowFile.
class SpillFile {
public:
    SpillFile(std::string folder, std::size_t mostInMemory)
        : m_mostInMemory(mostInMemory)
        , m_file(std::move(folder))
    {
    }

    core::Result<void> append(const HostRow& row)
    {
        m_buffer.push_back(row);
        return m_buffer.size() < m_mostInMemory ? core::Result<void>() : flush();
    }
    /// Writing has ended, next() begins.
    void rewind();
    /// The next row; null at the end. Valid until the next call.
    core::Result<const HostRow*> next()
    {
        if (m_position == m_buffer.size()) {
            if (const auto filled = refill(); !filled)
                return tl::unexpected(filled.error());
        }
        return m_position < m_buffer.size() ? &m_buffer[m_position++] : nullptr;
    }

private:
    core::Result<void> flush();
    core::Result<void> refill();

    std::size_t m_mostInMemory;
    RowFile m_file;
    std::uint64_t m_readOfFile = 0; ///< rows
    std::size_t m_position = 0;
    std::vector<HostRow> m_buffer;
    std::vector<HostRow> m_tail; ///< behind what is in the file
};

} // namespace store
