// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/scansession.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QStackedLayout;

namespace widgets {

class ClassTiles;
class CounterStrip;
class RateChart;
class ReplyModel;
class ReplyView;

/// A run as it happens: state, counters, rates, classes, and every reply.
class LivePage : public QWidget {
    Q_OBJECT
public:
    explicit LivePage(ScanSession* session, QWidget* parent = nullptr);

    const ReplyModel* model() const;
    void focusFilter();
    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);
    void resetLayout();

Q_SIGNALS:
    /// There is no run yet and the user wants to describe one.
    void scanPageRequested();
    void hint(const QString& text);

private:
    QWidget* buildRun(ScanSession* session);
    void onStarted();
    void onSnapshot(const scan::ScanSnapshot& snapshot);

    QStackedLayout* m_pages;
    CounterStrip* m_counters;
    RateChart* m_chart;
    ClassTiles* m_tiles;
    ReplyView* m_replies;
    QSplitter* m_splitter;
};

} // namespace widgets
