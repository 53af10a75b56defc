// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/hostmenu.h"

#include "widgets/session/navigator.h"
#include "widgets/theme/themedicon.h"

#include <QCoreApplication>
#include <QMenu>

namespace widgets {

namespace {

    struct HostMenu {
        Q_DECLARE_TR_FUNCTIONS(HostMenu)
    };

} // namespace

void addHostActions(QMenu& menu, Navigator& navigator, const core::IpAddress& address,
    std::uint16_t port, scan::Pass pass, const std::string& vantage)
{
    const HostQuestion question { { address, port, pass }, vantage };
    menu.addAction(themedIcon(QStringLiteral("trace")), HostMenu::tr("&Trace the path to it"),
        &navigator, [&navigator, question] { Q_EMIT navigator.traceWanted(question); });
    menu.addAction(themedIcon(QStringLiteral("done")), HostMenu::tr("&Verify that it speaks MPTCP"),
        &navigator, [&navigator, question] { Q_EMIT navigator.verifyWanted(question); });
    menu.addAction(themedIcon(QStringLiteral("adoption")), HostMenu::tr("Its &history in all runs"),
        &navigator, [&navigator, address] { Q_EMIT navigator.historyWanted(address); });
    menu.addAction(
        HostMenu::tr("&Leave it out of the next scan"), &navigator, [&navigator, address] {
            Q_EMIT navigator.exclusionWanted(QString::fromStdString(address.toString()));
        });
}

} // namespace widgets
