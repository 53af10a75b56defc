// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/outputstream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace scan {

namespace {

    constexpr std::size_t BufferBytes = 1 << 18;
    constexpr mode_t Everybody = 0666; // less the umask

    /// A stream of its own on the same descriptor: a buffer that is given to `stdout` can never be
    /// taken back from it.
    std::FILE* openStandardOutput()
    {
        std::fflush(stdout);
        const int descriptor = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
        return descriptor < 0 ? nullptr : ::fdopen(descriptor, "w");
    }

    std::FILE* openFile(const std::string& path, int access)
    {
        const int descriptor = ::open(path.c_str(), access | O_CREAT | O_CLOEXEC, Everybody);
        return descriptor < 0 ? nullptr : ::fdopen(descriptor, "w");
    }

    /// Bytes up to the end of the last line, without one that was cut; -1 with errno.
    std::int64_t wholeLineBytes(int descriptor, std::int64_t size)
    {
        std::array<char, 4096> block {};
        for (std::int64_t end = size; end > 0;) {
            const std::int64_t start = std::max<std::int64_t>(0, end - std::int64_t(block.size()));
            if (::pread(descriptor, block.data(), std::size_t(end - start), start) != end - start)
                return -1;
            for (std::int64_t i = end - start; i > 0; --i) {
                if (block[std::size_t(i - 1)] == '\n')
                    return start + i;
            }
            end = start;
        }
        return 0;
    }

} // namespace

void OutputStream::Closer::operator()(std::FILE* file) const { std::fclose(file); }

core::Result<OutputStream> OutputStream::open(const std::string& path, Start start)
{
    const bool standard = path == "-";
    OutputStream stream;
    stream.m_name = standard ? "standard output" : path;
    const int access = start == Start::Behind ? O_RDWR : O_WRONLY;
    stream.m_file.reset(standard ? openStandardOutput() : openFile(path, access));
    if (!stream.m_file) {
        return core::systemFailure(core::ErrorCode::WriteFailed,
            { core::Pattern("scan", "cannot write \"%1\""), { stream.m_name } }, errno);
    }
    stream.m_emptied = standard; // what stands there before is not ours
    stream.m_buffer.resize(BufferBytes);
    std::setvbuf(stream.m_file.get(), stream.m_buffer.data(), _IOFBF, BufferBytes);
    if (start == Start::Behind && !standard) {
        if (auto found = stream.goBehindLastLine(); !found)
            return tl::unexpected(found.error());
    }
    return stream;
}

core::Result<void> OutputStream::goBehindLastLine()
{
    struct stat status { };
    const int descriptor = ::fileno(m_file.get());
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    m_keptBytes = wholeLineBytes(descriptor, status.st_size);
    if (m_keptBytes < 0 || ::lseek(descriptor, m_keptBytes, SEEK_SET) < 0) {
        return core::systemFailure(
            core::ErrorCode::ReadFailed, "cannot read \"" + m_name + "\"", errno);
    }
    m_continues = m_keptBytes > 0;
    return {};
}

net::FileDescriptor OutputStream::duplicate() const
{
    return net::FileDescriptor(m_file ? ::fcntl(::fileno(m_file.get()), F_DUPFD_CLOEXEC, 0) : -1);
}

core::Result<void> OutputStream::result(bool succeeded)
{
    if (!succeeded && m_error.systemError == 0) {
        const int systemError = errno == 0 ? EIO : errno;
        m_error = core::systemFailure(core::ErrorCode::WriteFailed,
            { core::Pattern("scan", "writing \"%1\" failed"), { m_name } }, systemError)
                      .value();
    }
    if (m_error.systemError != 0)
        return tl::unexpected(m_error);
    return {};
}

bool OutputStream::emptied()
{
    if (m_emptied)
        return true;
    struct stat status { };
    const int descriptor = ::fileno(m_file.get());
    // Pipes and devices hold nothing that could be cut.
    m_emptied = ::fstat(descriptor, &status) == 0
        && (!S_ISREG(status.st_mode) || ::ftruncate(descriptor, m_keptBytes) == 0);
    return m_emptied;
}

core::Result<void> OutputStream::write(std::string_view text)
{
    errno = 0;
    return result(m_error.systemError == 0 && m_file && emptied()
        && std::fwrite(text.data(), 1, text.size(), m_file.get()) == text.size());
}

core::Result<void> OutputStream::flush()
{
    errno = 0;
    return result(m_error.systemError == 0 && m_file && std::fflush(m_file.get()) == 0);
}

core::Result<void> OutputStream::close()
{
    if (!m_file)
        return result(true);
    errno = 0;
    (void)result(emptied());
    return result(std::fclose(m_file.release()) == 0);
}

} // namespace scan
