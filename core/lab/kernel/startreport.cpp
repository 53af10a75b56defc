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

    void send(int pipe, const Header& header, const std::string& detail)
    {
        std::string message(reinterpret_cast<const char*>(&header), sizeof header);
        message += detail;
        // Without a reader there is nobody to tell.
        [[maybe_unused]] const ssize_t written = write(pipe, message.data(), message.size());
    }

} // namespace

void reportReady(int pipe) { send(pipe, { true }, {}); }

void reportFailure(int pipe, const core::Error& error)
{
    send(pipe, { false, error.code, error.systemError }, error.detail);
}

core::Result<void> readReport(int pipe)
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
    Header header;
    if (message.size() < sizeof header)
        return core::failure(header.code, "the kernel lab's process ended while it started");
    std::memcpy(&header, message.data(), sizeof header);
    if (header.ready)
        return {};
    return core::failure(header.code, message.substr(sizeof header), header.systemError);
}

} // namespace lab
