// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"

namespace scan {

/// Whether every file of the request has one use: no two outputs go into one file, none into a
/// list that is read or the store, and standard input and output are taken once. Looks at files,
/// opens none. InvalidInput says what stands in the way, here and below.
core::Result<void> checkFiles(const ScanRequest& request);
/// Whether no output goes into `path`, which is read for `--option`.
core::Result<void> checkNotOverwritten(
    const ScanRequest& request, const char* option, const std::string& path);
/// Whether `path`, which `--option` writes, is another file than the store, whose runs it would
/// destroy.
core::Result<void> checkStoreKept(
    const std::string& storeUrl, const char* option, const std::string& path);

} // namespace scan
