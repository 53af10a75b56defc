// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

/// Measures how long the event loop was held up: a timer fires each millisecond, and what lies
/// between two times beyond that is a stall.
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
            m_over50 += gap > 50 ? 1 : 0;
            ++m_times;
        });
    }
    void start()
    {
        m_longestMs = 0;
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
    /// When the longest ended, since start().
    qint64 longestAtMs() const { return m_longestAtMs; }
    int over50() const { return m_over50; }
    int times() const { return m_times; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_sinceStart;
    qint64 m_longestAtMs = 0;
    qint64 m_longestMs = 0;
    int m_over50 = 0;
    int m_times = 0;
};
