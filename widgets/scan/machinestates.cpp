// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/machinestates.h"

#include "widgets/text/vantagetext.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace widgets {

namespace {

    QLabel* stateLine(const QString& text)
    {
        auto* const label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

} // namespace

MachineStates::MachineStates(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("machineStates"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void MachineStates::showReports(const std::vector<remote::LinkReport>& reports)
{
    while (QLayoutItem* const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    for (const remote::LinkReport& report : reports) {
        const bool ready = report.state == remote::LinkState::Ready;
        const QString icon = machineStateIcon(report);
        const QString name = vantageTitle(QString::fromStdString(report.vantage));
        const QString state = ready
            ? tr("ready on %1").arg(QString::fromStdString(report.way.hostName))
            : machineReason(report);
        const int row = m_grid->rowCount();
        m_grid->addWidget(
            new IconLabel(ready ? themedIcon(icon) : warningIcon(), size), row, 0, Qt::AlignTop);
        m_grid->addWidget(
            stateLine(tr("%1: %2").arg(name, state.isEmpty() ? machineStateText(report) : state)),
            row, 1);
    }
    setVisible(!reports.empty());
}

} // namespace widgets
