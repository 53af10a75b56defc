// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QString>

namespace widgets {

/// "192.0.2.1:80", "[2001:db8::1]:80".
QString endpointText(const core::IpAddress& address, std::uint16_t port);

} // namespace widgets
