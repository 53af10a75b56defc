// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/runrecorder.h"

#include <utility>

namespace widgets {

RunRecorder::RunRecorder(std::string url, store::Run run)
    : m_url(std::move(url))
    , m_run(std::move(run))
    , m_thread([this] { work(); })
{
}

RunRecorder::~RunRecorder()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

bool RunRecorder::hasRoom() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error || m_weight < Room;
}

void RunRecorder::add(Job job, std::size_t weight)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_error || m_end)
            return;
        m_waiting.push_back({ std::move(job), weight });
        m_weight += weight;
    }
    m_changed.notify_one();
}

void RunRecorder::addReplies(Rows rows)
{
    const std::size_t count = rows->size();
    add([rows = std::move(rows)](store::RunWriter& writer) { return writer.addReplies(*rows); },
        count);
}

void RunRecorder::addFindings(Findings findings)
{
    const std::size_t weight = findings->size() * WeightOfResult;
    add(
        [findings = std::move(findings)](store::RunWriter& writer) -> core::Result<void> {
            for (const verify::HostFinding& finding : *findings) {
                if (auto added = writer.addFinding(finding); !added)
                    return added;
            }
            return {};
        },
        weight);
}

void RunRecorder::keepProgress(const store::RunCounters& counters, std::string resumeState)
{
    // In its place among the rows: where the scan goes on must not be ahead of them.
    add([counters, state = std::move(resumeState)](store::RunWriter& writer) {
        auto kept = writer.keepCounters(counters);
        return kept && !state.empty() ? writer.keepResumeState(state) : kept;
    });
}

void RunRecorder::finish(const store::Run& end)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_end)
            m_end = end;
    }
    m_changed.notify_one();
}

std::optional<store::RunId> RunRecorder::runId() const
{
    const std::scoped_lock lock(m_mutex);
    return m_id;
}

std::optional<core::Error> RunRecorder::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

bool RunRecorder::finished() const
{
    const std::scoped_lock lock(m_mutex);
    return m_finished;
}

void RunRecorder::fail(const core::Error& error)
{
    const std::scoped_lock lock(m_mutex);
    m_error = error;
    m_waiting.clear();
    m_weight = 0;
}

void RunRecorder::work()
{
    auto begun = store::RunWriter::begin(m_url, m_run);
    if (begun) {
        {
            const std::scoped_lock lock(m_mutex);
            m_id = (*begun)->id();
        }
        if (const auto written = write(**begun); !written)
            fail(written.error());
        begun->reset();
    } else {
        fail(begun.error());
    }
    const std::scoped_lock lock(m_mutex);
    m_finished = true;
}

core::Result<void> RunRecorder::write(store::RunWriter& writer)
{
    while (true) {
        Work next;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_closing || m_end || !m_waiting.empty(); });
            if (m_waiting.empty())
                break;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        if (auto written = next.job(writer); !written)
            return written;
        const std::scoped_lock lock(m_mutex);
        m_weight -= next.weight;
    }
    std::optional<store::Run> end;
    {
        const std::scoped_lock lock(m_mutex);
        end = m_end;
    }
    return end ? writer.finish(*end) : core::Result<void>();
}

} // namespace widgets
