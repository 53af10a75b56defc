// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracepage.h"

#include "widgets/theme/emptystate.h"

#include <QBoxLayout>

namespace widgets {

TracePage::TracePage(Workbench& workbench, QWidget* parent)
    : Page(parent)
{
    (void)workbench;
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(
        new EmptyState(QStringLiteral("lab"), tr("Trace"), tr("."), tr("&Go to the Scan page")));
}

void TracePage::trace(const HostQuestion&) { }
void TracePage::verify(const HostQuestion&) { }

} // namespace widgets
