// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/runremoval.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QPointer>

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
    if (!m_waiting.empty())
        (void)removeRuns(m_url, m_waiting);
}

void RunRemoval::add(const std::string& url, const std::vector<store::RunId>& runs)
{
    if (url != m_url)
        carryOut();
    m_url = url;
    m_waiting.insert(runs.begin(), runs.end());
    m_grace.start();
    Q_EMIT changed();
}

bool RunRemoval::takeBack(const std::vector<store::RunId>& runs)
{
    std::size_t found = 0;
    for (const store::RunId run : runs)
        found += m_waiting.erase(run);
    if (m_waiting.empty())
        m_grace.stop();
    Q_EMIT changed();
    return found == runs.size();
}

void RunRemoval::takeBackAll()
{
    if (m_waiting.empty())
        return;
    m_waiting.clear();
    m_grace.stop();
    Q_EMIT changed();
}

void RunRemoval::carryOut()
{
    m_grace.stop();
    if (m_waiting.empty())
        return;
    if (!m_going.empty()) {
        // One after the other; the run that is being deleted may be a large one.
        m_grace.start();
        return;
    }
    m_going = std::exchange(m_waiting, {});
    m_worker = std::jthread([url = m_url, runs = m_going, self = QPointer<RunRemoval>(this)] {
        auto error = removeRuns(url, runs);
        QMetaObject::invokeMethod(
            qApp,
            [self, error = std::move(error)] {
                if (self)
                    self->finish(error);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void RunRemoval::finish(std::optional<core::Error> error)
{
    m_going.clear();
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT carriedOut();
    Q_EMIT changed();
}

} // namespace widgets
