// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/scanrecord.h"

#include "app/probe/runrecord.h"
#include "core/base/clocks.h"
#include "core/remote/runparts.h"
#include "core/scan/scanoptions.h"
#include "core/store/runrecord.h"

namespace probe {

namespace {

    store::Run runOf(const ScanRecord::Beginning& beginning, const std::string& part)
    {
        store::Run run
            = remote::runOfPart(beginning.plan, part, beginning.simulated, beginning.startedNs);
        run.configuration = store::compactJson(beginning.configuration);
        return run;
    }

} // namespace

core::Result<void> ScanRecord::begin(const Beginning& beginning)
{
    const scan::ScanPlan& plan = beginning.plan;
    for (const std::string& vantage : remote::runPartsOf(plan.request)) {
        const store::Run run = runOf(beginning, vantage);
        auto writer = beginRun(plan.request.output, run);
        if (!writer)
            return tl::unexpected(writer.error());
        m_parts.push_back({ vantage, run, {}, *std::move(writer) });
    }
    return {};
}

core::Result<void> ScanRecord::join(const Beginning& beginning, const SharedRun& shared)
{
    const scan::ScanPlan& plan = beginning.plan;
    // What one machine does that scans what all shards do together.
    scan::ScanRequest whole = remote::requestOfPart(plan, "");
    whole.shards = scan::ScanRequest().shards;
    whole.shard = scan::ScanRequest().shard;
    store::Run run = runOf(beginning, "");
    run.command = scan::shellCommand(scan::equivalentCommand(whole));
    auto writer = joinRun(plan.request.output, run, shared.claim(plan, run.configuration));
    if (!writer)
        return tl::unexpected(writer.error());
    m_parts.push_back({ {}, std::move(run), {}, *std::move(writer) });
    return {};
}

core::Result<void> ScanRecord::goOn(const scan::OutputRequest& output, const store::Run& before,
    const store::RunCounters& uncounted)
{
    auto writer = goOnWithRun(output, before.id);
    if (!writer)
        return tl::unexpected(writer.error());
    m_parts.push_back({ {}, before, uncounted, *std::move(writer) });
    return {};
}

std::string ScanRecord::numbers() const
{
    std::string text;
    for (const Part& part : m_parts) {
        if (part.vantage.empty())
            return {};
        text += (text.empty() ? "run " : ", run ") + std::to_string(part.writer->id()) + " ("
            + part.vantage + ")";
    }
    return text;
}

core::Result<void> ScanRecord::add(std::span<const scan::ScanRow> rows)
{
    for (Part& part : m_parts) {
        if (part.vantage.empty())
            return part.writer->addReplies(rows);
        std::vector<scan::ScanRow> own;
        for (const scan::ScanRow& row : rows) {
            if (row.vantage.text() == part.vantage)
                own.push_back(row);
        }
        if (auto added = part.writer->addReplies(own); !added)
            return added;
    }
    return {};
}

core::Result<void> ScanRecord::add(const verify::HostFinding& finding)
{
    return keeps() ? m_parts.front().writer->addFinding(finding) : core::Result<void>();
}

core::Result<void> ScanRecord::keepCounters(const Counters& counters)
{
    for (Part& part : m_parts) {
        store::RunCounters sum = counters(part.vantage);
        sum += part.uncounted;
        if (auto kept = part.writer->keepCounters(sum); !kept)
            return kept;
    }
    return {};
}

core::Result<void> ScanRecord::keepResumeState(const std::string& state)
{
    // Where several runs stand is one thing for all; each by itself could not go on with it.
    const bool single = keeps() && m_parts.front().vantage.empty();
    return single ? m_parts.front().writer->keepResumeState(state) : core::Result<void>();
}

core::Result<void> ScanRecord::finish(
    const std::function<End(const std::string& vantage)>& end, const Counters& counters)
{
    core::Result<void> result;
    for (Part& part : m_parts) {
        End how = end(part.vantage);
        part.run.state = how.state;
        part.run.error = std::move(how.failure);
        part.run.endedNs = core::epochNs();
        part.run.counters = counters(part.vantage);
        part.run.counters += part.uncounted;
        if (!how.configuration.empty())
            part.run.configuration = store::compactJson(how.configuration);
        if (const auto finished = part.writer->finish(part.run); !finished && result)
            result = finished;
    }
    return result;
}

} // namespace probe
