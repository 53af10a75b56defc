// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/scanrun.h"

#include "core/base/clocks.h"
#include "core/lab/vantages.h"
#include "core/remote/orderoptions.h"
#include "core/remote/remotemetadata.h"
#include "core/remote/runparts.h"
#include "core/scan/output/metadata.h"
#include "core/scan/requestcheck.h"
#include "core/store/runrecord.h"

#include <utility>

namespace widgets {

namespace {

    using namespace std::chrono_literals;
    using std::chrono::steady_clock;

    constexpr auto TakeInterval = 50ms;
    constexpr auto ProgressInterval = 1s;
    constexpr auto StoringInterval = 10ms;
    constexpr auto PartingPatience = 5s;
    constexpr std::size_t RowsOfABatch = 16384;
    /// Rows that nobody took yet; with these the engine's own mailbox begins to fill.
    constexpr std::size_t MostRowsWaiting = 65536;

} // namespace

ScanRun::ScanRun(scan::ScanRequest request, std::string probeExecutable, ReplyTap replyTap)
    : m_request(std::move(request))
    , m_probeExecutable(std::move(probeExecutable))
    , m_replyTap(std::move(replyTap))
    , m_thread([this](const std::stop_token& stopping) { work(stopping); })
{
}

ScanRun::~ScanRun()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_abandoned = true;
        m_rows.clear();
        m_rowsWaiting = 0;
    }
    stop();
}

ScanRun::Step ScanRun::step() const
{
    const std::scoped_lock lock(m_mutex);
    return m_step;
}

std::optional<core::Error> ScanRun::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

bool ScanRun::simulated() const
{
    const std::scoped_lock lock(m_mutex);
    return m_simulated;
}

void ScanRun::pause()
{
    const std::scoped_lock lock(m_mutex);
    m_pausing = true;
    if (m_step == Step::Running)
        m_engine->pause();
}

void ScanRun::resume()
{
    const std::scoped_lock lock(m_mutex);
    m_pausing = false;
    if (m_step == Step::Running)
        m_engine->resume();
}

void ScanRun::setRate(double packetsPerSecond)
{
    const std::scoped_lock lock(m_mutex);
    if (m_step != Step::Running)
        return;
    if (m_then)
        m_then->setRate(packetsPerSecond);
    else
        m_engine->setRate(packetsPerSecond);
}

void ScanRun::stop()
{
    const std::scoped_lock lock(m_mutex);
    if (m_step < Step::Running)
        m_thread.request_stop();
    if (m_step != Step::Running)
        return;
    m_stopping = true;
    m_engine->stop();
    if (m_then)
        m_then->stop();
}

scan::ScanSnapshot ScanRun::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    return m_step == Step::Running ? m_engine->snapshot() : m_end;
}

std::optional<verify::FollowUpSnapshot> ScanRun::followUp() const
{
    const std::scoped_lock lock(m_mutex);
    return m_followed;
}

std::vector<RunRecorder::Rows> ScanRun::takeRows(std::size_t maximum)
{
    std::vector<RunRecorder::Rows> taken;
    const std::scoped_lock lock(m_mutex);
    while (!m_rows.empty() && m_rows.front()->size() <= maximum) {
        maximum -= m_rows.front()->size();
        m_rowsWaiting -= m_rows.front()->size();
        taken.push_back(std::move(m_rows.front()));
        m_rows.pop_front();
    }
    return taken;
}

std::vector<RunRecorder::Findings> ScanRun::takeFindings()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_findings, {});
}

bool ScanRun::taken() const
{
    const std::scoped_lock lock(m_mutex);
    return m_step == Step::Ended && m_rows.empty() && m_findings.empty();
}

std::optional<store::RunId> ScanRun::storedRun() const
{
    const std::scoped_lock lock(m_mutex);
    return m_recorder ? m_recorder->runId() : std::nullopt;
}

std::optional<core::Error> ScanRun::recordError() const
{
    const std::scoped_lock lock(m_mutex);
    return m_recorder ? m_recorder->error() : std::nullopt;
}

void ScanRun::enter(Step step)
{
    const std::scoped_lock lock(m_mutex);
    m_step = step;
}

core::Result<void> ScanRun::prepare(const std::stop_token& stopping)
{
    // Before anything is built: a plan that is refused costs no lab.
    if (auto known = lab::checkVantage(m_request.vantage); !known)
        return scan::optionFailure("vantage", known.error());
    if (auto fits = remote::checkRemote(m_request); !fits)
        return fits;
    auto plan = scan::planScan(m_request, lab::ownPrefixesOf(m_request.vantage),
        m_names.resolver([&stopping] { return stopping.stop_requested(); }));
    if (stopping.stop_requested())
        return {};
    if (!plan)
        return tl::unexpected(plan.error());
    const auto open = net::isSsh(m_request.vantage) ? &ScanRun::openElsewhere : &ScanRun::openHere;
    return (this->*open)(*std::move(plan), stopping);
}

core::Result<void> ScanRun::openHere(scan::ScanPlan plan, const std::stop_token& stopping)
{
    enter(Step::OpeningVantage);
    auto vantage = lab::openVantage(m_request.vantage, m_probeExecutable, plan.seed);
    if (stopping.stop_requested())
        return {};
    if (!vantage)
        return tl::unexpected(vantage.error());

    enter(Step::FindingPath);
    auto paths = (*vantage)->resolve(plan.space.ranges(), plan.pathOverrides);
    if (stopping.stop_requested())
        return {};
    if (!paths)
        return tl::unexpected(paths.error());
    auto port = (*vantage)->openPort(*paths, plan.sendChoice());
    if (!port)
        return tl::unexpected(port.error());
    m_paths = *paths;
    m_sendPath = (*port)->sendPathName();
    m_sendPathNote = (*port)->sendPathNote();
    std::unique_ptr<verify::ScanFollowUp> then;
    if (!m_request.then.empty()) {
        auto started = verify::ScanFollowUp::start(plan, m_paths, **vantage);
        if (!started)
            return tl::unexpected(started.error());
        then = *std::move(started);
    }
    scan::ScanHooks hooks;
    hooks.simulated = (*vantage)->simulated();
    hooks.onReplyFrame = m_replyTap;
    auto engine = std::make_unique<scan::ScanEngine>(
        std::move(plan), *std::move(paths), std::move(*port), std::move(hooks));
    m_startTimeNs = core::epochNs();
    if (auto started = engine->start(); !started)
        return tl::unexpected(started.error());

    const std::scoped_lock lock(m_mutex);
    // A stop that came before this point finds no engine to stop; it must not be lost.
    if (stopping.stop_requested())
        return {};
    m_vantage = std::move(*vantage);
    m_then = std::move(then);
    if (m_then)
        m_followed = m_then->snapshot();
    run(std::move(engine));
    return {};
}

core::Result<void> ScanRun::openElsewhere(scan::ScanPlan plan, const std::stop_token& stopping)
{
    enter(Step::OpeningVantage);
    auto places = net::parseSshPlaces(m_request.vantage);
    if (!places)
        return scan::optionFailure("vantage", places.error());
    remote::RemoteHooks hooks;
    hooks.onRemark = [this](const std::string& vantage, const std::string& line) {
        m_remarks.add(vantage, line);
    };
    auto machines = std::make_unique<remote::RemoteScan>(
        std::move(plan), *std::move(places), std::move(hooks));
    {
        const std::scoped_lock lock(m_mutex);
        m_machines = machines.get();
    }
    auto begun = machines->connect([&stopping] { return stopping.stop_requested(); });
    m_startTimeNs = core::epochNs();
    {
        const std::scoped_lock lock(m_mutex);
        if (begun && !stopping.stop_requested()) {
            // Only once all are ready does the first one send.
            if (begun = machines->start(); begun) {
                run(std::move(machines));
                return {};
            }
        }
    }
    // What the others were still at is over, too.
    machines->stop();
    machines->waitFinished(PartingPatience);
    leaveMachines(*machines);
    return stopping.stop_requested() ? core::Result<void>() : begun;
}

/// From now on others may use the engine; m_mutex is held.
void ScanRun::run(std::unique_ptr<scan::RunningScan> engine)
{
    m_simulated = lab::isSimulated(m_request.vantage);
    m_engine = std::move(engine);
    beginRecord(m_engine->plan());
    m_step = Step::Running;
    if (m_pausing)
        m_engine->pause();
}

/// Nobody asks them any more: they are about to go.
void ScanRun::leaveMachines(const remote::RemoteScan& machines)
{
    auto last = machines.reports();
    const std::scoped_lock lock(m_mutex);
    m_lastOfMachines = std::move(last);
    m_machines = nullptr;
}

std::vector<remote::LinkReport> ScanRun::machines() const
{
    const std::scoped_lock lock(m_mutex);
    return m_machines ? m_machines->reports() : m_lastOfMachines;
}

void ScanRun::beginRecord(const scan::ScanPlan& plan)
{
    // Other machines say up to where replies had their time.
    const double cooldown = m_machines ? 0 : plan.request.cooldownSeconds;
    m_resumeTrack = scan::ResumeTrack(std::chrono::duration<double>(cooldown), plan.firstPosition);
    if (plan.request.output.store.empty())
        return;
    m_recorder = std::make_unique<ScanRecorder>(
        ScanRecorder::Beginning { plan, m_simulated, m_startTimeNs, metadata(plan, {}, "") });
}

void ScanRun::work(const std::stop_token& stopping)
{
    const auto prepared = prepare(stopping);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_step != Step::Running) {
            m_error = prepared ? std::nullopt : std::optional(prepared.error());
            m_step = prepared ? Step::Cancelled : Step::Failed;
            m_end.state = prepared ? scan::ScanState::Stopped : scan::ScanState::Failed;
            return;
        }
    }
    follow();
    finishRecord();
    // A lab takes its time to go; meanwhile the store is written to.
    m_then.reset();
    if (m_machines)
        leaveMachines(*m_machines);
    m_engine.reset();
    m_vantage.reset();
    while (m_recorder && !m_recorder->finished())
        std::this_thread::sleep_for(StoringInterval);
    enter(Step::Ended);
}

void ScanRun::follow()
{
    auto nextProgress = steady_clock::now() + ProgressInterval;
    bool finished = false;
    while (!finished) {
        const bool scanned = m_engine->waitFinished(TakeInterval);
        if (scanned && m_scannedTimeNs == 0)
            m_scannedTimeNs = core::epochNs();
        else if (scanned)
            std::this_thread::sleep_for(StoringInterval);
        const bool allTaken = moveRows();
        finished = advanceFollowUp(scanned && allTaken) && scanned && allTaken;
        if (const auto now = steady_clock::now(); now >= nextProgress) {
            nextProgress = now + ProgressInterval;
            if (m_recorder && m_recorder->hasRoom())
                keepProgress(m_engine->snapshot());
        }
        if (m_then && m_then->error())
            m_engine->stop();
    }
}

/// Whether the engine has no more rows at this moment.
bool ScanRun::moveRows()
{
    while (true) {
        bool full = m_recorder && !m_recorder->hasRoom();
        {
            const std::scoped_lock lock(m_mutex);
            full = full || m_rowsWaiting >= MostRowsWaiting;
        }
        if (full)
            return false;
        const auto rows
            = std::make_shared<const std::vector<scan::ScanRow>>(m_engine->takeRows(RowsOfABatch));
        if (rows->empty())
            return true;
        if (m_then)
            m_then->add(*rows);
        if (m_recorder) {
            m_resumeTrack.addRows(m_engine->plan(), *rows);
            m_recorder->addReplies(rows);
            m_rowsRecorded += rows->size();
        }
        const std::scoped_lock lock(m_mutex);
        if (m_abandoned)
            continue;
        m_rows.push_back(rows);
        m_rowsWaiting += rows->size();
    }
}

/// Whether nothing more will follow.
bool ScanRun::advanceFollowUp(bool scanned)
{
    if (!m_then)
        return true;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_pausing && !m_stopping && !scanned)
            return false;
    }
    const bool finished = m_then->finished();
    auto complete = std::make_shared<const std::vector<verify::HostFinding>>(
        m_then->advance(*m_engine, scanned));
    if (!complete->empty() && m_recorder) {
        for (const verify::HostFinding& finding : *complete) {
            m_resumeTrack.addComplete(m_engine->plan(),
                { finding.row.target, finding.row.targetPort }, std::size_t(finding.category));
        }
        m_recorder->addFindings(complete);
    }
    const std::scoped_lock lock(m_mutex);
    m_followed = m_then->snapshot();
    if (!complete->empty() && !m_abandoned)
        m_findings.push_back(std::move(complete));
    return finished;
}

void ScanRun::keepProgress(const scan::ScanSnapshot& snapshot)
{
    if (!m_recorder)
        return;
    m_resumeTrack.add(m_engine->sentPosition(), steady_clock::now());
    if (snapshot.state == scan::ScanState::Done && !(m_then && m_then->isIncomplete()))
        m_resumeTrack.finish();
    const scan::ScanPlan& plan = m_engine->plan();
    const scan::ScanTotals part { m_startTimeNs, snapshot,
        m_then ? std::optional(m_then->counts()) : std::nullopt };
    // A host that is still followed up is found again.
    const core::Uint128 unfinished
        = m_then ? m_then->lowestIncomplete(plan, plan.targetLimit) : plan.targetLimit;
    m_recorder->keepProgress(
        [&](const std::string& machine) { return countersOf(snapshot, machine); },
        scan::checkpointText(m_resumeTrack.checkpoint(plan, part, unfinished)));
}

store::RunCounters ScanRun::countersOf(
    const scan::ScanSnapshot& snapshot, const std::string& machine) const
{
    const auto reports = reportsOfMachines();
    if (const auto* const report = remote::reportOfPart(reports, machine))
        return store::countersOf(report->counters);
    return store::countersOf(snapshot);
}

void ScanRun::finishRecord()
{
    scan::ScanSnapshot end = m_engine->snapshot();
    auto failure = m_engine->error();
    if (!failure && m_then)
        failure = m_then->error();
    keepProgress(end);
    const auto machines = reportsOfMachines();
    const std::scoped_lock lock(m_mutex);
    const bool cutOff = m_stopping
        && (end.state == scan::ScanState::Stopped || (m_then && m_then->isIncomplete()));
    m_error = failure;
    m_end = end;
    if (failure)
        m_end.state = scan::ScanState::Failed;
    else if (cutOff)
        m_end.state = scan::ScanState::Stopped;
    m_step = Step::Storing;
    if (!m_recorder)
        return;
    std::string why = failure ? failure->detail.english() : "";
    if (!failure && cutOff)
        why = "stopped by the user, so the results are incomplete";
    const bool stopped = end.state == scan::ScanState::Stopped || cutOff;
    const store::RunState state = failure ? store::RunState::Failed
        : stopped                         ? store::RunState::Stopped
                                          : store::RunState::Done;
    const std::string configuration = metadata(m_engine->plan(), end, why);
    m_recorder->finish(
        [&](const std::string& machine) -> ScanRecorder::End {
            // One machine that failed does not spoil what another one found.
            const auto* const report = remote::reportOfPart(machines, machine);
            if (report && report->state == remote::LinkState::Done)
                return { store::RunState::Done, "", configuration };
            return { state, why, configuration };
        },
        [&](const std::string& machine) {
            store::RunCounters counters = countersOf(end, machine);
            if (m_then)
                counters.receiveDrops += m_then->counts().receiveDrops;
            return counters;
        });
}

std::vector<remote::LinkReport> ScanRun::reportsOfMachines() const
{
    return m_machines ? m_machines->reports() : std::vector<remote::LinkReport>();
}

std::string ScanRun::metadata(
    const scan::ScanPlan& plan, const scan::ScanSnapshot& end, const std::string& failure) const
{
    const scan::ScanMetadata metadata {
        .plan = plan,
        .paths = m_paths,
        .end = end,
        .vantage = m_vantage ? m_vantage->name() : plan.request.vantage,
        .simulated = m_simulated,
        .sendPath = m_sendPath,
        .sendPathNote = m_sendPathNote,
        .startTimeNs = m_startTimeNs,
        .endTimeNs = m_scannedTimeNs,
        .rowsWritten = m_rowsRecorded,
        .error = failure,
        .followUp = m_then ? std::optional(m_then->counts()) : std::nullopt,
        .vantages = remote::metadataOf(reportsOfMachines()),
    };
    return scan::metadataJson(metadata);
}

} // namespace widgets
