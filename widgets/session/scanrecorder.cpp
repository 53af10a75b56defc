// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/scanrecorder.h"

#include "core/base/clocks.h"
#include "core/remote/runparts.h"
#include "core/store/runrecord.h"

#include <algorithm>

namespace widgets {

ScanRecorder::ScanRecorder(const Beginning& beginning)
{
    const scan::ScanPlan& plan = beginning.plan;
    for (const std::string& machine : remote::runPartsOf(plan.request)) {
        store::Run run = remote::runOfPart(plan, machine, beginning.simulated, beginning.startedNs);
        run.configuration = store::compactJson(beginning.configuration);
        auto recorder = std::make_unique<RunRecorder>(plan.request.output.store, run);
        m_parts.push_back({ machine, std::move(run), std::move(recorder) });
    }
}

bool ScanRecorder::hasRoom() const
{
    return std::ranges::all_of(m_parts, [](const Part& part) { return part.recorder->hasRoom(); });
}

void ScanRecorder::addReplies(const RunRecorder::Rows& rows)
{
    for (const Part& part : m_parts) {
        if (part.machine.empty())
            return part.recorder->addReplies(rows);
        auto own = std::make_shared<std::vector<scan::ScanRow>>();
        std::ranges::copy_if(*rows, std::back_inserter(*own),
            [&](const scan::ScanRow& row) { return row.vantage.text() == part.machine; });
        if (!own->empty())
            part.recorder->addReplies(std::move(own));
    }
}

void ScanRecorder::addFindings(const RunRecorder::Findings& findings)
{
    m_parts.front().recorder->addFindings(findings);
}

void ScanRecorder::keepProgress(const Counters& counters, const std::string& resumeState)
{
    for (const Part& part : m_parts) {
        // Where several runs stand is one thing for all; each by itself could not go on with it.
        part.recorder->keepProgress(
            counters(part.machine), part.machine.empty() ? resumeState : std::string());
    }
}

void ScanRecorder::finish(
    const std::function<End(const std::string& machine)>& end, const Counters& counters)
{
    for (Part& part : m_parts) {
        End how = end(part.machine);
        part.run.state = how.state;
        part.run.error = std::move(how.why);
        part.run.endedNs = core::epochNs();
        part.run.counters = counters(part.machine);
        part.run.configuration = store::compactJson(how.configuration);
        part.recorder->finish(part.run);
    }
}

std::optional<store::RunId> ScanRecorder::runId() const
{
    return m_parts.front().recorder->runId();
}

std::optional<core::Error> ScanRecorder::error() const
{
    for (const Part& part : m_parts) {
        if (auto error = part.recorder->error())
            return error;
    }
    return std::nullopt;
}

bool ScanRecorder::finished() const
{
    return std::ranges::all_of(m_parts, [](const Part& part) { return part.recorder->finished(); });
}

} // namespace widgets
