// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/adoption/hosthistory.h"

#include <QWidget>

namespace widgets {

/// The history of an address along time: a lane for each port and version with the answer to each
/// scan that asked it, and marks for traces and proofs below. Classes differ by shape and colour; a
/// scan that asked without an answer is a dot. Keys or the mouse choose a mark.
class HistoryStrip : public QWidget {
    Q_OBJECT
public:
    explicit HistoryStrip(QWidget* parent = nullptr);
    /// `events` of `history`, in their order.
    void setHistory(std::shared_ptr<const AddressHistory> history,
        std::shared_ptr<const std::vector<HistoryEvent>> events);
    void setCurrent(int event); ///< -1: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// The middle of an event's mark; empty while it is not drawn.
    std::optional<QPoint> positionOf(int event) const;

Q_SIGNALS:
    void eventChosen(int event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Lane {
        HistoryEvent::Kind kind;
        std::uint16_t port;
        scan::Pass pass;
        QString title;
    };
    int laneOf(const HistoryEvent& event) const;
    double laneHeight() const;
    double titleWidth() const;
    double xOf(std::int64_t timeNs) const;
    double yOf(int lane) const;
    int eventAt(const QPoint& point) const;

    std::shared_ptr<const AddressHistory> m_history;
    std::shared_ptr<const std::vector<HistoryEvent>> m_events;
    std::vector<Lane> m_lanes;
    int m_current = -1;
};

/// One line that says what an event is: "v1, port 80: MPTCP, new key".
QString eventText(const HistoryEvent& event);

} // namespace widgets
