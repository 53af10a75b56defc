// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <vector>

namespace widgets {

/// How a range of bytes is set apart, always by more than colour: changed bytes are framed,
/// those that nobody saw are hatched.
enum class ByteLook { Changed, NotVisible, Reconstructed };

struct ByteMark {
    int offset = 0;
    int length = 0;
    ByteLook look = ByteLook::Changed;
    QString note; ///< tool tip
};

/// Bytes as offset, hex and ASCII. One range is current: by mouse, by arrow keys, or from outside.
/// Paints the visible lines alone.
class HexView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HexView(QWidget* parent = nullptr);

    void setBytes(std::vector<std::uint8_t> bytes);
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }
    void setMarks(std::vector<ByteMark> marks);
    /// Shows a range as current and scrolls to it; length 0: none. Emits nothing.
    void setCurrentRange(int offset, int length);
    int currentOffset() const { return m_begin; }
    int currentLength() const { return m_end - m_begin; }
    /// The current range as hex digits, or all bytes when there is none.
    QString selectedHex() const;
    /// Where a byte is drawn among the hex digits, in the viewport; for tests and tool tips.
    QRect byteRect(int offset) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose a byte.
    void byteChosen(int offset);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void updateGeometries();
    int lineCount() const;
    int lineHeight() const;
    int widthOf(int perLine) const;
    int hexLeft(int place) const;
    int asciiLeft(int place) const;
    int topOf(int offset) const;
    /// -1 where there is no byte.
    int offsetAt(QPoint place) const;
    const ByteMark* markAt(int offset) const;
    void paintLine(QPainter& painter, int line) const;
    void paintMark(QPainter& painter, const QRect& rect, int offset) const;
    void choose(int offset, bool extend);
    void scrollTo(int offset);
    void copy();
    void describeCurrent();

    std::vector<std::uint8_t> m_bytes;
    std::vector<ByteMark> m_marks;
    int m_perLine = 16;
    int m_begin = 0; ///< of the current range
    int m_end = 0;
    int m_anchor = 0; ///< where a selection by Shift or drag began
    int m_cursor = -1; ///< the byte that keys move from
};

} // namespace widgets
