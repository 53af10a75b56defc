// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/checkpointfile.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>

namespace scan {

namespace {

    using core::ErrorCode;

    constexpr mode_t Everybody = 0666; // less the umask

    tl::unexpected<core::Error> cannot(
        ErrorCode code, const char* what, const std::string& path, int systemError)
    {
        return core::systemFailure(
            code, std::string("cannot ") + what + " \"" + path + "\"", systemError);
    }

    bool writeAll(int file, std::string_view text)
    {
        while (!text.empty()) {
            const ssize_t written = ::write(file, text.data(), text.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            text.remove_prefix(std::size_t(written));
        }
        return true;
    }

    /// A renamed file is there for good only when its folder is on disk.
    bool syncFolderOf(const std::string& path)
    {
        const std::string folder = std::filesystem::path(path).parent_path().string();
        const net::FileDescriptor opened(
            ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        // Some file systems know no fsync of folders.
        return opened && (::fsync(opened.get()) == 0 || errno == EINVAL);
    }

} // namespace

CheckpointFile::~CheckpointFile()
{
    if (m_file && m_blank)
        ::unlink(m_path.c_str());
}

core::Result<CheckpointFile> CheckpointFile::open(const std::string& path)
{
    CheckpointFile file;
    std::error_code unknown;
    const auto resolved = std::filesystem::weakly_canonical(path, unknown);
    file.m_path = unknown ? path : resolved.string();
    if (auto locked = file.lock(); !locked)
        return tl::unexpected(locked.error());
    if (auto held = file.read(); !held)
        return tl::unexpected(held.error());
    return file;
}

core::Result<void> CheckpointFile::lock()
{
    // Between opening and locking, the scan that held the file may have replaced it.
    for (int attempt = 0; attempt < 100; ++attempt) {
        m_file = net::FileDescriptor(
            ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, Everybody));
        if (!m_file)
            return cannot(ErrorCode::WriteFailed, "open", m_path, errno);
        struct stat mine { };
        struct stat named { };
        if (::fstat(m_file.get(), &mine) != 0 || !S_ISREG(mine.st_mode)) {
            m_file.reset();
            return core::failure(ErrorCode::InvalidInput,
                "\"" + m_path + "\" is no file that could keep where a scan stands");
        }
        if (::flock(m_file.get(), LOCK_EX | LOCK_NB) != 0) {
            m_file.reset();
            return core::failure(ErrorCode::Unavailable,
                "\"" + m_path
                    + "\" is in use by a scan that still runs; name another file, or wait for it");
        }
        if (::stat(m_path.c_str(), &named) == 0 && named.st_ino == mine.st_ino
            && named.st_dev == mine.st_dev)
            return {};
    }
    m_file.reset();
    return core::failure(
        ErrorCode::Unavailable, "\"" + m_path + "\" is being replaced all the time; try again");
}

core::Result<std::optional<Checkpoint>> CheckpointFile::peek(const std::string& path)
{
    CheckpointFile file;
    file.m_path = path;
    file.m_file = net::FileDescriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.m_file && errno == ENOENT)
        return std::optional<Checkpoint>();
    if (!file.m_file)
        return cannot(ErrorCode::ReadFailed, "open", path, errno);
    const auto held = file.read();
    file.m_blank = false; // it is not this one's to remove
    if (!held)
        return tl::unexpected(held.error());
    return std::move(file.m_before);
}

core::Result<void> CheckpointFile::read()
{
    std::string text(MostCheckpointBytes + 1, '\0');
    const ssize_t size = ::pread(m_file.get(), text.data(), text.size(), 0);
    if (size < 0)
        return cannot(ErrorCode::ReadFailed, "read", m_path, errno);
    text.resize(std::size_t(size));
    m_blank = text.empty();
    if (m_blank)
        return {};
    auto checkpoint = parseCheckpoint(text);
    if (!checkpoint) {
        return core::failure(checkpoint.error().code,
            "\"" + m_path + "\" is " + checkpoint.error().detail
                + "; name the file that --resume of an earlier scan wrote, or a new one");
    }
    m_before = *std::move(checkpoint);
    return {};
}

core::Result<void> CheckpointFile::replace(const std::string& text)
{
    const std::string fresh = m_path + ".new";
    net::FileDescriptor file(
        ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, Everybody));
    // Locked before it has the name that others look for.
    if (!file || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0 || !writeAll(file.get(), text + "\n")
        || ::fsync(file.get()) != 0 || ::rename(fresh.c_str(), m_path.c_str()) != 0
        || !syncFolderOf(m_path))
        return cannot(ErrorCode::WriteFailed, "write", m_path, errno);
    m_file = std::move(file);
    m_blank = false;
    return {};
}

} // namespace scan
