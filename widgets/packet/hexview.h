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
class HexView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HexView(QWidget* parent = nullptr);

    void setBytes(std::vector<std::uint8_t> bytes);
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }
    void setMarks(std::vector<ByteMark> marks);
    /// Shows a range as current and scrolls to it; length 0: none. Emits nothing.
    void setCurrentRange(int offset, int length);

Q_SIGNALS:
    /// The user chose a byte.
    void byteChosen(int offset);

private:
    std::vector<std::uint8_t> m_bytes;
    std::vector<ByteMark> m_marks;
};

} // namespace widgets
