// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace store {

/// What runs are imported from.
enum class ImportFormat : std::uint8_t {
    Runs, ///< whole runs as JSON lines, as `runs export` writes them
    ScanJsonLines, ///< replies as `scan -O jsonl` writes them
    ScanCsv, ///< replies as `scan` writes them
    ZmapCsv, ///< replies as ZMap writes them
    Capture, ///< pcap or pcapng
};
const char* importFormatName(ImportFormat format); ///< "runs", "jsonl", "csv", "zmap", "pcap"
/// All of the names, comma-separated.
extern const char* const ImportFormatNames;
core::Result<ImportFormat> importFormatFromName(std::string_view name);

/// What some programs put before the text of a file.
inline constexpr std::string_view ByteOrderMark = "\xef\xbb\xbf";

/// What a file is by how it begins; `beginning` holds its first line at least, or 256 KiB.
/// InvalidInput says what was looked for.
core::Result<ImportFormat> formatOf(std::string_view beginning);

} // namespace store
