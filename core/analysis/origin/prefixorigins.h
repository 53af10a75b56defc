// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/origin/origindatabase.h"

#include <map>
#include <string_view>

namespace analysis {

/// A table of prefixes and their origins, as CAIDA publishes it from Routeviews (pfx2as): a line is
/// network, prefix length and origin, with white space between. Of several prefixes the longest
/// decides. Filled first, then sealed, then asked; 12 bytes for each IPv4 prefix and gap.
/// Filled in one thread; sealed, any thread may ask.
class PrefixOrigins {
public:
    static constexpr std::size_t MaxPrefixes = 8'000'000; ///< the Internet has about one million
    static constexpr std::size_t MaxOriginsOfPrefix = 256;

    /// Blank lines and comments (#) are passed over. InvalidInput says what is wrong with the line,
    /// LimitExceeded that there are too many.
    core::Result<void> addLine(std::string_view line);
    /// Makes the table ready. InvalidInput names a prefix that stands there with two origins.
    core::Result<void> seal();

    const Origin* find(const core::IpAddress& address) const; ///< null: none
    std::size_t prefixes() const { return m_count; }

private:
    struct Prefix {
        core::Uint128 first;
        std::uint32_t origin;
        std::uint8_t length;
    };
    /// From `first` to the next piece's, one origin holds: longest match is then one search.
    struct Pieces {
        std::vector<core::Uint128> wide;
        std::vector<std::uint32_t> narrow;
        std::vector<std::uint32_t> origins; ///< NoOrigin: a gap
    };
    static constexpr std::uint32_t NoOrigin = 0xffffffff;

    core::Result<std::uint32_t> originOf(std::string_view text);
    core::Result<void> cut(core::Family family, std::vector<Prefix>& prefixes, Pieces& pieces);

    std::vector<Prefix> m_v4; ///< until sealed
    std::vector<Prefix> m_v6;
    Pieces m_v4Pieces;
    Pieces m_v6Pieces;
    std::vector<Origin> m_origins;
    std::map<std::string, std::uint32_t, std::less<>> m_originByLabel;
    std::size_t m_count = 0;
};

} // namespace analysis
