// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/stopsignals.h"

#include <sys/signalfd.h>

namespace probe {

StopSignals::StopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : { SIGINT, SIGTERM, SIGHUP })
        sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_signals = net::FileDescriptor(signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC));
}

StopSignals::~StopSignals()
{
    // What came meanwhile was meant for the run that is over.
    received();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

bool StopSignals::received()
{
    signalfd_siginfo info;
    while (read(m_signals.get(), &info, sizeof info) == ssize_t(sizeof info))
        m_received = true;
    return m_received;
}

} // namespace probe
