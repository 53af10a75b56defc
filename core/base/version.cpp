// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

namespace core {

const char* programVersion() { return WORKBENCH_VERSION; }

} // namespace core
