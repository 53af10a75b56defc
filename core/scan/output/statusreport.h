// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/outputstream.h"
#include "core/scan/scansnapshot.h"

namespace scan {

/// "0:05 48% (0:05 left); send 4800 (1.00 Kp/s); replies 310 (62 p/s); drops 0; hit 6.5%": the line
/// that a terminal shows once a second. "paused" or "cooldown" stands before the time left, which
/// is missing while it is unknown. What was lost moves to the front: "0:05 48% (0:05 left); drops
/// 7, unreadable 2, not sent 3, forgotten 4; send ...".
std::string statusLine(const ScanSnapshot& snapshot);

/// --status-updates-file: a CSV row a second, exactly as many columns as headers, with ZMap's names
/// where ZMap has them. Rates "-last-one-sec" are over the time since the row before. Lives in one
/// thread.
class StatusFile {
public:
    /// Opens the file; what it holds stays until begin(), or for good with Start::Behind.
    static core::Result<StatusFile> open(
        const std::string& path, OutputStream::Start start = OutputStream::Start::Empty);
    /// Empties the file and writes the headers, unless it goes on behind earlier rows; to be called
    /// once, before the first row.
    core::Result<void> begin();
    /// Each row is on its way to the disk when this returns, so that the file can be followed.
    /// WriteFailed names it.
    core::Result<void> write(const ScanSnapshot& snapshot);

private:
    explicit StatusFile(OutputStream stream);
    OutputStream m_stream;
    ScanSnapshot m_previous;
};

} // namespace scan
