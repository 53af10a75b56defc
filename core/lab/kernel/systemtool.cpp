// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/systemtool.h"

#include "core/net/filedescriptor.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace lab {

using core::ErrorCode;

namespace {

    std::string findTool(const std::string& tool)
    {
        const char* path = std::getenv("PATH");
        std::string folders = path ? path : "";
        folders += ":/usr/sbin:/sbin:/usr/local/sbin";
        for (std::size_t begin = 0; begin <= folders.size();) {
            const std::size_t end = std::min(folders.find(':', begin), folders.size());
            const std::string candidate = folders.substr(begin, end - begin) + "/" + tool;
            if (candidate.front() == '/' && access(candidate.c_str(), X_OK) == 0 && end != begin)
                return candidate;
            begin = end + 1;
        }
        return {};
    }

    net::FileDescriptor memoryFile(std::string_view contents)
    {
        net::FileDescriptor file(memfd_create("lab", MFD_CLOEXEC));
        if (!file)
            return file;
        while (!contents.empty()) {
            const ssize_t written = write(file.get(), contents.data(), contents.size());
            if (written <= 0)
                return {};
            contents.remove_prefix(std::size_t(written));
        }
        lseek(file.get(), 0, SEEK_SET);
        return file;
    }

    std::string beginningOf(const net::FileDescriptor& file)
    {
        std::array<char, 400> text {};
        const ssize_t size = pread(file.get(), text.data(), text.size(), 0);
        std::string line(text.data(), size > 0 ? std::size_t(size) : 0);
        return line.substr(0, line.find('\n'));
    }

    core::Result<pid_t> spawnTool(const std::string& path,
        const std::vector<std::string>& arguments, const net::FileDescriptor& input,
        const net::FileDescriptor& complaints)
    {
        std::vector<char*> words { const_cast<char*>(path.c_str()) };
        for (const std::string& argument : arguments)
            words.push_back(const_cast<char*>(argument.c_str()));
        words.push_back(nullptr);

        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input.get(), STDIN_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, complaints.get(), STDERR_FILENO);
        sigset_t brokenPipe;
        sigemptyset(&brokenPipe);
        sigaddset(&brokenPipe, SIGPIPE);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setsigdefault(&attributes, &brokenPipe);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
        pid_t pid = -1;
        const int error
            = posix_spawn(&pid, path.c_str(), &actions, &attributes, words.data(), environ);
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        if (error != 0)
            return core::systemFailure(
                ErrorCode::Unavailable, { core::Pattern("lab", "cannot run %1"), { path } }, error);
        return pid;
    }

} // namespace

core::Result<void> runTool(
    const std::string& tool, const std::vector<std::string>& arguments, std::string_view input)
{
    const std::string path = findTool(tool);
    if (path.empty()) {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern("lab",
                  "the kernel lab needs the program %1; install it with: sudo apt install iproute2 "
                  "nftables"),
                { tool } });
    }
    const net::FileDescriptor script = memoryFile(input);
    const net::FileDescriptor complaints = memoryFile({});
    if (!script || !complaints)
        return core::systemFailure(ErrorCode::Unavailable,
            { core::Pattern("lab", "cannot write a script for %1"), { tool } }, errno);
    const auto pid = spawnTool(path, arguments, script, complaints);
    if (!pid)
        return tl::unexpected(pid.error());

    int status = 0;
    while (waitpid(*pid, &status, 0) < 0) {
        if (errno != EINTR)
            return core::systemFailure(ErrorCode::Unavailable,
                { core::Pattern("lab", "lost track of %1"), { tool } }, errno);
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern("lab", "the kernel lab cannot be built: %1 says: %2"),
                { tool, beginningOf(complaints) } });
    }
    return {};
}

} // namespace lab
