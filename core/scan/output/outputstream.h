// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"

#include <cstdio>
#include <memory>
#include <string_view>
#include <vector>

namespace scan {

/// A file, or standard output for "-", that is written through a large buffer. Lives in one
/// thread. The first failure is kept: every later call returns it again, so that a caller that
/// looks only at close() still learns of it. Errors are WriteFailed and name the file.
class OutputStream {
public:
    /// Where writing begins.
    enum class Start : std::uint8_t {
        Empty, ///< what the file holds goes
        Behind, ///< behind the last whole line of what it holds, which a crash may have cut
    };
    /// Creates the file if there is none. What it holds stays until the first write or close().
    static core::Result<OutputStream> open(const std::string& path, Start start = Start::Empty);
    /// Lines stand in the file that stay there: it needs no header.
    bool continues() const { return m_continues; }

    /// Buffered. WriteFailed names the file; so does flush().
    core::Result<void> write(std::string_view text);
    core::Result<void> flush();
    /// Flushes and closes, the file being empty if nothing was written; standard output itself
    /// stays open.
    core::Result<void> close();
    /// Another descriptor of the file, to bring it to the disk; none when that is impossible.
    net::FileDescriptor duplicate() const;
    /// For people: the path, or "standard output".
    const std::string& name() const { return m_name; }

private:
    struct Closer {
        void operator()(std::FILE* file) const;
    };
    OutputStream() = default;
    core::Result<void> result(bool succeeded);
    bool emptied();
    core::Result<void> goBehindLastLine();

    std::string m_name;
    std::vector<char> m_buffer; ///< must outlive m_file, which writes it out when it is closed
    std::unique_ptr<std::FILE, Closer> m_file;
    bool m_emptied = false;
    bool m_continues = false;
    std::int64_t m_keptBytes = 0; ///< of what the file held
    core::Error m_error; ///< with systemError 0 while everything went well
};

} // namespace scan
