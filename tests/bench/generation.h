// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scan/scanrequest.h"

namespace bench {

/// One way of making probes.
struct GenerationCourse {
    const char* name = "";
    scan::ScanRequest request;
};
std::vector<GenerationCourse> generationCourses();

/// Probes a second of processor time that a sender thread makes whole, frames and checksums and
/// all, when the network takes them for nothing; about `seconds` long.
core::Result<double> measureGeneration(const scan::ScanRequest& request, double seconds);

} // namespace bench
