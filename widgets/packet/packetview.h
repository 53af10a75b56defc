// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/packet/hexview.h"

namespace widgets {

/// A packet as a tree of fields beside its bytes, linked both ways: choosing a field marks its
/// bytes, choosing a byte finds its field. Below them what the field means, in plain language and
/// with the section of its RFC.
class PacketView : public QWidget {
    Q_OBJECT
public:
    explicit PacketView(QWidget* parent = nullptr);

    /// From the IP header on. The fields are found out here.
    void showPacket(std::vector<std::uint8_t> ip);
    void setMarks(std::vector<ByteMark> marks);
    void clear();
    /// By its name, "tcp.option.mptcp.key"; the first of that name. False when there is none.
    bool selectField(const QString& name);

Q_SIGNALS:
    void fieldSelected(const QString& name);
};

} // namespace widgets
