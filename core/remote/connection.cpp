// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/connection.h"

#include "core/base/version.h"

#include <poll.h>

#include <array>
#include <cerrno>

namespace remote {

using core::ErrorCode;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

    /// A login may ask a directory service or a hardware key.
    constexpr std::chrono::seconds GreetingPatience { 60 };
    constexpr milliseconds PollStep { 100 };
    constexpr milliseconds EndPatience { 2000 };
    constexpr std::size_t ReadBytes = std::size_t(256) << 10;
    constexpr std::size_t LongestRemark = 8192;
    constexpr std::uint32_t MostRemarks = 1000; ///< of one connection; a flood helps nobody
    constexpr std::size_t RemembersRemarks = 5;
    constexpr std::size_t MostNoise = 200; ///< lines of a login script before the greeting

    // Of a POSIX shell and of OpenSSH.
    constexpr int NotExecutable = 126;
    constexpr int NotFound = 127;
    constexpr int SshFailed = 255;

    /// A word as the shell of the other machine reads it back: plain words stay bare, so that its
    /// own ~ works.
    std::string shellQuoted(const std::string& word)
    {
        constexpr std::string_view Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                           "0123456789_./~+-";
        if (word.find_first_not_of(Plain) == std::string::npos)
            return word;
        std::string quoted = "'";
        for (const char c : word)
            quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
        return quoted + "'";
    }

} // namespace

Access accessOf(const scan::ScanRequest& request)
{
    return { request.sshProgram, request.remoteProgram, request.reconnects,
        request.reconnectWaitSeconds };
}

std::vector<std::string> sshCommand(const net::SshPlace& place, const Access& access)
{
    // No terminal there, no question here: nobody could answer it.
    std::vector<std::string> words { access.sshProgram, "-T", "-o", "BatchMode=yes" };
    if (place.port != 0)
        words.insert(words.end(), { "-p", std::to_string(place.port) });
    if (!place.user.empty())
        words.insert(words.end(), { "-l", place.user });
    words.insert(
        words.end(), { "--", place.host, "exec " + shellQuoted(access.remoteProgram) + " serve" });
    return words;
}

Connection::Connection(
    const net::SshPlace& place, const Access& access, ChildProcess child, Remarks remarks)
    : m_place(place)
    , m_access(access)
    , m_child(std::move(child))
    , m_remarks(std::move(remarks))
    , m_lines(LongestLine)
    , m_errorLines(LongestRemark)
    , m_heard(steady_clock::now())
    , m_said(m_heard)
{
}

core::Result<std::unique_ptr<Connection>> Connection::open(const net::SshPlace& place,
    const Access& access, Remarks remarks, const std::function<bool()>& interrupted)
{
    auto child = ChildProcess::start(sshCommand(place, access));
    if (!child) {
        if (child.error().code != ErrorCode::NotFound)
            return tl::unexpected(child.error());
        return core::failure(ErrorCode::NotFound,
            { core::Pattern("remote",
                  "%1: the program %2 is not there; install it (sudo apt install openssh-client) "
                  "or "
                  "name another with --ssh-program"),
                { place.name, access.sshProgram } });
    }
    std::unique_ptr<Connection> connection(
        new Connection(place, access, *std::move(child), std::move(remarks)));
    if (auto greeted = connection->greet(interrupted); !greeted)
        return tl::unexpected(greeted.error());
    return connection;
}

core::Result<void> Connection::greet(const std::function<bool()>& interrupted)
{
    send(Greeting { core::programVersion(), Protocol });
    const auto until = steady_clock::now() + GreetingPatience;
    std::size_t noise = 0;
    while (true) {
        if (interrupted()) {
            return core::failure(
                ErrorCode::Unavailable, core::Pattern("remote", "stopped while it connected"));
        }
        while (const auto line = m_lines.next()) {
            const auto message = parseFarMessage(*line);
            const auto* const greeting = message ? std::get_if<Greeting>(&*message) : nullptr;
            if (!greeting) {
                // A login script may talk first.
                remark(*line);
                if (++noise > MostNoise)
                    return tl::unexpected(reason());
                continue;
            }
            m_greeted = true;
            if (const std::string why = mismatch(*greeting); !why.empty())
                return core::failure(ErrorCode::InvalidInput, m_place.name + ": " + why);
            return {};
        }
        if (m_outputEnded)
            return tl::unexpected(reason());
        if (steady_clock::now() > until) {
            return core::failure(ErrorCode::Timeout,
                { core::Pattern("remote",
                      "%1: mptcp-probe there did not greet within a minute; try: %2 %3 true"),
                    { m_place.name, m_access.sshProgram, m_place.host } });
        }
        if (auto exchanged = exchange(PollStep, true); !exchanged)
            return exchanged;
    }
}

void Connection::send(const NearMessage& message)
{
    if (!m_child.input())
        return;
    m_outgoing.erase(0, m_sent);
    m_sent = 0;
    m_outgoing += lineOf(message);
    m_said = steady_clock::now();
}

core::Result<std::optional<FarMessage>> Connection::receive(milliseconds patience)
{
    if (auto message = nextMessage(); !message || *message)
        return message;
    if (m_outputEnded)
        return tl::unexpected(reason());
    if (auto exchanged = exchange(patience, true); !exchanged)
        return tl::unexpected(exchanged.error());
    return nextMessage();
}

core::Result<std::optional<FarMessage>> Connection::nextMessage()
{
    while (const auto line = m_lines.next()) {
        auto message = parseFarMessage(*line);
        if (!message) {
            return core::failure(
                message.error().code, core::Text(m_place.name) + ": " + message.error().detail);
        }
        if (!std::holds_alternative<Alive>(*message))
            return std::optional(*std::move(message));
    }
    return std::optional<FarMessage>();
}

core::Result<void> Connection::pass(milliseconds patience)
{
    return exchange(patience, !m_outputEnded && m_lines.rest().size() < LongestLine);
}

core::Result<void> Connection::idle(milliseconds time)
{
    m_heard = steady_clock::now(); // it is we who do not listen
    return exchange(time, false);
}

core::Result<void> Connection::exchange(milliseconds patience, bool reading)
{
    if (m_greeted && steady_clock::now() - m_said >= AliveInterval)
        send(Alive {});
    std::array<pollfd, 3> watched {};
    watched[0] = { reading ? m_child.output().get() : -1, POLLIN, 0 };
    watched[1] = { m_child.errors() ? m_child.errors().get() : -1, POLLIN, 0 };
    watched[2] = { waiting() > 0 && m_child.input() ? m_child.input().get() : -1, POLLOUT, 0 };
    const int ready = poll(watched.data(), watched.size(), int(patience.count()));
    if (ready < 0 && errno != EINTR) {
        return core::systemFailure(
            ErrorCode::Unavailable, core::Pattern("remote", "cannot wait for ssh"), errno);
    }
    if (ready > 0) {
        if (watched[1].revents != 0)
            readErrors();
        if (watched[2].revents != 0) {
            if (auto written = write(); !written)
                return written;
        }
        if (watched[0].revents != 0) {
            if (auto got = read(); !got)
                return got;
        }
    }
    if (m_greeted && steady_clock::now() - m_heard > SilenceLimit) {
        return core::failure(ErrorCode::Timeout,
            { core::Pattern("remote", "%1: nothing was heard for %2 s"),
                { m_place.name, core::Text::count(std::uint64_t(SilenceLimit.count())) } });
    }
    return {};
}

core::Result<void> Connection::read()
{
    std::string bytes(ReadBytes, '\0');
    const ssize_t size = ::read(m_child.output().get(), bytes.data(), bytes.size());
    if (size < 0)
        return {};
    if (size == 0) {
        m_outputEnded = true;
        stopWriting();
        return {};
    }
    m_heard = steady_clock::now();
    if (!m_lines.add({ bytes.data(), std::size_t(size) })) {
        return core::failure(ErrorCode::Malformed,
            { core::Pattern("remote", "%1: a line is longer than 4 MiB"), { m_place.name } });
    }
    return {};
}

core::Result<void> Connection::write()
{
    const ssize_t size
        = ::write(m_child.input().get(), m_outgoing.data() + m_sent, m_outgoing.size() - m_sent);
    if (size > 0) {
        m_sent += std::size_t(size);
    } else if (size < 0 && errno != EAGAIN && errno != EINTR) {
        // What it still has to say is worth more than that it listens no more.
        stopWriting();
    }
    return {};
}

void Connection::stopWriting()
{
    m_child.input().reset();
    m_outgoing.clear();
    m_sent = 0;
}

void Connection::readErrors()
{
    std::array<char, 4096> bytes {};
    const ssize_t size = ::read(m_child.errors().get(), bytes.data(), bytes.size());
    if (size == 0)
        m_child.errors().reset();
    if (size <= 0)
        return;
    if (!m_errorLines.add({ bytes.data(), std::size_t(size) }))
        m_errorLines = LineBuffer(LongestRemark);
    while (const auto line = m_errorLines.next())
        remark(*line);
}

void Connection::remark(const std::string& line)
{
    std::string clean = harmless(line);
    if (clean.find_first_not_of(' ') == std::string::npos)
        return;
    m_lastRemarks.push_back(clean);
    if (m_lastRemarks.size() > RemembersRemarks)
        m_lastRemarks.pop_front();
    if (m_remarks && ++m_remarksGiven <= MostRemarks)
        m_remarks(clean);
}

core::Error Connection::reason()
{
    const std::optional<int> status = m_child.waitFor(EndPatience);
    for (int i = 0; i < 16 && m_child.errors(); ++i)
        readErrors();
    if (const std::string rest(m_errorLines.rest()); !rest.empty())
        remark(rest);
    std::string said;
    for (const std::string& each : m_lastRemarks)
        said += (said.empty() ? "" : "; ") + each;
    const core::Text words
        = said.empty() ? core::Text(core::Pattern("remote", "nothing was said")) : core::Text(said);
    if (status == SshFailed && !m_greeted) {
        return { ErrorCode::Unavailable,
            { core::Pattern("remote",
                  "%1: ssh cannot connect: %2. Try \"%3 %4 true\"; only keys and agents work "
                  "here, since no password can be asked for (BatchMode)"),
                { m_place.name, words, m_access.sshProgram, m_place.host } } };
    }
    if (status == NotFound || status == NotExecutable) {
        return { ErrorCode::NotFound,
            { core::Pattern("remote",
                  "%1: %2 cannot be run there: %3. Install it there, or say where it is with "
                  "--remote-program"),
                { m_place.name, m_access.remoteProgram, words } } };
    }
    if (!m_greeted) {
        return { ErrorCode::NotFound,
            { core::Pattern("remote",
                  "%1: %2 there is no mptcp-probe of this version: %3. Name the right one with "
                  "--remote-program"),
                { m_place.name, m_access.remoteProgram, words } } };
    }
    return { ErrorCode::Unavailable,
        { core::Pattern("remote", "%1: the connection broke: %2"), { m_place.name, words } } };
}

void Connection::close()
{
    m_child.input().reset();
    m_child.waitFor(EndPatience);
}

} // namespace remote
