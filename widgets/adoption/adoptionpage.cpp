// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/adoptionpage.h"

#include "widgets/theme/emptystate.h"

#include <QBoxLayout>

namespace widgets {

AdoptionPage::AdoptionPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
{
    (void)workbench;
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(new EmptyState(
        QStringLiteral("live"), tr("Adoption"), tr("."), tr("&Go to the Scan page")));
}

void AdoptionPage::showHistory(const core::IpAddress&) { }

} // namespace widgets
