// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/dissection.h"
#include "widgets/packet/hexview.h"

class QLabel;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace widgets {

/// A packet as a tree of fields beside its bytes, linked both ways: choosing a field marks its
/// bytes, choosing a byte finds its field. Below them what the field means, in plain language and
/// with the section of its RFC.
class PacketView : public QWidget {
    Q_OBJECT
public:
    explicit PacketView(QWidget* parent = nullptr);

    /// From the IP header on. The fields are found out here. The field that was chosen before is
    /// chosen again when the packet has it.
    void showPacket(std::vector<std::uint8_t> ip);
    void setMarks(std::vector<ByteMark> marks);
    void clear();
    /// By its name, "tcp.option.mptcp.key"; the first of that name. Fields of the datagram that an
    /// ICMP error quotes have "quote." before theirs. False when there is none.
    bool selectField(const QString& name);

Q_SIGNALS:
    void fieldSelected(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFields(const std::vector<wire::DissectedField>& fields, QTreeWidgetItem* parent);
    void onCurrentField();
    void onByteChosen(int offset);
    void explain(const wire::DissectedField* field);
    const wire::DissectedField* fieldOf(const QTreeWidgetItem* item) const;

    std::vector<wire::DissectedField> m_fields;
    QTreeWidget* m_tree;
    HexView* m_hex;
    QLabel* m_name;
    QLabel* m_explanation;
    QSplitter* m_sides;
};

} // namespace widgets
