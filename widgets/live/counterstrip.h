// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scansnapshot.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace widgets {

/// A scan's counters in a row: sent, rates, replies, hit rate, and what was lost.
class CounterStrip : public QWidget {
    Q_OBJECT
public:
    explicit CounterStrip(QWidget* parent = nullptr);
    void showSnapshot(const scan::ScanSnapshot& snapshot);

private:
    QLabel* add(const QString& title, const QString& help);

    QLabel* m_sent;
    QLabel* m_sendRate;
    QLabel* m_replies;
    QLabel* m_receiveRate;
    QLabel* m_hitRate;
    QLabel* m_lost;
};

} // namespace widgets
