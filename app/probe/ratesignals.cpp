// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/ratesignals.h"

#include <sys/signalfd.h>
#include <unistd.h>

namespace probe {

namespace {

    constexpr double Step = 0.05;

} // namespace

RateSignals::RateSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGUSR1);
    sigaddset(&signals, SIGUSR2);
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_signals = net::FileDescriptor(signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC));
}

RateSignals::~RateSignals()
{
    // What comes too late must not end a scan that is all but done.
    std::signal(SIGUSR1, SIG_IGN);
    std::signal(SIGUSR2, SIG_IGN);
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

double RateSignals::takeFactor()
{
    double factor = 1;
    signalfd_siginfo info {};
    while (read(m_signals.get(), &info, sizeof info) == ssize_t(sizeof info))
        factor *= info.ssi_signo == SIGUSR1 ? 1 + Step : 1 - Step;
    return factor;
}

} // namespace probe
