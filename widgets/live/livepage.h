// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/scansession.h"
#include "widgets/window/page.h"


class QSettings;
class QSplitter;
class QStackedLayout;

namespace widgets {

class ClassTiles;
class CounterStrip;
class RateChart;
class ReplyModel;
class ReplyView;
class Workbench;

/// A run as it happens: state, counters, rates, classes, and every reply.
class LivePage : public Page {
    Q_OBJECT
public:
    explicit LivePage(Workbench& workbench, QWidget* parent = nullptr);

    const ReplyModel* model() const;
    void focusFilter();
    void saveState(QSettings& settings) const override;
    void restoreState(const QSettings& settings) override;
    void resetLayout() override;

Q_SIGNALS:
    /// There is no run yet and the user wants to describe one.
    void scanPageRequested();

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
