// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QFormLayout;
class QLabel;
class QStackedLayout;
class QTabWidget;
class QTreeWidget;

namespace widgets {

class IconLabel;
class PacketView;

/// One reply in full: what its class means, its fields, its TCP options one a
/// line with their bytes, and its packet field by field.
class ReplyDetails : public QWidget {
    Q_OBJECT
public:
    /// The packet of a reply where its bytes are kept.
    using PacketSource
        = std::function<std::optional<std::vector<std::uint8_t>>(const scan::ScanRow&)>;

    explicit ReplyDetails(QWidget* parent = nullptr);
    /// Without one, or where it has nothing, packets are made up from their rows.
    void setPacketSource(PacketSource source) { m_source = std::move(source); }
    void showRow(const scan::ScanRow& row);
    void clear();

private:
    QWidget* buildDetails();
    QLabel* addField(QFormLayout* form, const QString& title);
    void showOptions(const scan::ScanRow& row);
    QWidget* buildPacket();
    void showPacket();
    void chooseField();

    PacketSource m_source;
    std::optional<scan::ScanRow> m_row;
    bool m_packetShown = false; ///< of m_row
    QStackedLayout* m_pages;
    QTabWidget* m_tabs;
    PacketView* m_packet;
    QLabel* m_packetNote;
    IconLabel* m_marker;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_target;
    QLabel* m_probe;
    QLabel* m_reply;
    QLabel* m_keys;
    QTreeWidget* m_options;
};

} // namespace widgets
