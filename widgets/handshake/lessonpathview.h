// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"

#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace widgets {

/// The path of a lesson: the initiator, its routers and the listener, the box between two of them,
/// and above it the way of the current packet from place to place. Rules are dropped on the gaps
/// between places; by keyboard: left and right choose a place or gap, 1 to 4 put a rule there,
/// Delete takes it away, Enter shows the packet as it was at a place.
class LessonPathView : public QWidget {
    Q_OBJECT
public:
    explicit LessonPathView(QWidget* parent = nullptr);

    void setPath(std::size_t routers, const std::optional<handshake::LessonBox>& box);
    /// Rules can be put on the path. With `hidden` the box, if there is one, is not shown.
    void setEditable(bool editable);
    void setHidden(bool hidden);
    /// The way of the current packet; `place` is the one whose packet is shown, -1: none.
    void setJourney(const std::vector<handshake::JourneyPoint>& journey, bool fromInitiator,
        int subflow, int place);
    /// Lets the packet travel along its journey.
    void animate(int durationMs);
    void stopAnimation() { m_animation.stop(); }

    /// The gap that keys and the palette act on: the chosen one, that of the box, or the middle.
    std::size_t chosenGap() const;
    QPoint gapCenter(std::size_t gap) const; ///< for whoever points at it
    QPoint placeCenter(std::size_t place) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void boxWanted(const std::optional<handshake::LessonBox>& box);
    void placeChosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Places have even numbers, the gaps behind them odd ones.
    int elements() const { return 2 * int(m_routers) + 3; }
    double elementX(double element) const;
    int elementAt(const QPoint& position) const;
    int gapAt(const QPoint& position) const;
    void setElement(int element);
    void put(trace::Rule rule, std::size_t gap);
    void remove();
    void dragBox();
    QString elementText(int element) const;
    QString placeName(std::size_t place) const;
    double line() const;
    void paintPlace(QPainter* painter, std::size_t place) const;
    void paintGap(QPainter* painter, std::size_t gap) const;
    void paintJourney(QPainter* painter) const;

    std::size_t m_routers = 3;
    std::optional<handshake::LessonBox> m_box;
    bool m_editable = false;
    bool m_hidden = false;
    std::vector<handshake::JourneyPoint> m_journey;
    bool m_fromInitiator = true;
    int m_subflow = 0;
    int m_place = -1; ///< whose packet is shown
    int m_element = -1; ///< of the keyboard
    int m_hovered = -1;
    int m_dropGap = -1; ///< over which a rule is dragged
    QPoint m_pressed;
    QVariantAnimation m_animation; ///< from 0 to 1 along the journey
};

} // namespace widgets
