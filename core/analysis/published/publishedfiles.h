// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace analysis {

/// The files of resources/published/ as text; the build puts them in.
extern const char* const figuresCountsCsv;
extern const char* const furtherCountsCsv;
extern const char* const fig12MawiCsv;
extern const char* const fig13MawiTopCsv;

} // namespace analysis
