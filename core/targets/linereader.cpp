// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/linereader.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace targets {

namespace {

    constexpr std::size_t ChunkBytes = 65536;

    std::string quoted(const std::string& path) { return "\"" + path + "\""; }

    core::ErrorCode codeOf(int systemError)
    {
        if (systemError == ENOENT || systemError == ENOTDIR)
            return core::ErrorCode::NotFound;
        return systemError == EACCES || systemError == EPERM ? core::ErrorCode::PermissionDenied
                                                             : core::ErrorCode::ReadFailed;
    }

} // namespace

LineReader::LineReader(int descriptor, std::string name, std::size_t longest)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
    , m_longest(longest)
{
}

LineReader::LineReader(LineReader&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_stop(other.m_stop)
    , m_name(std::move(other.m_name))
    , m_longest(other.m_longest)
    , m_buffer(std::move(other.m_buffer))
    , m_start(other.m_start)
    , m_lineNumber(other.m_lineNumber)
    , m_ended(other.m_ended)
{
}

LineReader::~LineReader()
{
    if (m_descriptor > STDERR_FILENO)
        ::close(m_descriptor);
}

core::Result<LineReader> LineReader::open(const std::string& path, std::size_t longest)
{
    if (path == "-")
        return LineReader(STDIN_FILENO, "standard input", longest);
    // O_NONBLOCK keeps open() from waiting for a FIFO's writer.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return core::systemFailure(
            codeOf(errno), { core::Pattern("targets", "cannot open %1"), { quoted(path) } }, errno);
    LineReader reader(descriptor, path, longest);
    struct stat status { };
    if (::fstat(descriptor, &status) != 0)
        return core::systemFailure(
            codeOf(errno), { core::Pattern("targets", "cannot read %1"), { quoted(path) } }, errno);
    if (!S_ISREG(status.st_mode)) {
        return core::failure(core::ErrorCode::ReadFailed,
            { S_ISDIR(status.st_mode)
                    ? core::Pattern("targets", "%1 is a directory; pass a file")
                    : core::Pattern("targets",
                        "%1 is not a regular file; feed pipes through standard input and pass -"),
                { quoted(path) } });
    }
    return reader;
}

bool LineReader::hasLine() const { return m_buffer.find('\n', m_start) != std::string::npos; }

bool LineReader::isStopped() const
{
    if (m_stop < 0)
        return false;
    pollfd watched[] = { { m_stop, POLLIN, 0 }, { m_descriptor, POLLIN, 0 } };
    int ready = -1;
    do
        ready = ::poll(watched, 2, -1);
    while (ready < 0 && errno == EINTR);
    return watched[0].revents != 0;
}

core::Result<void> LineReader::fill()
{
    if (isStopped()) {
        m_ended = true;
        return {};
    }
    m_buffer.erase(0, m_start);
    m_start = 0;
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(kept + ChunkBytes);
    ssize_t count = -1;
    do
        count = ::read(m_descriptor, m_buffer.data() + kept, ChunkBytes);
    while (count < 0 && errno == EINTR);
    m_buffer.resize(kept + std::size_t(count < 0 ? 0 : count));
    if (count < 0)
        return core::systemFailure(core::ErrorCode::ReadFailed,
            { core::Pattern("targets", "cannot read %1"), { m_name } }, errno);
    m_ended = count == 0;
    return {};
}

core::Result<std::optional<std::string_view>> LineReader::next()
{
    std::size_t end = m_buffer.find('\n', m_start);
    while (end == std::string::npos && !m_ended && m_buffer.size() - m_start <= m_longest) {
        if (auto filled = fill(); !filled)
            return tl::unexpected(filled.error());
        end = m_buffer.find('\n', m_start);
    }
    if (end == std::string::npos && m_start == m_buffer.size())
        return std::nullopt;

    ++m_lineNumber;
    std::string_view line = std::string_view(m_buffer).substr(m_start, end - m_start);
    m_start = end == std::string::npos ? m_buffer.size() : end + 1;
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.size() > m_longest) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern(
                  "targets", "%1: the line is longer than %2 bytes; break it into several"),
                { position(), std::to_string(m_longest) } });
    }
    if (line.find('\0') != std::string_view::npos) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern("targets", "%1: the line has a NUL byte; pass a plain text file"),
                { position() } });
    }
    return line;
}

std::string LineReader::position() const { return m_name + ":" + std::to_string(m_lineNumber); }

} // namespace targets
