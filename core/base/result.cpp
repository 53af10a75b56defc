// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <cerrno>
#include <system_error>

namespace core {

namespace {

    struct SystemWords {
        int error;
        Pattern pattern;
    };
    /// As glibc has them, of the errors that people meet.
    constexpr SystemWords Known[] = {
        { EPERM, Pattern("base", "Operation not permitted") },
        { ENOENT, Pattern("base", "No such file or directory") },
        { EIO, Pattern("base", "Input/output error") },
        { ENXIO, Pattern("base", "No such device or address") },
        { EAGAIN, Pattern("base", "Resource temporarily unavailable") },
        { ENOMEM, Pattern("base", "Cannot allocate memory") },
        { EACCES, Pattern("base", "Permission denied") },
        { EBUSY, Pattern("base", "Device or resource busy") },
        { EEXIST, Pattern("base", "File exists") },
        { ENODEV, Pattern("base", "No such device") },
        { ENOTDIR, Pattern("base", "Not a directory") },
        { EISDIR, Pattern("base", "Is a directory") },
        { EINVAL, Pattern("base", "Invalid argument") },
        { EMFILE, Pattern("base", "Too many open files") },
        { EFBIG, Pattern("base", "File too large") },
        { ENOSPC, Pattern("base", "No space left on device") },
        { EROFS, Pattern("base", "Read-only file system") },
        { EPIPE, Pattern("base", "Broken pipe") },
        { ENAMETOOLONG, Pattern("base", "File name too long") },
        { EMSGSIZE, Pattern("base", "Message too long") },
        { EADDRINUSE, Pattern("base", "Address already in use") },
        { EADDRNOTAVAIL, Pattern("base", "Cannot assign requested address") },
        { ENETDOWN, Pattern("base", "Network is down") },
        { ENETUNREACH, Pattern("base", "Network is unreachable") },
        { ENOBUFS, Pattern("base", "No buffer space available") },
        { ETIMEDOUT, Pattern("base", "Connection timed out") },
        { ECONNREFUSED, Pattern("base", "Connection refused") },
        { EHOSTUNREACH, Pattern("base", "No route to host") },
    };

} // namespace

Text systemText(int systemError)
{
    for (const SystemWords& each : Known) {
        if (each.error == systemError)
            return each.pattern;
    }
    return std::generic_category().message(systemError);
}

tl::unexpected<Error> systemFailure(ErrorCode code, const Text& what, int systemError)
{
    return failure(code, what + ": " + systemText(systemError), systemError);
}

} // namespace core
