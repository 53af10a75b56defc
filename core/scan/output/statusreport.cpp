// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/statusreport.h"

#include "core/scan/output/readable.h"
#include "core/scan/output/utctime.h"

#include <chrono>
#include <cmath>

namespace scan {

namespace {

    std::string percent(double share)
    {
        char text[32];
        std::snprintf(text, sizeof text, "%.1f", share * 100);
        return text;
    }

    /// " (cooldown, 0:05 left)"; empty while nothing is known.
    std::string expectation(const ScanSnapshot& snapshot)
    {
        std::string text;
        if (snapshot.state == ScanState::Paused || snapshot.state == ScanState::Cooldown)
            text = scanStateName(snapshot.state);
        if (snapshot.secondsLeft) {
            text += text.empty() ? "" : ", ";
            text += readableDuration(*snapshot.secondsLeft) + " left";
        }
        return text.empty() ? text : " (" + text + ")";
    }

    /// "drops 7, unreadable 2": drops always, the rest when there is any.
    std::string lossPart(const ScanSnapshot& snapshot)
    {
        std::string text = "drops " + std::to_string(snapshot.socketDrops + snapshot.rowsDropped);
        const auto add = [&text](std::uint64_t count, const char* what) {
            if (count > 0)
                text.append(what).append(std::to_string(count));
        };
        add(snapshot.parseErrors, ", unreadable ");
        add(snapshot.sendErrors, ", not sent ");
        add(snapshot.dedupeEvictions, ", forgotten ");
        return text;
    }

    /// What one row is made of.
    struct Moment {
        const ScanSnapshot& now;
        const ScanSnapshot& previous;
        std::int64_t timeNs = 0;
    };

    using Counter = std::uint64_t (*)(const ScanSnapshot& snapshot);

    template <auto member> std::uint64_t counter(const ScanSnapshot& snapshot)
    {
        return snapshot.*member;
    }
    std::uint64_t successes(const ScanSnapshot& snapshot) { return snapshot.successes(); }
    template <ReplyClass replyClass> std::uint64_t classCount(const ScanSnapshot& snapshot)
    {
        return snapshot.countOf(replyClass);
    }

    template <Counter count> std::string total(const Moment& moment)
    {
        return std::to_string(count(moment.now));
    }
    std::string rate(std::uint64_t difference, double seconds)
    {
        return std::to_string(std::uint64_t(seconds > 0 ? double(difference) / seconds + 0.5 : 0));
    }
    template <Counter count> std::string lastSecond(const Moment& moment)
    {
        return rate(count(moment.now) - count(moment.previous),
            moment.now.elapsedSeconds - moment.previous.elapsedSeconds);
    }
    template <Counter count> std::string average(const Moment& moment)
    {
        return rate(count(moment.now), moment.now.elapsedSeconds);
    }

    std::string realTime(const Moment& moment)
    {
        std::string text;
        appendUtcTime(moment.timeNs, text);
        return text;
    }
    std::string elapsed(const Moment& moment)
    {
        return std::to_string(std::uint64_t(moment.now.elapsedSeconds));
    }
    std::string remaining(const Moment& moment)
    {
        const auto& left = moment.now.secondsLeft;
        return left ? std::to_string(std::llround(*left)) : std::string();
    }
    std::string complete(const Moment& moment) { return percent(moment.now.progress()); }
    std::string hits(const Moment& moment) { return percent(moment.now.hitRate()); }
    std::string state(const Moment& moment) { return scanStateName(moment.now.state); }
    std::string degraded(const Moment& moment) { return moment.now.degraded() ? "1" : "0"; }

    constexpr Counter Sent = counter<&ScanSnapshot::sent>;
    constexpr Counter Received = counter<&ScanSnapshot::received>;
    constexpr Counter Dropped = counter<&ScanSnapshot::socketDrops>;
    constexpr Counter SendErrors = counter<&ScanSnapshot::sendErrors>;

    struct Column {
        const char* name;
        std::string (*value)(const Moment& moment);
    };
    constexpr Column Columns[] = {
        { "real-time", realTime },
        { "time-elapsed", elapsed },
        { "time-remaining", remaining },
        { "percent-complete", complete },
        { "hit-rate", hits },
        { "sent-total", total<Sent> },
        { "sent-last-one-sec", lastSecond<Sent> },
        { "sent-avg-per-sec", average<Sent> },
        { "recv-success-total", total<successes> },
        { "recv-success-last-one-sec", lastSecond<successes> },
        { "recv-success-avg-per-sec", average<successes> },
        { "recv-total", total<Received> },
        { "recv-total-last-one-sec", lastSecond<Received> },
        { "recv-total-avg-per-sec", average<Received> },
        { "pcap-drop-total", total<Dropped> },
        { "drop-last-one-sec", lastSecond<Dropped> },
        { "drop-avg-per-sec", average<Dropped> },
        { "sendto-fail-total", total<SendErrors> },
        { "sendto-fail-last-one-sec", lastSecond<SendErrors> },
        { "sendto-fail-avg-per-sec", average<SendErrors> },
        { "state", state },
        { "validated-total", total<counter<&ScanSnapshot::validated>> },
        { "repeat-total", total<counter<&ScanSnapshot::repeats>> },
        { "conflict-total", total<counter<&ScanSnapshot::conflicts>> },
        { "row-drop-total", total<counter<&ScanSnapshot::rowsDropped>> },
        { "parse-fail-total", total<counter<&ScanSnapshot::parseErrors>> },
        { "forgotten-total", total<counter<&ScanSnapshot::dedupeEvictions>> },
        { "degraded", degraded },
        { "mptcp-total", total<classCount<ReplyClass::Mptcp>> },
        { "mirror-total", total<classCount<ReplyClass::Mirror>> },
        { "version-mismatch-total", total<classCount<ReplyClass::VersionMismatch>> },
        { "malformed-total", total<classCount<ReplyClass::Malformed>> },
        { "plain-total", total<classCount<ReplyClass::Plain>> },
        { "rst-total", total<classCount<ReplyClass::Rst>> },
        { "icmp-total", total<classCount<ReplyClass::Icmp>> },
    };

    template <typename Cell> std::string csvLine(Cell cell)
    {
        std::string line;
        for (const Column& column : Columns) {
            line += cell(column);
            line += ',';
        }
        line.back() = '\n';
        return line;
    }

} // namespace

std::string statusLine(const ScanSnapshot& snapshot)
{
    std::string line = readableDuration(snapshot.elapsedSeconds);
    line += ' ' + std::to_string(int(snapshot.progress() * 100)) + '%' + expectation(snapshot);
    const std::string lost = lossPart(snapshot);
    // In front of what a narrow terminal cuts off.
    if (snapshot.degraded())
        line += "; " + lost;
    line += "; send " + std::to_string(snapshot.sent) + " (" + readableRate(snapshot.sendRate);
    line += "); replies " + std::to_string(snapshot.validated) + " (";
    line += readableRate(snapshot.receiveRate) + ")";
    if (!snapshot.degraded())
        line += "; " + lost;
    return line + "; hit " + percent(snapshot.hitRate()) + '%';
}

StatusFile::StatusFile(OutputStream stream)
    : m_stream(std::move(stream))
{
}

core::Result<StatusFile> StatusFile::open(const std::string& path, OutputStream::Start start)
{
    auto stream = OutputStream::open(path, start);
    if (!stream)
        return tl::unexpected(stream.error());
    return StatusFile(std::move(*stream));
}

core::Result<void> StatusFile::begin()
{
    const std::string header = csvLine([](const Column& column) { return column.name; });
    if (auto written = m_stream.write(m_stream.continues() ? "" : header); !written)
        return written;
    return m_stream.flush();
}

core::Result<void> StatusFile::write(const ScanSnapshot& snapshot)
{
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch());
    const Moment moment { snapshot, m_previous, now.count() };
    const std::string row = csvLine([&](const Column& column) { return column.value(moment); });
    m_previous = snapshot;
    if (auto written = m_stream.write(row); !written)
        return written;
    return m_stream.flush();
}

} // namespace scan
