// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanoptions.h"

/// The parts that scanOptions() is put together from, each in the order of --help.
namespace scan {

std::span<const ScanOption> targetOptions();
std::span<const ScanOption> paceOptions(); ///< rate, limits, order and shards
std::span<const ScanOption> probeOptions(); ///< the probes and the way that they take
std::span<const ScanOption> outputOptions();

} // namespace scan
