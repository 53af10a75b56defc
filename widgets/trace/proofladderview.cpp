// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/proofladderview.h"

#include "core/wire/mptcpkeys.h"
#include "widgets/packet/packetview.h"
#include "widgets/text/verdicttext.h"
#include "widgets/trace/ladderkeys.h"
#include "widgets/trace/laddermodel.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>

namespace widgets {

namespace {

    void prepare(QTableView* table, const QString& name)
    {
        table->setAccessibleName(name);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setAlternatingRowColors(true);
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->setTabKeyNavigation(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setHighlightSections(false);
    }

    QString hex32(std::uint32_t value)
    {
        return QStringLiteral("%1").arg(value, 8, 16, QLatin1Char('0'));
    }

    QString hex64(std::uint64_t value) { return QString::fromStdString(wire::keyToHex(value)); }

} // namespace

ProofLadderView::ProofLadderView(QWidget* parent)
    : QWidget(parent)
    , m_model(new LadderModel(this))
    , m_packets(new StepPacketModel(this))
    , m_steps(new QTableView)
    , m_packetTable(new QTableView)
    , m_packet(new PacketView)
    , m_meaning(new QLabel)
    , m_keys(buildKeys())
    , m_splitter(new QSplitter(Qt::Vertical))
{
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setModel(m_model);
    prepare(m_steps, tr("Steps of the proof"));
    m_packetTable->setObjectName(QStringLiteral("stepPackets"));
    m_packetTable->setModel(m_packets);
    prepare(m_packetTable, tr("Packets of the step"));
    const int character = fontMetrics().averageCharWidth();
    m_steps->setColumnWidth(LadderModel::Step, 26 * character);
    m_steps->setColumnWidth(LadderModel::Result, 14 * character);
    m_steps->setColumnWidth(LadderModel::Packets, 10 * character);
    m_packetTable->setColumnWidth(StepPacketModel::Time, 12 * character);
    m_packetTable->setColumnWidth(StepPacketModel::Direction, 14 * character);
    m_meaning->setObjectName(QStringLiteral("stepMeaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_packet->setObjectName(QStringLiteral("stepPacket"));

    auto* const lower = new QSplitter;
    lower->setChildrenCollapsible(false);
    lower->addWidget(m_packetTable);
    lower->addWidget(m_packet);
    lower->setStretchFactor(0, 2);
    lower->setStretchFactor(1, 3);
    lower->setSizes({ 42 * character, 58 * character });
    lower->setMinimumHeight(fontMetrics().height() * 12);
    auto* const below = new QWidget;
    auto* const belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_meaning);
    belowLayout->addWidget(lower, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_steps);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    const int line = fontMetrics().height();
    m_splitter->setSizes({ line * 15, line * 20 });
    m_steps->setMinimumHeight(line * 8);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_keys);

    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showStep(current.row()); });
    connect(m_packetTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                m_packet->showPacket(m_packets->packet(current.row()).ip);
            else
                m_packet->clear();
        });
}

QWidget* ProofLadderView::buildKeys()
{
    auto* const frame = new QWidget;
    frame->setObjectName(QStringLiteral("keys"));
    m_keyGrid = new QGridLayout(frame);
    m_keyGrid->setContentsMargins(0, 0, 0, 0);
    m_keyGrid->setVerticalSpacing(1);
    m_keyGrid->setColumnStretch(4, 1);
    return frame;
}

void ProofLadderView::showProof(std::shared_ptr<const verify::VerifyResult> proof)
{
    m_proof = std::move(proof);
    m_model->setProof(m_proof);
    showKeys();
    // The step that decides: what failed, else the proof itself.
    int row = 0;
    for (int i = 0; const verify::StepEvidence* step = m_model->step(i); ++i) {
        if (step->step == verify::Step::Join && step->result != verify::StepResult::Unknown)
            row = i;
    }
    for (int i = 0; const verify::StepEvidence* step = m_model->step(i); ++i) {
        if (step->result == verify::StepResult::Fail) {
            row = i;
            break;
        }
    }
    if (m_model->rowCount() > 0)
        m_steps->selectRow(row);
    else
        showStep(-1);
}

void ProofLadderView::showStep(int row)
{
    const verify::StepEvidence* step = m_model->step(row);
    m_packets->setPackets(step ? step->packets : std::vector<verify::StepPacket>());
    m_packet->clear();
    if (!step) {
        m_meaning->clear();
        return;
    }
    QString text = stepMeaning(step->step);
    if (step->packetsLeftOut > 0) {
        text = tr("%1 %n packet(s) more came than are kept.", nullptr, int(step->packetsLeftOut))
                   .arg(text);
    }
    m_meaning->setText(text);
    if (m_packets->rowCount() > 0)
        m_packetTable->selectRow(0);
}

void ProofLadderView::showKeys()
{
    while (QLayoutItem* const item = m_keyGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto keys = m_proof ? ladderKeys(*m_proof) : std::nullopt;
    m_keys->setVisible(keys.has_value());
    if (!keys)
        return;
    const auto add = [this](int row, int column, const QString& title, const QString& value,
                         const QString& help) {
        auto* const label = new QLabel(title);
        auto* const text = new QLabel(value);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(title);
        label->setToolTip(help);
        text->setToolTip(help);
        m_keyGrid->addWidget(label, row, column);
        m_keyGrid->addWidget(text, row, column + 1);
    };
    const QString token = tr("The first 32 bits of the key's hash: it names the connection in "
                             "MP_JOIN (RFC 8684, section 3.2).");
    const QString sequence = tr("The last 64 bits of the key's hash: data is counted from there "
                                "(RFC 8684, section 3.1).");
    const QString key = tr("Exchanged in the handshake (RFC 8684, section 3.1).");
    add(0, 0, tr("Our key:"), hex64(keys->ownKey), key);
    add(0, 2, tr("The host's key:"), hex64(keys->peerKey), key);
    add(1, 0, tr("Our token:"), hex32(keys->ownToken), token);
    add(1, 2, tr("The host's token:"), hex32(keys->peerToken), token);
    add(2, 0, tr("Our first data number:"), hex64(keys->ownDataSequence), sequence);
    add(2, 2, tr("The host's first data number:"), hex64(keys->peerDataSequence), sequence);
    if (!keys->expectedHmac)
        return;
    const QString hmac
        = tr("Over both keys and both nonces of MP_JOIN, the first 64 bits: only who "
             "holds the keys can compute it (RFC 8684, section 3.2).");
    const bool right = keys->expectedHmac == keys->receivedHmac;
    add(3, 0, tr("HMAC computed here:"), hex64(*keys->expectedHmac), hmac);
    add(3, 2, tr("HMAC received:"),
        right ? tr("%1 (the same)").arg(hex64(*keys->receivedHmac))
              : tr("%1 (another)").arg(hex64(*keys->receivedHmac)),
        hmac);
}

} // namespace widgets
