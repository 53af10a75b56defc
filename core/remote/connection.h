// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/sshplace.h"
#include "core/remote/childprocess.h"
#include "core/remote/linebuffer.h"
#include "core/remote/messages.h"

#include <deque>
#include <functional>
#include <memory>

namespace remote {

/// How another machine is reached.
struct Access {
    std::string sshProgram = "ssh";
    std::string remoteProgram = "mptcp-probe";
    std::uint32_t reconnects = 5; ///< attempts in a row before it is given up
    double reconnectWaitSeconds = 1; ///< before the first; doubles up to MostReconnectSeconds
};
Access accessOf(const scan::ScanRequest& request);

constexpr double MostReconnectSeconds = 60;
/// A side that was silent for so long is gone; each says something more often.
constexpr std::chrono::seconds SilenceLimit { 20 };
constexpr std::chrono::seconds AliveInterval { 2 };
/// With so many bytes in line for ssh, whatever can wait waits.
constexpr std::size_t EnoughWaiting = std::size_t(1) << 20;

/// The words that start ssh: no shell of this computer reads them, and no name among them can be
/// taken for an option. The shell of the other machine reads the last one.
std::vector<std::string> sshCommand(const net::SshPlace& place, const Access& access);

/// One connection to mptcp-probe on another machine. An error of receive() or send() is for good:
/// Unavailable and Timeout mean that it broke, all else that a further one would end the same.
/// Lives in one thread; when it goes, ssh is ended and so is what ran there.
class Connection {
public:
    /// What the other machine's ssh and mptcp-probe say beside their messages, a line each.
    using Remarks = std::function<void(const std::string& line)>;

    /// Connects and greets; `interrupted` is asked several times a second and ends the wait.
    static core::Result<std::unique_ptr<Connection>> open(const net::SshPlace& place,
        const Access& access, Remarks remarks, const std::function<bool()>& interrupted);

    /// Puts it in line, unless the other side listens no more; what waits is bounded by what the
    /// caller gives before receive().
    void send(const NearMessage& message);
    std::size_t waiting() const { return m_outgoing.size() - m_sent; } ///< bytes in line
    /// When the other side said something last, or we did not listen.
    std::chrono::steady_clock::time_point heard() const { return m_heard; }
    /// For much at once: writes what is in line, and keeps what comes meanwhile for receive(), up
    /// to the longest line of it. Nothing waits any more once the other side has gone, which
    /// receive() then tells.
    core::Result<void> pass(std::chrono::milliseconds patience);
    /// The next message but for Alive, if there is one within `patience`. Writes what is in line
    /// meanwhile.
    core::Result<std::optional<FarMessage>> receive(std::chrono::milliseconds patience);
    /// Reads nothing, for when there is no room; what is in line is written all the same.
    core::Result<void> idle(std::chrono::milliseconds time);
    /// After the last message: waits a moment for ssh to end by itself.
    void close();

private:
    Connection(
        const net::SshPlace& place, const Access& access, ChildProcess child, Remarks remarks);
    core::Result<void> greet(const std::function<bool()>& interrupted);
    core::Result<std::optional<FarMessage>> nextMessage();
    core::Result<void> exchange(std::chrono::milliseconds patience, bool reading);
    core::Result<void> read();
    core::Result<void> write();
    void stopWriting();
    void readErrors();
    void remark(const std::string& line);
    /// Why it is over, from ssh's exit status and what it said.
    core::Error reason();

    net::SshPlace m_place;
    Access m_access;
    ChildProcess m_child;
    Remarks m_remarks;
    LineBuffer m_lines;
    LineBuffer m_errorLines;
    std::deque<std::string> m_lastRemarks; ///< for reason()
    std::uint32_t m_remarksGiven = 0;
    std::string m_outgoing;
    std::size_t m_sent = 0; ///< of m_outgoing
    bool m_greeted = false;
    bool m_outputEnded = false;
    std::chrono::steady_clock::time_point m_heard;
    std::chrono::steady_clock::time_point m_said;
};

} // namespace remote
