// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"

namespace handshake {

/// Why scan, trace and proof of a lesson say what they say.
std::vector<Said> explain(const Lesson& lesson);

} // namespace handshake
