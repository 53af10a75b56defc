// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/net/filedescriptor.h"

#include <vector>

namespace remote {

/// The addresses of an order as a list in memory that a scan reads like any other: no file of this
/// machine is written. Lives in one thread.
class TargetsFile {
public:
    static core::Result<TargetsFile> create();
    /// LimitExceeded beyond MostRanges.
    core::Result<void> add(const std::vector<core::IpRange>& ranges);
    /// As long as this object lives.
    std::string path() const;

private:
    net::FileDescriptor m_file;
    std::size_t m_ranges = 0;
};

} // namespace remote
