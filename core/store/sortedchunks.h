// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowfile.h"

namespace store {

/// Sequences of host rows, first written one after the other and then read side by side, each once
/// from its beginning. All lie in one file: a large run has more of them than a process may have
/// files. Memory is bounded while they are written, and some kilobytes for each when they are read.
/// Lives in one thread; errors are those of RowFile.
class SortedChunks {
public:
    explicit SortedChunks(std::string folder)
        : m_file(std::move(folder))
    {
    }
    /// To the chunk that is being written.
    core::Result<void> append(const HostRow& row);
    core::Result<void> endChunk();
    std::size_t size() const { return m_chunks.size(); }

    /// Writing has ended, next() begins.
    void rewind();
    /// The next row of a chunk; null at its end. Valid until the next call for the same chunk.
    core::Result<const HostRow*> next(std::size_t number);

private:
    struct Chunk {
        std::uint64_t next = 0; ///< row in the file that is read next
        std::uint64_t end = 0;
        std::size_t position = 0; ///< in `rows`
        std::vector<HostRow> rows;
    };
    core::Result<void> flush();

    RowFile m_file;
    std::vector<HostRow> m_buffer;
    std::vector<Chunk> m_chunks;
    std::size_t m_rowsAtOnce = 0;
};

} // namespace store
