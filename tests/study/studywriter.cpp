// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studywriter.h"

#include "core/store/runwriter.h"
#include "core/store/store.h"
#include "core/verify/hostcategory.h"
#include "countryfile.h"
#include "followups.h"
#include "ladders.h"
#include "paths.h"
#include "replies.h"

#include <filesystem>
#include <fstream>

namespace study {

namespace {

    constexpr std::int64_t SecondNs = 1'000'000'000;
    constexpr std::int64_t HourNs = 3600 * SecondNs;

    std::int64_t startOf(const PlannedRun& planned)
    {
        return dayStartNs(planned.month, planned.day) + 6 * HourNs;
    }

    class Writing {
    public:
        Writing(const Population& population, const PlannedRun& planned, const std::string& url)
            : m_population(population)
            , m_planned(planned)
            , m_url(url)
            , m_timeNs(startOf(planned))
        {
        }

        core::Result<void> write()
        {
            store::Run run = describeRun(m_planned);
            auto writer = store::RunWriter::begin(m_url, run);
            if (!writer)
                return tl::unexpected(writer.error());
            m_writer = std::move(*writer);
            for (const Host& host : m_population.hosts) {
                if (!m_planned.asks(host.address.family()))
                    continue;
                if (auto done = add(host); !done)
                    return done;
            }
            if (auto done = flush(); !done)
                return done;
            if (m_planned.fate == PlannedRun::Fate::Interrupted) {
                // What it wrote is on disk with its state; nobody says that it ended.
                return m_writer->keepResumeState("{\"index\":1}");
            }
            return m_writer->finish(ended(run));
        }

    private:
        static constexpr std::size_t BatchRows = 8192;

        core::Result<void> add(const Host& host)
        {
            return m_planned.kind == store::RunKind::Scan ? addReplies(host) : addFollowUps(host);
        }

        core::Result<void> addReplies(const Host& host)
        {
            if (!m_planned.reaches(host.address))
                return {};
            for (const Activity& each : host.activities) {
                if (!m_planned.asks(each.pass) || !m_planned.asks(each.port)
                    || !(each.seen & monthBit(m_planned.month)))
                    continue;
                const auto rows = repliesOf(host, each, m_planned.month, nextTime());
                m_rows.insert(m_rows.end(), rows.begin(), rows.end());
                m_results += rows.size();
            }
            return m_rows.size() < BatchRows ? core::Result<void>() : flush();
        }

        core::Result<void> addFollowUps(const Host& host)
        {
            for (const scan::Pass pass : m_planned.passes) {
                for (const std::uint16_t port : m_planned.ports) {
                    if (!isFollowedUp(m_population.settings, host, m_planned.month, port, pass))
                        continue;
                    ++m_results;
                    const auto added = m_planned.kind == store::RunKind::Trace
                        ? m_writer->addTrace(tracePath(m_population, host, port, pass, nextTime()))
                        : addProof(host, port, pass);
                    if (!added)
                        return added;
                }
            }
            return {};
        }

        core::Result<void> addProof(const Host& host, std::uint16_t port, scan::Pass pass)
        {
            verify::HostFinding finding;
            for (const Activity& each : host.activities) {
                if (each.pass == pass && each.port == port
                    && (each.seen & monthBit(m_planned.month)))
                    finding.row = repliesOf(host, each, m_planned.month, nextTime()).back();
            }
            finding.proof = climbLadder(host, port, pass, nextTime());
            finding.category
                = verify::categorize(finding.row.replyClass, nullptr, &finding.proof->evidence);
            return m_writer->addFinding(finding);
        }

        core::Result<void> flush()
        {
            auto added = m_writer->addReplies(m_rows);
            m_rows.clear();
            return added;
        }

        std::int64_t nextTime() { return m_timeNs += SecondNs / 100; }

        store::Run ended(store::Run run) const
        {
            constexpr std::uint64_t LostReplies = 1234;
            run.state = store::RunState::Done;
            run.endedNs = m_timeNs + HourNs;
            run.counters.sent = m_results * 50;
            run.counters.received = m_results;
            run.counters.validated = m_results;
            if (m_planned.fate == PlannedRun::Fate::Degraded)
                run.counters.receiveDrops = LostReplies;
            return run;
        }

        const Population& m_population;
        const PlannedRun& m_planned;
        const std::string& m_url;
        std::int64_t m_timeNs;
        std::uint64_t m_results = 0; ///< replies, or hosts followed up
        std::unique_ptr<store::RunWriter> m_writer;
        std::vector<scan::ScanRow> m_rows;
    };

    core::Result<void> writeFile(const std::string& name, const std::string& text)
    {
        std::ofstream file(name, std::ios::binary);
        file << text;
        file.close();
        if (!file)
            return core::systemFailure(core::ErrorCode::WriteFailed, "cannot write " + name, errno);
        return {};
    }

} // namespace

store::Run describeRun(const PlannedRun& planned)
{
    store::Run run;
    run.kind = planned.kind;
    run.label = "study";
    run.note = "made for tests; nothing was measured";
    run.vantage = "virtual";
    run.simulated = true;
    run.version = "study";
    run.command = "make_study";
    run.startedNs = startOf(planned);
    run.passes = planned.passes;
    for (const std::uint16_t port : planned.ports)
        run.ports += (run.ports.empty() ? "" : ",") + std::to_string(port);
    run.v4 = planned.asks(core::Family::V4);
    run.v6 = planned.asks(core::Family::V6);
    run.configuration = "{\"study\":\"" + monthText(planned.month) + "\",\"shard\":"
        + std::to_string(planned.shard) + ",\"shards\":" + std::to_string(planned.shards) + "}";
    return run;
}

void removeStore(const std::string& file)
{
    for (const char* of : { "", "-wal", "-shm", "-writers" })
        std::filesystem::remove(file + of);
}

core::Result<void> writeStudy(const Population& population, const std::string& url)
{
    for (const PlannedRun& planned : planRuns(population.settings.months)) {
        if (auto written = Writing(population, planned, url).write(); !written)
            return written;
    }
    // Whoever opens a store for writing finds the run whose writer is gone.
    auto opened = store::Store::open(url, store::Access::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    return {};
}

core::Result<void> writeOrigins(const Internet& internet, const std::string& folder)
{
    if (auto written = writeFile(folder + "/study-v4.pfx2as", internet.pfx2as(core::Family::V4));
        !written)
        return written;
    if (auto written = writeFile(folder + "/study-v6.pfx2as", internet.pfx2as(core::Family::V6));
        !written)
        return written;
    const std::vector<std::uint8_t> countries = countryDatabase(internet);
    return writeFile(
        folder + "/study-countries.mmdb", std::string(countries.begin(), countries.end()));
}

} // namespace study
