// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <QString>

#include <vector>

namespace widgets {

enum class CsvHeader { Without, With };

/// The rows as `mptcp-probe scan` writes them by default: its fields, its names, its order.
QString replyCsv(const std::vector<const scan::ScanRow*>& rows, CsvHeader header);

} // namespace widgets
