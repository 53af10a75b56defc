// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scansnapshot.h"

#include <cstdio>

namespace scan {

/// "0:05 48%; send 4800 (1.00 Kp/s); replies 310 (62 p/s); drops 0; hit 6.4%; 0:05 left": the line
/// that a terminal shows once a second.
std::string statusLine(const ScanSnapshot& snapshot);

/// --status-updates-file: a CSV row a second, exactly as many columns as headers, ZMap's names.
class StatusFile {
public:
    static core::Result<StatusFile> open(const std::string& path);
    StatusFile(StatusFile&&) noexcept;
    StatusFile& operator=(StatusFile&&) noexcept;
    ~StatusFile();
    core::Result<void> write(const ScanSnapshot& snapshot);

private:
    explicit StatusFile(std::FILE* file);
    std::FILE* m_file = nullptr;
    ScanSnapshot m_previous;
};

} // namespace scan
