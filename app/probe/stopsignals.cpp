// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/stopsignals.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>

#include <cerrno>
#include <span>

namespace probe {

namespace {

    // timeout(1) signals a process and its group, a closing terminal is told by kernel and shell.
    constexpr std::chrono::milliseconds SameWish { 500 };

    constexpr std::chrono::milliseconds Forever { -1 };

    int waitFor(std::span<pollfd> watched, int milliseconds)
    {
        int ready = -1;
        do
            ready = poll(watched.data(), watched.size(), milliseconds);
        while (ready < 0 && errno == EINTR);
        return ready;
    }

    sigset_t endingSignals()
    {
        sigset_t signals;
        sigemptyset(&signals);
        for (const int signal : { SIGINT, SIGTERM, SIGHUP }) {
            struct sigaction action { };
            if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler != SIG_IGN)
                sigaddset(&signals, signal);
        }
        return signals;
    }

} // namespace

WithoutSignals::WithoutSignals()
{
    const sigset_t signals = endingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
}

WithoutSignals::~WithoutSignals() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

bool WithoutSignals::anyWaits()
{
    sigset_t waiting;
    if (sigpending(&waiting) != 0)
        return false;
    for (const int signal : { SIGINT, SIGTERM, SIGHUP }) {
        if (sigismember(&waiting, signal) == 1)
            return true;
    }
    return false;
}

StopSignals::StopSignals(std::function<void()> onStop)
    : m_onStop(std::move(onStop))
{
    const sigset_t signals = endingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_signals = net::FileDescriptor(signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC));
    m_end = net::FileDescriptor(eventfd(0, EFD_CLOEXEC));
    m_watcher = std::jthread([this] { watch(); });
}

StopSignals::~StopSignals()
{
    eventfd_write(m_end.get(), 1);
    m_watcher.join();
    // What came meanwhile was meant for the run that is over.
    takeSignals();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

bool StopSignals::awaitSignal() const
{
    pollfd watched[] = { { m_end.get(), POLLIN, 0 }, { m_signals.get(), POLLIN, 0 } };
    waitFor(watched, -1);
    return watched[0].revents == 0;
}

bool StopSignals::endsWithin(std::chrono::milliseconds limit) const
{
    pollfd watched[] = { { m_end.get(), POLLIN, 0 } };
    return waitFor(watched, int(limit.count())) > 0;
}

void StopSignals::takeSignals() const
{
    signalfd_siginfo info {};
    while (read(m_signals.get(), &info, sizeof info) == ssize_t(sizeof info)) { }
}

void StopSignals::watch()
{
    if (!awaitSignal())
        return;
    m_received.store(true, std::memory_order_relaxed);
    m_onStop();
    if (endsWithin(SameWish))
        return;
    takeSignals();
    // This thread now takes what all others block, with the action of before.
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    endsWithin(Forever);
}

} // namespace probe
