// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

#include <time.h>

/// Measures how long the event loop was held up: a timer fires each millisecond, and what lies
/// between two times beyond that is a stall. Beside it stands the processor time that the thread
/// itself spent without coming back to the loop: the rest of a stall is the machine's other work.
class StallWatch : public QObject {
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] {
            const qint64 gap = m_since.restart();
            if (gap > m_longestMs) {
                m_longestMs = gap;
                m_longestAtMs = m_sinceStart.elapsed();
            }
            const qint64 spent = threadTimeUs();
            m_longestOwnMs = std::max(m_longestOwnMs, (spent - m_spentUs) / 1000);
            m_spentUs = spent;
            m_over50 += gap > 50 ? 1 : 0;
            ++m_times;
        });
    }
    void start()
    {
        m_longestMs = 0;
        m_longestOwnMs = 0;
        m_spentUs = threadTimeUs();
        m_over50 = 0;
        m_times = 0;
        m_longestAtMs = 0;
        m_sinceStart.start();
        m_since.start();
        m_timer.start();
    }
    void stop()
    {
        if (m_timer.isActive())
            m_longestMs = std::max(m_longestMs, m_since.elapsed());
        m_timer.stop();
    }
    qint64 longestMs() const { return m_longestMs; }
    /// The most processor time between two times of the timer.
    qint64 longestOwnMs() const { return m_longestOwnMs; }
    /// When the longest ended, since start().
    qint64 longestAtMs() const { return m_longestAtMs; }
    int over50() const { return m_over50; }
    int times() const { return m_times; }

private:
    static qint64 threadTimeUs()
    {
        timespec time {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_sinceStart;
    qint64 m_longestAtMs = 0;
    qint64 m_longestMs = 0;
    qint64 m_longestOwnMs = 0;
    qint64 m_spentUs = 0;
    int m_over50 = 0;
    int m_times = 0;
};
