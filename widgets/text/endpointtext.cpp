// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/endpointtext.h"

namespace widgets {

QString endpointText(const core::IpAddress& address, std::uint16_t port)
{
    const QString text = QString::fromStdString(address.toString());
    return (address.isV4() ? QStringLiteral("%1:%2") : QStringLiteral("[%1]:%2"))
        .arg(text)
        .arg(port);
}

} // namespace widgets
