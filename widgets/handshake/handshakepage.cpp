// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/handshakepage.h"

#include "widgets/theme/emptystate.h"

#include <QBoxLayout>

namespace widgets {

HandshakePage::HandshakePage(Workbench& workbench, QWidget* parent)
    : Page(parent)
{
    (void)workbench;
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(new EmptyState(
        QStringLiteral("lab"), tr("Handshake"), tr("."), tr("&Go to the Scan page")));
}

void HandshakePage::openCapture(const QString&) { }

} // namespace widgets
