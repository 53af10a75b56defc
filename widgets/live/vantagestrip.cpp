// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/vantagestrip.h"

#include "widgets/text/format.h"
#include "widgets/text/vantagetext.h"
#include "widgets/theme/themedicon.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace widgets {

namespace {

    enum StripColumn { MachineColumn, StateColumn, SentColumn, RepliesColumn };
    constexpr int MostLines = 5; ///< that are seen at once
    constexpr int CharsOfMachine = 26;
    constexpr int CharsOfCount = 12;

    /// Only what changed is painted and read out.
    void setCell(QTreeWidgetItem* item, int column, const QString& text)
    {
        if (item->text(column) != text)
            item->setText(column, text);
    }

} // namespace

VantageStrip::VantageStrip(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("machinesOfRun"));
    setAccessibleName(tr("Machines that probe"));
    setToolTip(tr("The machines that probe, and how each of them stands"));
    setWhatsThis(toolTip());
    setHeaderLabels({ tr("Machine"), tr("State"), tr("Sent"), tr("Replies") });
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header()->resizeSection(MachineColumn, letter * CharsOfMachine);
    for (const int column : { SentColumn, RepliesColumn }) {
        header()->resizeSection(column, letter * CharsOfCount);
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    hide();
}

void VantageStrip::showReports(const std::vector<remote::LinkReport>& reports)
{
    if (topLevelItemCount() != int(reports.size())) {
        clear();
        m_icons.assign(reports.size(), {});
        for (std::size_t i = 0; i < reports.size(); ++i) {
            auto* const item = new QTreeWidgetItem(this);
            item->setTextAlignment(SentColumn, Qt::AlignRight | Qt::AlignVCenter);
            item->setTextAlignment(RepliesColumn, Qt::AlignRight | Qt::AlignVCenter);
        }
        updateGeometry();
    }
    for (std::size_t i = 0; i < reports.size(); ++i)
        showReport(topLevelItem(int(i)), reports[i]);
    setVisible(!reports.empty());
}

void VantageStrip::showReport(QTreeWidgetItem* item, const remote::LinkReport& report)
{
    const QString reason = machineReason(report);
    QString state = machineStateText(report);
    if (!reason.isEmpty())
        state = tr("%1: %2").arg(state, reason);
    setCell(item, MachineColumn, vantageTitle(QString::fromStdString(report.vantage)));
    setCell(item, StateColumn, state);
    setCell(item, SentColumn, formatCount(report.counters.sent));
    setCell(item, RepliesColumn, formatCount(report.rows));
    // The count of seconds aside, so that the tip stays while it is read.
    if (const QString tip = reason.isEmpty() ? state : reason; item->toolTip(StateColumn) != tip)
        item->setToolTip(StateColumn, tip);
    QString& icon = m_icons[std::size_t(indexOfTopLevelItem(item))];
    if (const QString now = machineStateIcon(report); now != icon) {
        icon = now;
        item->setIcon(
            StateColumn, icon == QLatin1String("warning") ? warningIcon() : themedIcon(icon));
    }
}

int VantageStrip::heightOf(int lines) const
{
    const int line = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return header()->sizeHint().height() + lines * line + 2 * frameWidth();
}

QSize VantageStrip::sizeHint() const
{
    return { QTreeWidget::sizeHint().width(),
        heightOf(std::clamp(topLevelItemCount(), 1, MostLines)) };
}

QSize VantageStrip::minimumSizeHint() const
{
    return { QTreeWidget::minimumSizeHint().width(), sizeHint().height() };
}

void VantageStrip::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace widgets
