// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/startreport.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace lab {

namespace {

    struct Header {
        bool ready = false;
        core::ErrorCode code = core::ErrorCode::Unavailable;
        int systemError = 0;
    };

} // namespace

std::string startReport(const core::Result<void>& outcome)
{
    Header header { true };
    if (!outcome)
        header = { false, outcome.error().code, outcome.error().systemError };
    std::string message(reinterpret_cast<const char*>(&header), sizeof header);
    if (!outcome)
        message += outcome.error().detail;
    return message;
}

core::Result<void> parseStartReport(std::string_view message)
{
    Header header;
    if (message.size() < sizeof header) {
        return core::failure(header.code,
            core::Pattern("lab",
                "the kernel lab's process ended while it started; try: mptcp-probe lab exec -- "
                "true"));
    }
    std::memcpy(&header, message.data(), sizeof header);
    if (header.ready)
        return {};
    message.remove_prefix(sizeof header);
    return core::failure(header.code, std::string(message), header.systemError);
}

core::Result<void> readStartReport(int pipe)
{
    std::string message;
    char part[512];
    for (;;) {
        const ssize_t size = read(pipe, part, sizeof part);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            break;
        message.append(part, std::size_t(size));
    }
    return parseStartReport(message);
}

} // namespace lab
