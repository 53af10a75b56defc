// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/netnamespace.h"

#include <fcntl.h>
#include <sched.h>

#include <array>
#include <cerrno>

namespace lab {

using core::ErrorCode;

core::Result<NetNamespace> NetNamespace::create()
{
    if (unshare(CLONE_NEWNET) != 0)
        return core::systemFailure(
            ErrorCode::Unavailable, "cannot create a network namespace", errno);
    return current();
}

core::Result<NetNamespace> NetNamespace::current()
{
    net::FileDescriptor descriptor(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
    if (!descriptor)
        return core::systemFailure(
            ErrorCode::Unavailable, "cannot open a network namespace", errno);
    return NetNamespace(std::move(descriptor));
}

core::Result<void> NetNamespace::enter() const
{
    if (setns(m_descriptor.get(), CLONE_NEWNET) != 0)
        return core::systemFailure(
            ErrorCode::Unavailable, "cannot enter a network namespace", errno);
    return {};
}

std::string NetNamespace::path() const
{
    // The number that /proc knows this process by: getpid() is another one where a lab could not
    // mount a /proc of its own.
    std::array<char, 32> process {};
    const ssize_t size = readlink("/proc/self", process.data(), process.size() - 1);
    return "/proc/" + std::string(process.data(), size > 0 ? std::size_t(size) : 0) + "/fd/"
        + std::to_string(m_descriptor.get());
}

} // namespace lab
