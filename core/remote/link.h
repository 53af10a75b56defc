// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/connection.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace remote {

/// How one machine stands.
enum class LinkState : std::uint8_t {
    Connecting,
    Preparing, ///< the other machine plans and finds the way
    Ready, ///< nothing was sent yet
    Running,
    Broken, ///< it connects again after a while
    Done,
    Stopped, ///< by the user or by a limit
    Failed, ///< for good
};
const char* linkStateName(LinkState state); ///< "connecting", "preparing", ...

/// How one vantage point stands. A plain value.
struct LinkReport {
    std::string vantage; ///< as --vantage names it
    LinkState state = LinkState::Connecting;
    core::Text why; ///< of Broken and Failed: one sentence that begins with the vantage
    double retrySeconds = 0; ///< until the next attempt, of Broken
    /// Since something was heard, of Running when it is longer than SilenceShown; else 0. The rates
    /// are 0 then: what the machine does meanwhile is not known.
    double silentSeconds = 0;
    std::uint32_t connections = 0; ///< that came to the point of probing
    std::uint64_t rows = 0; ///< results that were taken over
    std::uint64_t rowsAgain = 0; ///< that had come before, and were left out
    scan::ScanSnapshot counters; ///< over all connections
    Ready way; ///< since state Ready
};
/// A machine says something every AliveInterval; what is longer is worth a word.
constexpr std::chrono::seconds SilenceShown { 5 };
/// "running 48 %", "broken: ...; trying again in 4 s", "failed: ...".
std::string linkText(const LinkReport& report);

/// What a link tells, in its own thread.
struct LinkHooks {
    /// Whether results are wanted now; asked before each is read.
    std::function<bool()> hasRoom;
    /// What ssh and the other machine's program say.
    std::function<void(const std::string& vantage, const std::string& line)> onRemark;
    std::function<void()> onChange; ///< the state is another one
};

/// One machine that probes for this one: connects, orders, takes what comes, and connects again
/// where the connection broke, a bounded number of times in a row. In a thread of its own; all
/// public functions are safe from any thread. What is ordered and what comes is the derived
/// class's, which must call end() in its destructor.
class Link {
public:
    virtual ~Link() = default;

    /// Nothing is sent to the network before begin().
    void connect();
    void begin();
    void stop();
    void setPaused(bool paused);
    void setRate(double packetsPerSecond); ///< the user's, of all machines together

    LinkReport report() const;
    bool ended() const;
    std::optional<core::Error> error() const; ///< of state Failed

protected:
    Link(net::SshPlace place, Access access, double rate, double rateShare, LinkHooks hooks);
    /// Stops and joins.
    void end();

    // In the link's thread.
    virtual core::Result<void> order(Connection& connection) = 0;
    virtual core::Result<void> check(const Ready& ready) = 0;
    /// Says what is to be said now, several times a second.
    virtual core::Result<void> keepUp(Connection&) { return {}; }
    /// Results and checkpoints. An error ends it for good.
    virtual core::Result<void> take(FarMessage message) = 0;
    /// What the other machine calls the end of its work, by itself and without an error.
    virtual core::Result<void> checkEnd() { return {}; }
    /// The connection broke, and there will be another.
    virtual void broke() { }

    const net::SshPlace& place() const { return m_place; }
    double rateShare() const; ///< packets a second of this machine; 0 is unlimited
    bool stopWanted() const;
    void progressed() { m_progressed = true; } ///< a further failure counts from one again
    bool pauseWanted() const;
    /// `forgotten` is how many results so far could not be told from repeated ones for lack of
    /// room.
    void countResult(bool isNew, std::uint64_t forgotten = 0);
    double secondsSent() const { return m_before.sendingSeconds; } ///< over earlier connections
    /// The error of a machine whose program does not do its part.
    core::Error misbehaved(const core::Text& what) const;

private:
    /// What the user wants, for the link's thread.
    struct Wish {
        bool begin = false;
        bool stop = false;
        bool paused = false;
        double rate = 0;
    };

    void work();
    /// One connection from its start to the end of the run.
    core::Result<void> session();
    core::Result<Ready> awaitReady(Connection& connection);
    core::Result<void> awaitBegin(Connection& connection);
    core::Result<void> follow(Connection& connection);
    core::Result<bool> takeOver(FarMessage message); ///< whether it was the last
    void takeProgress(const scan::ScanSnapshot& counters);
    /// Waits before a further attempt; false when the user stops.
    bool waitForAttempt(std::uint32_t attempt, const core::Error& why);
    Wish wish() const;
    void enter(LinkState state, const core::Text& why = {});

    const net::SshPlace m_place;
    const Access m_access;
    const double m_share; ///< of the user's rate
    const LinkHooks m_hooks;

    // The link's thread alone.
    scan::ScanSnapshot m_before; ///< counters of earlier connections
    bool m_wasReady = false;
    bool m_progressed = false; ///< on this connection

    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_changed;
    Wish m_wish;
    LinkReport m_report;
    std::uint64_t m_forgotten = 0; ///< results that could not be told from repeated ones
    std::chrono::steady_clock::time_point m_retryAt;
    std::chrono::steady_clock::time_point m_heard; ///< of state Running
    std::optional<core::Error> m_error;

    std::jthread m_thread;
};

} // namespace remote
