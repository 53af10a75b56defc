// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <memory>
#include <optional>
#include <vector>

namespace analysis {

/// Who announces an address.
struct Origin {
    /// "6185"; of several origins as CAIDA writes them: "64496_64497" for prefixes that several
    /// ASes announce, "64496,64497" for an AS set.
    std::string label;
    std::vector<std::uint32_t> numbers; ///< all of them, in that order; never empty
    std::string name; ///< of the AS, where the database knows it
    friend bool operator==(const Origin&, const Origin&) = default;
};

/// From addresses to autonomous systems, out of a file of the user's: this program ships none.
/// Lives in one thread.
class OriginDatabase {
public:
    /// `files`, comma-separated: one MaxMind database (.mmdb; GeoLite2 ASN, or any that has
    /// autonomous_system_number), or CAIDA Routeviews prefix-to-AS files of one or both families as
    /// text. NotFound, PermissionDenied, ReadFailed, Malformed or InvalidInput name the file, and
    /// the line where there is one.
    static core::Result<std::unique_ptr<OriginDatabase>> open(const std::string& files);
    virtual ~OriginDatabase() = default;

    /// Empty where nobody is known to announce it. Malformed when the database is damaged there.
    virtual core::Result<std::optional<Origin>> find(const core::IpAddress& address) const = 0;
    /// For a figure's notes: which database, of when.
    virtual std::string description() const = 0;
};

/// From addresses to countries, out of a MaxMind country or city database of the user's.
class CountryDatabase {
public:
    static core::Result<std::unique_ptr<CountryDatabase>> open(const std::string& file);
    virtual ~CountryDatabase() = default;
    /// ISO 3166 code, "DE"; empty where the database has none.
    virtual core::Result<std::string> find(const core::IpAddress& address) const = 0;
    virtual std::string description() const = 0;
};

/// What an error says of where such files come from.
extern const core::Pattern originSources;
extern const core::Pattern countrySources;

} // namespace analysis
