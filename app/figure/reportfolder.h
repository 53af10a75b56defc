// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>

namespace figure {

/// Makes the folder with those above it; one that is there is used as it is, files of the same
/// names are replaced and others left alone.
core::Result<void> makeFolder(const std::string& folder);
QString fileIn(const std::string& folder, const std::string& name);

/// `name` as a file name that every system takes: letters, digits, dots, dashes and underscores, no
/// dot at the start, never empty.
std::string fileName(const std::string& name);

} // namespace figure
