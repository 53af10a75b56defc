// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startpage.h"

#include "widgets/theme/emptystate.h"

#include <QBoxLayout>

namespace widgets {

StartPage::StartPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
{
    (void)workbench;
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(
        new EmptyState(QStringLiteral("lab"), tr("Start"), tr("."), tr("&Go to the Scan page")));
}

} // namespace widgets
