// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/packet/packetview.h"

namespace widgets {

PacketView::PacketView(QWidget* parent)
    : QWidget(parent)
{
}

void PacketView::showPacket(std::vector<std::uint8_t>) { }
void PacketView::setMarks(std::vector<ByteMark>) { }
void PacketView::clear() { }
bool PacketView::selectField(const QString&) { return false; }

} // namespace widgets
