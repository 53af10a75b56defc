// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/packet/hexview.h"

namespace widgets {

HexView::HexView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
}

void HexView::setBytes(std::vector<std::uint8_t> bytes) { m_bytes = std::move(bytes); }
void HexView::setMarks(std::vector<ByteMark> marks) { m_marks = std::move(marks); }
void HexView::setCurrentRange(int, int) { }

} // namespace widgets
