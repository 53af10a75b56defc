// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <functional>
#include <thread>

namespace probe {

/// Threads that are started while it lives leave the signals that end a process to others. For
/// those that must be there before StopSignals.
class WithoutSignals {
public:
    WithoutSignals();
    WithoutSignals(const WithoutSignals&) = delete;
    WithoutSignals& operator=(const WithoutSignals&) = delete;
    ~WithoutSignals();

    /// Whether a signal waits for the end of this object, and then ends the process.
    static bool anyWaits();

private:
    sigset_t m_before {};
};

/// While it lives, the first SIGINT, SIGTERM or SIGHUP calls `onStop` at once, in a thread of its
/// own, whatever the main thread waits for. Signals that follow within half a second are the same
/// wish; a later one ends the process as if this object did not exist. A signal that was ignored
/// before (nohup) stays ignored. Threads that are started meanwhile leave the signals to it.
class StopSignals {
public:
    explicit StopSignals(std::function<void()> onStop);
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;
    ~StopSignals();

    /// Whether one of them came since this object exists. From any thread.
    bool received() const { return m_received.load(std::memory_order_relaxed); }

private:
    /// Waits for a signal; false when the watcher is to end.
    bool awaitSignal() const;
    /// Whether the watcher is to end within `limit`.
    bool endsWithin(std::chrono::milliseconds limit) const;
    void takeSignals() const;
    void watch();

    std::function<void()> m_onStop;
    sigset_t m_before {};
    net::FileDescriptor m_signals;
    net::FileDescriptor m_end; ///< readable once the watcher is to end
    std::atomic<bool> m_received = false;
    std::jthread m_watcher;
};

} // namespace probe
