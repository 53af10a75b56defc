// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/trace/pathlayout.h"

#include <QAbstractScrollArea>

namespace widgets {

/// A path as a drawing: scanner, hops, target, and the span where it was altered. One station is
/// current: by mouse, by arrow keys, Home and End, or from outside. Long paths go on in further
/// rows and scroll.
class PathView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PathView(QWidget* parent = nullptr);

    void showPath(PathPicture picture);
    void clear();
    const PathPicture& picture() const { return m_picture; }
    const PathLayout& layoutOfPath() const { return m_layout; }
    int current() const { return m_current; }
    /// Emits nothing.
    void setCurrent(int node);
    /// The station with this TTL, -1 where there is none; 0 is the scanner.
    int nodeOfTtl(int ttl) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose a station.
    void nodeChosen(int node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void arrange();
    void choose(int node);
    void describe();

    PathPicture m_picture;
    PathLayout m_layout;
    int m_current = -1;
};

} // namespace widgets
