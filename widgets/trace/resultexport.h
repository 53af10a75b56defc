// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/session/hostresult.h"

#include <span>

namespace widgets {

enum class ResultFormat { JsonLines, Csv, Text };

/// As `mptcp-probe trace` and `verify` write them. CSV has rows for traces alone.
std::string resultText(std::span<const HostResult> results, ResultFormat format);
/// Replaces `file` only once all is written. Blocks: for a worker thread.
core::Result<void> exportResults(
    std::span<const HostResult> results, ResultFormat format, const std::string& file);
/// The packets of all steps as a pcap file. Blocks: for a worker thread.
core::Result<void> exportPackets(const verify::VerifyResult& proof, const std::string& file);

} // namespace widgets
