// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"

#include <csignal>

namespace probe {

/// While it lives, SIGUSR1 and SIGUSR2 end nothing but ask for a higher and a lower rate, as in
/// ZMap; afterwards they are ignored. To be made before any thread is, which would take them with
/// their usual action.
class RateSignals {
public:
    RateSignals();
    RateSignals(const RateSignals&) = delete;
    RateSignals& operator=(const RateSignals&) = delete;
    ~RateSignals();

    /// By what the rate is to be multiplied for the signals that came since the last call; 1 when
    /// none did. Signals of a kind that follow each other at once count as one.
    double takeFactor();

private:
    sigset_t m_before {};
    net::FileDescriptor m_signals;
};

} // namespace probe
