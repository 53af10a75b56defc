// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclass.h"

#include <QAbstractButton>

namespace widgets {

/// The number of replies of one class as a button with the class's shape; pressed, it lets only
/// this class (and other pressed ones) into the table.
class ClassTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit ClassTile(scan::ReplyClass replyClass, QWidget* parent = nullptr);
    void setCount(std::uint64_t count);
    std::uint64_t count() const { return m_count; }
    scan::ReplyClass replyClass() const { return m_class; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont countFont() const;
    void paintCheckMark(QPainter* painter, const QColor& ink) const;

    scan::ReplyClass m_class;
    std::uint64_t m_count = 0;
};

} // namespace widgets
