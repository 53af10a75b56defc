// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace targets {

/// Reads a text file line by line with bounded memory. Opens regular files only, so that a FIFO or
/// a device can't hang or flood it; "-" is standard input, whatever it is. Lives in one thread.
class LineReader {
public:
    /// Far above what a list needs: JSON lines of a long trace are targets too.
    static constexpr std::size_t MaxLineBytes = 262144;

    /// NotFound, PermissionDenied or ReadFailed name the path. `longest` is the limit of a line.
    static core::Result<LineReader> open(
        const std::string& path, std::size_t longest = MaxLineBytes);
    LineReader(LineReader&& other) noexcept;
    LineReader(const LineReader&) = delete;
    LineReader& operator=(const LineReader&) = delete;
    ~LineReader();

    /// The next line without its end (LF or CRLF), valid until the next call; empty at the end of
    /// the file. A line over the limit or with a NUL byte is Malformed: no list looks like that.
    core::Result<std::optional<std::string_view>> next();
    /// Whether next() returns a line without having to read.
    bool hasLine() const;
    /// From now on next() does not wait for bytes once `descriptor` is readable: what was read is
    /// then the end of the file. The descriptor must outlive the reader.
    void stopWhenReadable(int descriptor) { m_stop = descriptor; }
    /// "FILE:LINE" of the line that next() returned last, as errors name it.
    std::string position() const;

private:
    LineReader(int descriptor, std::string name, std::size_t longest);
    core::Result<void> fill();
    bool isStopped() const;

    int m_descriptor = -1;
    int m_stop = -1;
    std::string m_name;
    std::size_t m_longest = MaxLineBytes;
    std::string m_buffer;
    std::size_t m_start = 0; ///< where the next line begins in m_buffer
    std::size_t m_lineNumber = 0;
    bool m_ended = false; ///< no more bytes after those in m_buffer
};

} // namespace targets
