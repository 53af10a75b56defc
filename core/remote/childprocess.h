// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace remote {

/// A program that was started with three pipes: our ends never block. It is in a process group of
/// its own, so that a Ctrl-C at the terminal reaches this program alone, which then ends it in
/// order. Lives in one thread; when it goes the program is killed and waited for.
class ChildProcess {
public:
    /// `arguments` are handed over as they are, the first names the program and is looked for in
    /// PATH: no shell reads them. NotFound when there is none.
    static core::Result<ChildProcess> start(const std::vector<std::string>& arguments);
    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&& other) noexcept;
    ~ChildProcess();

    net::FileDescriptor& input() { return m_input; } ///< what it reads
    net::FileDescriptor& output() { return m_output; }
    net::FileDescriptor& errors() { return m_errors; }
    /// Its exit status, 128 and the signal's number when one ended it; empty while it runs after
    /// `patience`.
    std::optional<int> waitFor(std::chrono::milliseconds patience);
    void kill();

private:
    ChildProcess() = default;

    pid_t m_pid = -1; ///< -1 once it was waited for
    std::optional<int> m_status;
    net::FileDescriptor m_input;
    net::FileDescriptor m_output;
    net::FileDescriptor m_errors;
};

} // namespace remote
