// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/spillfile.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>

namespace store {

namespace {

    static_assert(std::is_trivially_copyable_v<HostRow>, "it goes to disk as it is");

    core::Result<net::FileDescriptor> openWithoutName(const std::string& folder)
    {
        net::FileDescriptor file(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
        if (!file) { // not every file system knows files without a name
            std::string name = folder + "/mptcp-workbench-XXXXXX";
            file = net::FileDescriptor(::mkostemp(name.data(), O_CLOEXEC));
            if (file)
                ::unlink(name.c_str());
        }
        if (!file) {
            return core::systemFailure(
                core::ErrorCode::WriteFailed, "cannot make a temporary file in " + folder, errno);
        }
        return file;
    }

    core::Result<void> writeAll(int file, const HostRow* rows, std::size_t count)
    {
        const char* bytes = reinterpret_cast<const char*>(rows);
        std::size_t left = count * sizeof(HostRow);
        while (left > 0) {
            const ssize_t written = ::write(file, bytes, left);
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0) {
                return core::systemFailure(core::ErrorCode::WriteFailed,
                    "cannot sort the hosts of a run in a temporary file", errno);
            }
            bytes += written;
            left -= std::size_t(written);
        }
        return {};
    }

} // namespace

core::Result<void> SpillFile::flush()
{
    if (!m_file) {
        auto file = openWithoutName(m_folder);
        if (!file)
            return tl::unexpected(file.error());
        m_file = std::move(*file);
    }
    const auto written = writeAll(m_file.get(), m_buffer.data(), m_buffer.size());
    m_inFile += m_buffer.size();
    m_buffer.clear();
    return written;
}

void SpillFile::rewind()
{
    m_tail = std::move(m_buffer);
    m_buffer.clear();
    m_position = 0;
}

core::Result<void> SpillFile::refill()
{
    m_position = 0;
    m_buffer.clear();
    const std::uint64_t left = m_inFile - m_readOfFile;
    if (left == 0) {
        m_buffer = std::exchange(m_tail, {});
        return {};
    }
    constexpr std::uint64_t RowsAtOnce = 4096;
    m_buffer.resize(std::size_t(std::min(left, RowsAtOnce)));
    char* bytes = reinterpret_cast<char*>(m_buffer.data());
    std::size_t wanted = m_buffer.size() * sizeof(HostRow);
    off_t at = off_t(m_readOfFile * sizeof(HostRow));
    while (wanted > 0) {
        const ssize_t got = ::pread(m_file.get(), bytes, wanted, at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            return core::systemFailure(core::ErrorCode::ReadFailed,
                "cannot read a temporary file of sorted hosts", got < 0 ? errno : EIO);
        }
        bytes += got;
        at += got;
        wanted -= std::size_t(got);
    }
    m_readOfFile += m_buffer.size();
    return {};
}

} // namespace store
