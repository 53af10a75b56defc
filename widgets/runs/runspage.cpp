// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runspage.h"

#include "widgets/theme/emptystate.h"

#include <QBoxLayout>

namespace widgets {

RunsPage::RunsPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
{
    (void)workbench;
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(
        new EmptyState(QStringLiteral("save"), tr("Runs"), tr("."), tr("&Go to the Scan page")));
}

void RunsPage::showRun(store::RunId) { }
void RunsPage::compare(store::RunId, store::RunId) { }

} // namespace widgets
