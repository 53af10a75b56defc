// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/remotetargets.h"

#include "core/base/resultmailbox.h"
#include "core/scan/requestcheck.h"
#include "core/store/storedresult.h"
#include "core/trace/traceoptions.h"
#include "core/verify/verifyoptions.h"

namespace remote {

namespace {

    constexpr std::size_t MostResultsWaiting = 4096;
    constexpr std::chrono::milliseconds ReadyStep { 20 };

    /// Options of a table that are not the near side's own affair: how results are written.
    template <typename Request>
    void addOptions(std::span<const scan::RequestOption<Request>> table, const Request& request,
        OptionValues& options)
    {
        for (const auto& option : table) {
            const std::string value = option.get(request);
            if (!value.empty() && isFarOption(option.name))
                options[option.name] = { value };
        }
    }

    OptionValues probeOptions(scan::ScanRequest probe, std::uint64_t seed)
    {
        probe.seed = seed;
        OptionValues options = orderOptions(probe);
        // Each target comes with its own.
        options.erase("target-ports");
        options.erase("mptcp");
        options.erase("max-targets");
        return options;
    }

    void setCounters(const scan::ScanSnapshot& from, trace::TraceSnapshot& to)
    {
        to.probesSent = from.sent;
        to.sendErrors = from.sendErrors;
        to.repliesMatched = from.validated;
        to.repliesNotOurs = from.notOurs;
        to.parseErrors = from.parseErrors;
        to.noPath = from.unroutable;
        to.receiveDrops = from.socketDrops;
    }
    void setCounters(const scan::ScanSnapshot& from, verify::VerifySnapshot& to)
    {
        to.packetsSent = from.sent;
        to.sendErrors = from.sendErrors;
        to.packetsMatched = from.validated;
        to.packetsNotOurs = from.notOurs;
        to.parseErrors = from.parseErrors;
        to.noPath = from.unroutable;
        to.receiveDrops = from.socketDrops;
    }

    core::Result<trace::TraceResult> resultFrom(const store::TraceRow& row)
    {
        return store::traceOf(row);
    }
    core::Result<verify::VerifyResult> resultFrom(const store::ProofRow& row)
    {
        return store::proofOf(row);
    }

    /// `Running` on another machine.
    template <typename Running, typename Row, typename Found, typename Snapshot>
    class RunningElsewhere : public Running {
    public:
        RunningElsewhere(TargetsTask task, RemoteTargets where)
        {
            task.place = std::move(where.place);
            task.access = std::move(where.access);
            task.onResult = [this](const FarMessage& message) { return put(message); };
            LinkHooks hooks;
            hooks.onRemark = std::move(where.onRemark);
            hooks.hasRoom = [this] { return m_mailbox.size() < MostResultsWaiting; };
            hooks.onChange = [this, onState = std::move(where.onState)] {
                if (onState)
                    onState(m_link->report());
                const std::lock_guard lock(m_mutex);
                m_changed.notify_all();
            };
            m_link = std::make_unique<TargetsLink>(
                std::move(task), std::move(where.targets), std::move(hooks));
        }
        ~RunningElsewhere() override { m_link.reset(); }

        core::Result<void> start() override
        {
            m_link->connect();
            while (!m_link->ended() && m_link->report().state != LinkState::Ready)
                std::this_thread::sleep_for(ReadyStep);
            if (const auto error = m_link->error())
                return tl::unexpected(*error);
            m_startedAt = Clock::now();
            m_link->begin();
            return {};
        }
        void stop() override { m_link->stop(); }
        void setRate(double perSecond) override { m_link->setRate(perSecond); }
        Snapshot snapshot() const override
        {
            const LinkReport report = m_link->report();
            Snapshot snapshot;
            setCounters(report.counters, snapshot);
            snapshot.targetsStarted = snapshot.targetsDone = report.rows;
            snapshot.finished = m_link->ended();
            snapshot.stopped = report.state == LinkState::Stopped;
            if (m_startedAt) {
                snapshot.seconds
                    = std::chrono::duration<double>(Clock::now() - *m_startedAt).count();
            }
            return snapshot;
        }
        std::vector<Found> takeResults(std::size_t maximum) override
        {
            return m_mailbox.take(maximum);
        }
        bool finished() const override { return m_link->ended(); }
        bool waitFinished(std::chrono::milliseconds timeout) override
        {
            std::unique_lock lock(m_mutex);
            return m_changed.wait_for(lock, timeout, [this] { return m_link->ended(); });
        }
        std::optional<core::Error> error() const override { return m_link->error(); }

    private:
        using Clock = std::chrono::steady_clock;

        core::Result<void> put(const FarMessage& message)
        {
            const auto* const row = std::get_if<Row>(&message);
            if (!row)
                return core::failure(core::ErrorCode::Malformed,
                    core::Pattern("remote", "it sends another kind of result than was asked"));
            auto result = resultFrom(*row);
            if (!result)
                return tl::unexpected(result.error());
            m_mailbox.put(*std::move(result));
            return {};
        }

        core::ResultMailbox<Found> m_mailbox;
        std::mutex m_mutex;
        std::condition_variable m_changed;
        std::optional<Clock::time_point> m_startedAt;
        std::unique_ptr<TargetsLink> m_link; ///< last: its thread uses all above
    };

} // namespace

std::unique_ptr<trace::RunningTraces> remoteTraces(
    const trace::TraceRequest& request, std::uint64_t seed, RemoteTargets where)
{
    TargetsTask task;
    task.command = "trace";
    task.options = probeOptions(request.probe, seed);
    addOptions(trace::traceOptions(), request, task.options);
    task.options.erase("names"); // looked up from here
    task.options.erase("all-fields"); // a result has them
    task.rate = double(request.probe.rate);
    task.resultsOfTarget = request.flows;
    return std::make_unique<RunningElsewhere<trace::RunningTraces, store::TraceRow,
        trace::TraceResult, trace::TraceSnapshot>>(std::move(task), std::move(where));
}

std::unique_ptr<verify::RunningProofs> remoteProofs(
    const verify::VerifyRequest& request, std::uint64_t seed, RemoteTargets where)
{
    TargetsTask task;
    task.command = "verify";
    task.options = probeOptions(request.probe, seed);
    addOptions(verify::verifyOptions(), request, task.options);
    task.options.erase("packets"); // a result has them
    task.rate = double(request.probe.rate);
    return std::make_unique<RunningElsewhere<verify::RunningProofs, store::ProofRow,
        verify::VerifyResult, verify::VerifySnapshot>>(std::move(task), std::move(where));
}

core::Result<net::SshPlace> singlePlace(const std::string& vantage)
{
    auto places = net::parseSshPlaces(vantage);
    if (!places)
        return scan::optionFailure("vantage", places.error());
    if (places->size() == 1)
        return places->front();
    return scan::optionFailure("vantage",
        core::Error { core::ErrorCode::InvalidInput,
            core::Pattern("remote", "traces and proofs leave from one machine at a time") });
}

} // namespace remote
