// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/remote/linebuffer.h"
#include "core/remote/messages.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace remote {

/// The far side's end of a connection: the standard input and output that ssh gave it. It says that
/// it is alive by itself, and knows when nobody is there any more: at the end of the input, or
/// SilenceLimit after the last word. send() is safe from any thread, receive() for one at a time.
class FarChannel {
public:
    FarChannel(net::FileDescriptor input, net::FileDescriptor output);
    ~FarChannel();

    /// Waits until the pipe takes it; false once the connection is lost.
    bool send(const FarMessage& message);
    bool sendText(const std::string& lines);
    /// The next message but for Alive; none within `patience`, or when the connection is lost.
    /// Malformed is the near side's fault.
    core::Result<std::optional<NearMessage>> receive(std::chrono::milliseconds patience);
    bool lost() const { return m_lost; }

private:
    void keepAlive(const std::stop_token& stopping);

    net::FileDescriptor m_input;
    net::FileDescriptor m_output;
    LineBuffer m_lines { LongestLine }; ///< of receive()
    std::chrono::steady_clock::time_point m_heard; ///< of receive()
    std::atomic<bool> m_lost = false;
    std::mutex m_sending; ///< one line at a time
    std::mutex m_resting; ///< of the keeper between two lines
    std::condition_variable_any m_woken; ///< by the request to stop
    std::jthread m_keeper; ///< last: uses all above
};

} // namespace remote
