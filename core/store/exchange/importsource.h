// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/linereader.h"

#include <functional>

namespace store {

/// The lines of a text file that is imported: without a byte order mark and without empty lines.
/// Lives in one thread.
class ImportLines {
public:
    /// A run's longest line is the document of a trace or its configuration.
    static constexpr std::size_t MaxLineBytes = std::size_t(16) << 20;

    static core::Result<ImportLines> open(const std::string& file);

    /// How the file begins, for formatOf(); to be called before next().
    core::Result<std::string_view> beginning();
    core::Result<std::optional<std::string_view>> next();
    /// Asked now and then; once it says true, next() returns Unavailable.
    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }
    std::string position() const { return m_reader.position(); }

private:
    explicit ImportLines(targets::LineReader reader)
        : m_reader(std::move(reader))
    {
    }
    core::Result<std::optional<std::string_view>> read();

    static constexpr unsigned LinesBetweenQuestions = 256;

    targets::LineReader m_reader;
    std::function<bool()> m_cancelled;
    unsigned m_untilQuestion = 0;
    std::string m_first; ///< the line that beginning() read
    bool m_firstWaits = false; ///< it was not given out yet
};

/// The first bytes of a regular file; empty for anything else, which can be read only once.
core::Result<std::string> firstBytes(const std::string& path, std::size_t count);

} // namespace store
