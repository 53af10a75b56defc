// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace widgets {

/// Bytes of this process that are in memory now; 0 where the system does not tell. Any thread.
qint64 residentBytes();

} // namespace widgets
