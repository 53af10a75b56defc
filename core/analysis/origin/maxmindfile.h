// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/origin/origindatabase.h"

struct MMDB_s;

namespace analysis {

/// An open MaxMind database (.mmdb), read through libmaxminddb, which maps the file. A damaged
/// record is an error, never a guess. Lives in one thread.
class MaxMindFile {
public:
    /// NotFound, PermissionDenied, ReadFailed, or Malformed for what is no such database.
    static core::Result<std::unique_ptr<MaxMindFile>> open(const std::string& file);
    ~MaxMindFile();
    MaxMindFile(const MaxMindFile&) = delete;

    /// Of the file itself, "GeoLite2-ASN".
    std::string type() const;
    /// "MaxMind GeoLite2-ASN of 2026-01-31".
    std::string description() const;

    /// Texts and numbers of one address's record. An address that is not in the database, or a
    /// field that its record lacks, is an empty value.
    core::Result<std::optional<Origin>> origin(const core::IpAddress& address) const;
    core::Result<std::string> country(const core::IpAddress& address) const;

private:
    explicit MaxMindFile(std::string file);
    tl::unexpected<core::Error> damaged(int status) const;

    std::string m_file;
    std::unique_ptr<MMDB_s> m_database;
    bool m_opened = false;
};

} // namespace analysis
