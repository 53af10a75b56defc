// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/runremoval.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace widgets {

namespace {

    std::optional<core::Error> removeRuns(
        const std::string& url, const std::set<store::RunId>& runs)
    {
        const auto opened = store::Store::open(url, store::Access::Write);
        if (!opened)
            return opened.error();
        for (const store::RunId run : runs) {
            if (const auto removed = (*opened)->removeRun(run); !removed)
                return removed.error();
        }
        return std::nullopt;
    }

} // namespace

RunRemoval::RunRemoval(QObject* parent)
    : QObject(parent)
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(GraceMs);
    connect(&m_grace, &QTimer::timeout, this, &RunRemoval::carryOut);
}

RunRemoval::~RunRemoval()
{
    if (m_worker.joinable())
        m_worker.join();
    // The first of those that go is gone by now.
    if (!m_going.empty())
        m_going.pop_front();
    m_going.push_back(std::move(m_waiting));
    for (const Batch& batch : m_going) {
        if (!batch.runs.empty())
            (void)removeRuns(batch.url, batch.runs);
    }
}

bool RunRemoval::hides(const std::string& url, store::RunId run) const
{
    const auto holds
        = [&](const Batch& batch) { return batch.url == url && batch.runs.contains(run); };
    return holds(m_waiting) || std::any_of(m_going.begin(), m_going.end(), holds);
}

void RunRemoval::add(const std::string& url, const std::vector<store::RunId>& runs)
{
    if (url != m_waiting.url)
        carryOut();
    m_waiting.url = url;
    m_waiting.runs.insert(runs.begin(), runs.end());
    m_grace.start();
    Q_EMIT changed();
}

bool RunRemoval::takeBack(const std::vector<store::RunId>& runs)
{
    std::size_t found = 0;
    for (const store::RunId run : runs)
        found += m_waiting.runs.erase(run);
    if (m_waiting.runs.empty())
        m_grace.stop();
    Q_EMIT changed();
    return found == runs.size();
}

void RunRemoval::takeBackAll()
{
    if (m_waiting.runs.empty())
        return;
    m_waiting.runs.clear();
    m_grace.stop();
    Q_EMIT changed();
}

void RunRemoval::carryOut()
{
    m_grace.stop();
    if (m_waiting.runs.empty())
        return;
    m_going.push_back(std::exchange(m_waiting, {}));
    // One after the other: the run that is being deleted may be a large one.
    if (m_going.size() == 1)
        start();
    Q_EMIT changed();
}

void RunRemoval::start()
{
    m_worker = std::jthread([batch = m_going.front(), self = QPointer<RunRemoval>(this)] {
        auto error = removeRuns(batch.url, batch.runs);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, error = std::move(error)] {
                if (self)
                    self->finish(error);
            },
            Qt::QueuedConnection);
    });
}

void RunRemoval::finish(std::optional<core::Error> error)
{
    m_going.pop_front();
    if (!m_going.empty())
        start();
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT carriedOut();
    Q_EMIT changed();
}

} // namespace widgets
