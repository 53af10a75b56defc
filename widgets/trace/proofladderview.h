// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostresult.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QSplitter;
class QTableView;

namespace widgets {

class LadderModel;
class PacketView;
class StepPacketModel;

/// A proof: its steps with their results, what the chosen one shows, its packets, and what follows
/// from the keys.
class ProofLadderView : public QWidget {
    Q_OBJECT
public:
    explicit ProofLadderView(QWidget* parent = nullptr);

    void showProof(std::shared_ptr<const verify::VerifyResult> proof);
    const LadderModel* model() const { return m_model; }
    const StepPacketModel* packets() const { return m_packets; }
    QSplitter* splitter() const { return m_splitter; }

private:
    QWidget* buildKeys();
    void showStep(int row);
    void showKeys();

    std::shared_ptr<const verify::VerifyResult> m_proof;
    LadderModel* m_model;
    StepPacketModel* m_packets;
    QTableView* m_steps;
    QTableView* m_packetTable;
    PacketView* m_packet;
    QLabel* m_meaning;
    QGridLayout* m_keyGrid = nullptr;
    QWidget* m_keys; ///< after what buildKeys() fills in
    QSplitter* m_splitter;
};

} // namespace widgets
