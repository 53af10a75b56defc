// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"

#include <csignal>

namespace probe {

/// While it lives, SIGINT, SIGTERM and SIGHUP don't end the process but can be asked for, any
/// number of times. Threads that are started meanwhile inherit that. Lives in the main thread.
class StopSignals {
public:
    StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;
    ~StopSignals();

    /// Whether one of them came since this object exists. Does not wait.
    bool received();

private:
    sigset_t m_before {};
    net::FileDescriptor m_signals;
    bool m_received = false;
};

} // namespace probe
