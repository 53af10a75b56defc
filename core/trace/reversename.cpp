// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/reversename.h"

namespace trace {

std::string reverseName(const core::IpAddress& address)
{
    constexpr char Digits[] = "0123456789abcdef";
    const auto bytes = address.bytes();
    std::string name;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
        if (address.isV4())
            name += std::to_string(unsigned(*byte)) + ".";
        else
            name += { Digits[*byte & 15], '.', Digits[*byte >> 4], '.' };
    }
    return name + (address.isV4() ? "in-addr.arpa" : "ip6.arpa");
}

} // namespace trace
