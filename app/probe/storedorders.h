// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"

#include <functional>
#include <string_view>

namespace probe {

/// Whether a stored scan may be gone on with as its command says. A store may be written by others:
/// none names a program that is to be started, nor does one on a server name files to be written
/// here. An error names the option, which `given` says the user passed; then what is stored does
/// not count.
core::Result<void> checkStoredOrders(const scan::ScanRequest& stored, const std::string& storeUrl,
    const std::function<bool(std::string_view option)>& given);

} // namespace probe
