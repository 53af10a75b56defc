// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/origin/prefixorigins.h"
#include "require.h"

#include <algorithm>
#include <string_view>

/// Any lines make a table, or are refused with a reason; a sealed table answers for every address.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char*>(data), size);
    analysis::PrefixOrigins origins;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::size_t before = origins.prefixes();
        const auto added = origins.addLine(line);
        require(added || !added.error().detail.empty());
        require(added || origins.prefixes() == before);
    }
    if (const auto sealed = origins.seal(); !sealed) {
        require(!sealed.error().detail.empty());
        return 0;
    }
    for (const core::IpAddress& address :
        { core::IpAddress::v4(0), core::IpAddress::v4(0xffffffff), core::IpAddress::v4(0xc0000201),
            core::IpAddress::v6(0), core::IpAddress::v6(~core::Uint128(0)),
            core::IpAddress::v6(core::Uint128(0x20010db8) << 96) }) {
        const analysis::Origin* found = origins.find(address);
        require(found == nullptr || (!found->numbers.empty() && !found->label.empty()));
        require(found == nullptr || origins.prefixes() > 0);
    }
    return 0;
}
