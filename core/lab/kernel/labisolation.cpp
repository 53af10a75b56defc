// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/labisolation.h"

#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/syscall.h>

#include <cerrno>
#include <csignal>

namespace lab {

using core::ErrorCode;

namespace {

    constexpr std::uint64_t LabNamespaces = CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWNET;

    pid_t cloneWith(std::uint64_t flags, int& handle)
    {
        clone_args arguments {};
        arguments.flags = flags | CLONE_PIDFD;
        arguments.pidfd = std::uint64_t(reinterpret_cast<std::uintptr_t>(&handle));
        arguments.exit_signal = SIGCHLD;
        return pid_t(syscall(SYS_clone3, &arguments, sizeof arguments));
    }

    tl::unexpected<core::Error> refusal(int systemError)
    {
        return core::systemFailure(ErrorCode::PermissionDenied,
            core::Pattern("lab",
                "this system refuses the user and network namespaces that the kernel lab is made "
                "of; run as root, allow them (sysctl kernel.unprivileged_userns_clone, "
                "user.max_user_namespaces, kernel.apparmor_restrict_unprivileged_userns), or take "
                "--vantage virtual"),
            systemError);
    }

    bool writeFile(const char* path, const std::string& text)
    {
        const net::FileDescriptor file(open(path, O_WRONLY | O_CLOEXEC));
        return file && write(file.get(), text.data(), text.size()) == ssize_t(text.size());
    }

    bool becomeRoot(const IsolatedFork& fork)
    {
        // Refused by kernels that have no such file, and those do not ask for it.
        writeFile("/proc/self/setgroups", "deny");
        return writeFile("/proc/self/uid_map", "0 " + std::to_string(fork.user) + " 1")
            && writeFile("/proc/self/gid_map", "0 " + std::to_string(fork.group) + " 1");
    }

} // namespace

core::Result<IsolatedFork> forkIsolated()
{
    IsolatedFork fork;
    fork.user = geteuid();
    fork.group = getegid();
    int handle = -1;
    if (fork.user == 0)
        fork.pid = cloneWith(LabNamespaces, handle);
    if (fork.pid < 0) {
        fork.ownUserNamespace = true;
        fork.pid = cloneWith(LabNamespaces | CLONE_NEWUSER, handle);
    }
    if (fork.pid < 0)
        return refusal(errno);
    if (fork.pid > 0)
        fork.handle = net::FileDescriptor(handle);
    return fork;
}

core::Result<void> settleIsolated(const IsolatedFork& fork)
{
    if (fork.ownUserNamespace && !becomeRoot(fork))
        return refusal(errno);
    if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return refusal(errno);
    // Containers that hide parts of /proc refuse a new one; the old one serves as well.
    mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr);
    return {};
}

} // namespace lab
