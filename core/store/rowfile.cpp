// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

} // namespace

core::Result<void> RowFile::append(std::span<const HostRow> rows)
{
    if (!m_file) {
        auto file = openWithoutName(m_folder);
        if (!file)
            return tl::unexpected(file.error());
        m_file = std::move(*file);
    }
    const char* bytes = reinterpret_cast<const char*>(rows.data());
    std::size_t left = rows.size_bytes();
    while (left > 0) {
        const ssize_t written = ::write(m_file.get(), bytes, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            return core::systemFailure(core::ErrorCode::WriteFailed,
                "cannot sort the hosts of a run in a temporary file in " + m_folder, errno);
        }
        bytes += written;
        left -= std::size_t(written);
    }
    m_rows += rows.size();
    return {};
}

core::Result<void> RowFile::read(std::uint64_t first, std::span<HostRow> rows) const
{
    char* bytes = reinterpret_cast<char*>(rows.data());
    std::size_t left = rows.size_bytes();
    off_t at = off_t(first * sizeof(HostRow));
    while (left > 0) {
        const ssize_t got = ::pread(m_file.get(), bytes, left, at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            return core::systemFailure(core::ErrorCode::ReadFailed,
                "cannot read a temporary file of sorted hosts in " + m_folder,
                got < 0 ? errno : EIO);
        }
        bytes += got;
        at += got;
        left -= std::size_t(got);
    }
    return {};
}

} // namespace store
