// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/scanrun.h"

#include "app/probe/command.h"
#include "app/probe/messages.h"
#include "app/probe/ownexecutable.h"
#include "app/probe/runrecord.h"
#include "app/probe/scansummary.h"
#include "app/probe/statusdisplay.h"
#include "app/probe/stopsignals.h"
#include "app/probe/takeinterval.h"
#include "app/probe/thentext.h"
#include "core/base/clocks.h"
#include "core/lab/vantages.h"
#include "core/net/sshplace.h"
#include "core/remote/orderoptions.h"
#include "core/remote/remotemetadata.h"
#include "core/remote/runparts.h"
#include "core/scan/output/metadata.h"
#include "core/scan/output/readable.h"
#include "core/scan/requestcheck.h"
#include "core/scan/scanoptions.h"
#include "core/store/runrecord.h"

#include <chrono>
#include <filesystem>
#include <thread>

namespace probe {

namespace {

    using namespace std::chrono;

    constexpr seconds StatusInterval { 1 };
    constexpr std::size_t RowsOfAWrite = 8192;

} // namespace

core::Result<ScanRun> ScanRun::prepare(
    scan::ScanRequest request, store::RunId resumeRun, const std::optional<std::string>& runKey)
{
    if (auto known = lab::checkVantage(request.vantage); !known)
        return tl::unexpected(known.error());
    if (auto fits = remote::checkRemote(request); !fits)
        return tl::unexpected(fits.error());
    auto resumption = Resumption::find(request, resumeRun);
    if (!resumption)
        return tl::unexpected(resumption.error());
    auto plan = scan::planScan(request, lab::ownPrefixesOf(request.vantage), scan::resolveHost);
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto applied = resumption->applyTo(*plan); !applied)
        return tl::unexpected(applied.error());
    ScanRun run;
    run.m_whyComplete = resumption->whyComplete();
    if (!run.m_whyComplete.empty())
        return run;
    run.m_announcement = resumption->announcement(*plan);
    if (runKey) {
        auto shared = SharedRun::find(*plan, *runKey);
        if (!shared)
            return tl::unexpected(shared.error());
        run.m_whyComplete = shared->whyComplete();
        if (!run.m_whyComplete.empty())
            return run;
        run.m_shared = *std::move(shared);
    }
    auto outputs = ScanOutputs::open(request, resumption->outputStart());
    if (!outputs)
        return tl::unexpected(outputs.error());
    if (auto usable = checkStore(request.output); !usable)
        return tl::unexpected(usable.error());
    run.m_outputs = std::move(*outputs);
    run.m_simulated = lab::isSimulated(request.vantage);
    const auto open = net::isSsh(request.vantage) ? &ScanRun::openElsewhere : &ScanRun::openHere;
    auto opened = (run.*open)(*std::move(plan));
    if (!opened)
        return tl::unexpected(opened.error());
    if (auto begun = run.beginRecord(*resumption); !begun)
        return tl::unexpected(begun.error());
    auto begun = run.m_outputs->begin(run.m_linkType);
    if (begun)
        begun = run.beginKeeping(run.m_engine->plan(), *resumption);
    if (!begun) {
        run.finishRecord({}, store::RunState::Failed, begun.error().detail);
        return tl::unexpected(begun.error());
    }
    return run;
}

core::Result<void> ScanRun::openHere(scan::ScanPlan plan)
{
    auto vantage = lab::openVantage(plan.request.vantage, ownExecutable(), plan.seed);
    if (!vantage)
        return tl::unexpected(vantage.error());
    auto paths = (*vantage)->resolve(plan.space.ranges(), plan.pathOverrides);
    if (!paths)
        return tl::unexpected(paths.error());
    auto port = (*vantage)->openPort(*paths, plan.sendChoice());
    if (!port)
        return tl::unexpected(port.error());
    if (!plan.request.then.empty()) {
        const WithoutSignals started;
        auto then = verify::ScanFollowUp::start(plan, *paths, **vantage);
        if (!then)
            return tl::unexpected(then.error());
        m_then = std::move(*then);
    }
    m_vantage = std::move(*vantage);
    m_paths = *paths;
    m_sendPath = (*port)->sendPathName();
    m_sendPathNote = (*port)->sendPathNote();
    m_linkType = (*port)->linkType();
    scan::ScanHooks hooks;
    hooks.simulated = m_simulated;
    hooks.resultsBefore = m_outputs->results();
    hooks.countsAsResult
        = [filter = m_outputs->filter()](const scan::ScanRow& row) { return filter.matches(row); };
    if (m_outputs->wantsFrames()) {
        hooks.onReplyFrame = [outputs = m_outputs.get()](wire::Bytes frame, std::int64_t timeNs) {
            outputs->captureFrame(frame, timeNs);
        };
    }
    m_engine = std::make_unique<scan::ScanEngine>(
        std::move(plan), *std::move(paths), std::move(*port), std::move(hooks));
    return {};
}

core::Result<void> ScanRun::openElsewhere(scan::ScanPlan plan)
{
    auto places = net::parseSshPlaces(plan.request.vantage);
    if (!places)
        return scan::optionFailure("vantage", places.error());
    m_lines = std::make_unique<VantageLines>(plan.request.output.quiet);
    remote::RemoteHooks hooks;
    hooks.resultsBefore = m_outputs->results();
    hooks.countsAsResult
        = [filter = m_outputs->filter()](const scan::ScanRow& row) { return filter.matches(row); };
    hooks.onRemark = [lines = m_lines.get()](const std::string& vantage, const std::string& line) {
        lines->remark(vantage, line);
    };
    const WithoutSignals started;
    auto machines = std::make_unique<remote::RemoteScan>(
        std::move(plan), *std::move(places), std::move(hooks));
    m_machines = machines.get();
    m_engine = std::move(machines);
    const auto connected = m_machines->connect([this] {
        sayOfMachines();
        return WithoutSignals::anyWaits();
    });
    sayOfMachines();
    return connected;
}

std::vector<remote::LinkReport> ScanRun::reportsOfMachines() const
{
    return m_machines ? m_machines->reports() : std::vector<remote::LinkReport>();
}

void ScanRun::sayOfMachines()
{
    if (m_machines)
        std::fputs(m_lines->take(reportsOfMachines()).c_str(), stderr);
}

core::Result<void> ScanRun::beginRecord(const Resumption& resumption)
{
    m_startTimeNs = core::epochNs();
    const scan::ScanPlan& plan = m_engine->plan();
    const auto earlier = resumption.totals();
    // Other machines say up to where replies had their time.
    const double cooldown = m_machines ? 0 : plan.request.cooldownSeconds;
    m_resumeTrack
        = scan::ResumeTrack(std::chrono::duration<double>(cooldown), plan.firstPosition, earlier);
    if (plan.request.output.store.empty())
        return {};
    if (const auto& before = resumption.run()) {
        return m_record.goOn(
            plan.request.output, *before, earlier ? store::RunCounters() : before->counters);
    }
    const ScanRecord::Beginning beginning { plan, m_simulated, m_startTimeNs, metadata({}, "") };
    if (!m_shared)
        return m_record.begin(beginning);
    auto joined = m_record.join(beginning, *m_shared);
    if (joined)
        m_announcement = m_shared->announcement(m_record.id());
    return joined;
}

core::Result<void> ScanRun::beginKeeping(const scan::ScanPlan& plan, Resumption& resumption)
{
    if (!resumption.file())
        return {};
    // The first one shows that the file can be written, before anything is sent.
    const std::string text = scan::checkpointText(checkpoint(plan, {}));
    if (auto written = resumption.file()->replace(text); !written)
        return scan::optionFailure("resume", written.error());
    const WithoutSignals started;
    m_keeper = std::make_unique<scan::CheckpointKeeper>(
        *std::move(resumption.file()), m_outputs->resultFiles());
    return {};
}

scan::ScanTotals ScanRun::partOf(const scan::ScanSnapshot& snapshot) const
{
    const scan::ScanCounters& counters = snapshot; // all that is added up; rates are of a moment
    return { m_startTimeNs, counters, m_then ? std::optional(m_then->counts()) : std::nullopt };
}

scan::ScanTotals ScanRun::wholeOf(const scan::ScanSnapshot& snapshot) const
{
    return m_resumeTrack.whole(partOf(snapshot));
}

scan::ScanSnapshot ScanRun::inAll(const scan::ScanSnapshot& end) const
{
    scan::ScanSnapshot all = end;
    static_cast<scan::ScanCounters&>(all) = wholeOf(end).counters;
    return all;
}

scan::Checkpoint ScanRun::checkpoint(const scan::ScanPlan& plan, const scan::ScanSnapshot& snapshot)
{
    // A host that is still followed up is found again.
    const core::Uint128 unfinished
        = m_then ? m_then->lowestIncomplete(plan, plan.targetLimit) : plan.targetLimit;
    scan::Checkpoint checkpoint = m_resumeTrack.checkpoint(plan, partOf(snapshot), unfinished);
    checkpoint.results = m_outputs->results();
    if (m_record.keeps()) {
        checkpoint.store = scan::withoutPassword(plan.request.output.store);
        checkpoint.run = m_record.id();
    }
    return checkpoint;
}

int ScanRun::execute(RateSignals& rateSignals)
{
    const StopSignals signals([this] { stop(); });
    if (auto started = m_engine->start(); !started) {
        finishRecord({}, store::RunState::Failed, started.error().detail);
        complain(started.error().detail);
        return WrongUsage;
    }
    if (!m_engine->plan().request.output.quiet) {
        const std::string way = m_machines ? "" : sendPathLine(m_sendPath, m_sendPathNote);
        std::fputs((scanOutlook(m_engine->plan()) + way + m_announcement).c_str(), stderr);
    }
    follow(rateSignals);
    return finish(signals);
}

void ScanRun::stop()
{
    m_engine->stop();
    if (m_then)
        m_then->stop();
}

void ScanRun::changeRate(double factor)
{
    const double rate = m_then ? m_then->rate() : m_engine->rate();
    // Without a limit there is nothing to raise; to lower it, begin with what it comes to.
    const double base = rate > 0 || factor > 1 ? rate : m_engine->snapshot().sendRate;
    const double changed = base * factor;
    if (changed <= 0)
        return;
    if (m_then)
        m_then->setRate(changed);
    else
        m_engine->setRate(changed);
    if (!m_engine->plan().request.output.quiet)
        std::fputs(("the rate is now " + scan::readableRate(changed) + "\n").c_str(), stderr);
}

void ScanRun::follow(RateSignals& rateSignals)
{
    const scan::ScanRequest& request = m_engine->plan().request;
    const scan::OutputRequest& output = request.output;
    const bool toTerminal = output.file == "-" || (!request.then.empty() && output.thenFile == "-");
    const bool rowsOnTerminal = toTerminal && isatty(STDOUT_FILENO) == 1;
    StatusDisplay display(output.quiet);
    auto nextStatus = steady_clock::now() + StatusInterval;
    bool finished = false;
    while (!finished) {
        const bool scanned = m_engine->waitFinished(TakeInterval);
        if (scanned && m_scannedTimeNs == 0)
            m_scannedTimeNs = core::epochNs();
        else if (scanned)
            std::this_thread::sleep_for(TakeInterval);
        if (rowsOnTerminal || m_machines)
            display.clear();
        sayOfMachines();
        if (const double factor = rateSignals.takeFactor(); factor != 1) {
            display.clear();
            changeRate(factor);
        }
        writeRows();
        finished = advanceFollowUp(scanned) && scanned;
        if (steady_clock::now() >= nextStatus) {
            nextStatus += StatusInterval;
            scan::ScanSnapshot snapshot = m_engine->snapshot();
            if (scanned) // hosts are still followed up
                snapshot.elapsedSeconds += double(core::epochNs() - m_scannedTimeNs) / 1e9;
            display.show(snapshot,
                m_then           ? followUpStatus(*m_then)
                    : m_machines ? VantageLines::status(m_machines->reports())
                                 : "");
            keepOutputError(m_outputs->writeStatus(snapshot));
            keepProgress(snapshot);
        }
        if (m_outputError || (m_then && m_then->error()))
            stop();
    }
    display.clear();
    sayOfMachines();
}

void ScanRun::writeRows()
{
    while (true) {
        const std::vector<scan::ScanRow> rows = m_engine->takeRows(RowsOfAWrite);
        if (rows.empty())
            break;
        if (m_then)
            m_then->add(rows);
        if (m_record.keeps() || m_keeper)
            m_resumeTrack.addRows(m_engine->plan(), rows);
        if (!m_outputError)
            keepOutputError(m_record.add(rows));
        if (!m_outputError)
            keepOutputError(m_outputs->writeRows(rows));
    }
    keepOutputError(m_outputs->captureResult());
}

bool ScanRun::advanceFollowUp(bool scanned)
{
    if (!m_then)
        return true;
    const bool finished = m_then->finished();
    const std::vector<verify::HostFinding> complete = m_then->advance(*m_engine, scanned);
    for (const verify::HostFinding& finding : complete) {
        m_resumeTrack.addComplete(m_engine->plan(), { finding.row.target, finding.row.targetPort },
            std::size_t(finding.category));
        if (!m_outputError)
            keepOutputError(m_record.add(finding));
    }
    if (!m_outputError)
        keepOutputError(m_outputs->writeFindings(complete));
    return finished;
}

void ScanRun::keepProgress(const scan::ScanSnapshot& snapshot)
{
    keepInFile(keepInStore(snapshot));
}

scan::Checkpoint ScanRun::keepInStore(const scan::ScanSnapshot& snapshot)
{
    if ((!m_record.keeps() && !m_keeper) || m_outputError)
        return {};
    m_outputs->flushCapture();
    m_resumeTrack.add(m_engine->sentPosition(), steady_clock::now());
    const scan::Checkpoint now = checkpoint(m_engine->plan(), snapshot);
    keepOutputError(m_record.keepCounters(
        [&](const std::string& vantage) { return countersOf(snapshot, vantage); }));
    if (!m_outputError)
        keepOutputError(m_record.keepResumeState(scan::checkpointText(now)));
    return now;
}

void ScanRun::keepInFile(const scan::Checkpoint& now)
{
    if (m_keeper && !m_outputError)
        keepOutputError(m_keeper->keep(now));
}

store::RunCounters ScanRun::countersOf(
    const scan::ScanSnapshot& snapshot, const std::string& vantage) const
{
    const auto machines = reportsOfMachines();
    if (const auto* const report = remote::reportOfPart(machines, vantage))
        return store::countersOf(report->counters);
    const scan::ScanTotals whole = wholeOf(snapshot);
    store::RunCounters counters = store::countersOf(whole.counters);
    if (whole.followUp)
        counters.receiveDrops += whole.followUp->receiveDrops;
    return counters;
}

void ScanRun::finishRecord(
    const scan::ScanSnapshot& end, store::RunState state, const std::string& failure)
{
    const std::string configuration = m_engine ? metadata(end, failure) : "";
    const auto endOf = [&](const std::string& vantage) -> ScanRecord::End {
        // One machine that failed does not spoil what another one found.
        const auto machines = reportsOfMachines();
        const auto* const report = remote::reportOfPart(machines, vantage);
        if (report && report->state == remote::LinkState::Done)
            return { store::RunState::Done, "", configuration };
        return { state, failure, configuration };
    };
    keepOutputError(m_record.finish(
        endOf, [&](const std::string& vantage) { return countersOf(end, vantage); }));
}

void ScanRun::keepOutputError(const core::Result<void>& written)
{
    if (!written && !m_outputError)
        m_outputError = written.error();
}

std::string ScanRun::metadata(const scan::ScanSnapshot& end, const std::string& failure) const
{
    const scan::ScanPlan& plan = m_engine->plan();
    const scan::ScanTotals whole = wholeOf(end);
    const scan::ScanMetadata metadata {
        .plan = plan,
        .paths = m_paths,
        .end = inAll(end),
        .vantage = m_vantage ? m_vantage->name() : plan.request.vantage,
        .simulated = m_simulated,
        .sendPath = m_sendPath,
        .sendPathNote = m_sendPathNote,
        .startTimeNs = whole.startedNs,
        .endTimeNs = m_scannedTimeNs,
        .rowsWritten = m_outputs->rowsWritten(),
        .error = failure,
        .followUp = m_then ? whole.followUp : std::nullopt,
        .vantages = remote::metadataOf(reportsOfMachines()),
    };
    return scan::metadataJson(metadata);
}

void ScanRun::complainAbout(const scan::ScanTotals& whole) const
{
    const scan::OutputRequest& output = m_engine->plan().request.output;
    for (const std::string& file : { output.file, m_then ? output.thenFile : std::string() }) {
        // The rows themselves do not say it.
        std::error_code unknown;
        const bool kept = std::filesystem::is_regular_file(file, unknown);
        if (m_simulated && kept && !m_record.keeps() && !m_outputs->wantsMetadata()) {
            complain("the rows in \"" + file
                + "\" are simulated, not measured; --metadata-file keeps that on record");
        }
    }
    for (const std::string& hint : lossHints(whole.counters))
        complain(hint);
    if (whole.followUp && whole.followUp->receiveDrops > 0) {
        complain(std::to_string(whole.followUp->receiveDrops)
            + " packets of traces and proofs were lost on receive; lower --rate");
    }
}

int ScanRun::finish(const StopSignals& signals)
{
    const scan::ScanSnapshot end = m_engine->snapshot();
    const bool cutOff = signals.received()
        && (end.state == scan::ScanState::Stopped || (m_then && m_then->isIncomplete()));
    keepOutputError(m_outputs->writeStatus(end));
    keepOutputError(m_outputs->close());
    auto failure = m_engine->error();
    if (!failure && m_then)
        failure = m_then->error();
    if (!failure)
        failure = m_outputError;
    const bool cutOffAlone = !failure && cutOff;
    if (cutOffAlone) {
        failure = core::Error { core::ErrorCode::Unavailable,
            "stopped by a signal, so the results are incomplete" };
    }
    if (!failure && end.state == scan::ScanState::Done)
        m_resumeTrack.finish();
    const scan::Checkpoint last = keepInStore(end);
    const bool stopped = end.state == scan::ScanState::Stopped || cutOff;
    finishRecord(end,
        failure && !cutOffAlone ? store::RunState::Failed
            : stopped           ? store::RunState::Stopped
                                : store::RunState::Done,
        failure ? failure->detail : "");
    // Last: what it says is complete is so in the store.
    keepInFile(last);
    if (m_keeper)
        keepOutputError(m_keeper->finish());
    if (!failure)
        failure = m_outputError;
    if (m_outputs->wantsMetadata()) {
        const auto written
            = m_outputs->writeMetadata(metadata(end, failure ? failure->detail : ""));
        if (!written && !failure)
            failure = written.error();
    }
    const scan::ScanTotals whole = wholeOf(end);
    if (!m_engine->plan().request.output.quiet) {
        std::fputs(scanSummary(m_engine->plan(), inAll(end), m_outputs->rowsWritten(), m_simulated)
                       .c_str(),
            stderr);
        if (const std::string runs = m_record.numbers(); !runs.empty())
            std::fputs(("kept as " + runs + "\n").c_str(), stderr);
        if (m_then)
            std::fputs(followUpSummary(*whole.followUp).c_str(), stderr);
    }
    complainAbout(whole);
    if (!failure)
        return Done;
    complain(failure->detail);
    return EndedBadly;
}

} // namespace probe
