// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/handshake/laddersheet.h"

#include <QAbstractScrollArea>

#include <memory>

namespace widgets {

class LadderPainter;

/// A connection as a sequence diagram: two lifelines, an arrow for each packet, time downwards. One
/// packet is current; those after the last one reached stand faint. Keys: up, down, page up, page
/// down, home, end. Only what is visible is painted.
class LadderView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LadderView(QWidget* parent = nullptr);
    ~LadderView() override;

    void setSheet(std::shared_ptr<const LadderSheet> sheet);
    /// Stands there while there are no packets.
    void setPlaceholder(const QString& text);
    std::shared_ptr<const LadderSheet> sheet() const { return m_sheet; }
    int rowCount() const;
    int current() const { return m_current; }
    /// -1: none. Scrolls it into view; emits nothing.
    void setCurrent(int row);
    /// The last packet that was stepped to.
    void setReached(int row);
    /// For whoever points at a packet.
    QRect rowRect(int row) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// By mouse or keyboard.
    void currentChosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void layOut();
    void choose(int row);
    void hover(int row);
    int rowAt(const QPoint& position) const;
    void scrollTo(int row);
    void describe();

    std::shared_ptr<const LadderSheet> m_sheet;
    std::unique_ptr<LadderPainter> m_painter;
    QString m_placeholder;
    int m_current = -1;
    int m_reached = -1;
    int m_hovered = -1;
};

} // namespace widgets
