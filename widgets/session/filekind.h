// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace widgets {

/// What a file is to the window.
enum class FileKind {
    Store, ///< of runs
    Capture, ///< pcap or pcapng
    Measurements, ///< what runs are imported from: an export, rows of a scan or of ZMap
};

/// By how the file begins, whatever its name. Errors: ReadFailed, InvalidInput says what was looked
/// for.
core::Result<FileKind> fileKind(const QString& path);

} // namespace widgets
