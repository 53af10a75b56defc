// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/evidence.h"

#include <QAbstractTableModel>

#include <memory>

namespace widgets {

/// The rungs of a proof. GUI thread.
class LadderModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Step, Result, Packets, Detail, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProof(std::shared_ptr<const verify::VerifyResult> proof);
    const verify::StepEvidence* step(int row) const; ///< null: no such row

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const verify::VerifyResult> m_proof;
};

/// The packets of one step, in the order in which they were sent and received. GUI thread.
class StepPacketModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Direction, Summary, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPackets(std::vector<verify::StepPacket> packets);
    const verify::StepPacket& packet(int row) const { return m_packets[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    std::vector<verify::StepPacket> m_packets;
};

/// "SYN, ACK · MP_CAPABLE v1 …": a packet in one line.
QString packetSummary(const std::vector<std::uint8_t>& ip);

} // namespace widgets
