// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/mptcpsignals.h"

namespace verify {

namespace {

    template <typename Option>
    void keepFirst(std::optional<Option>& slot, const wire::MptcpOption& option)
    {
        if (const auto* found = std::get_if<Option>(&option); found && !slot)
            slot = *found;
    }

} // namespace

MptcpSignals readSignals(wire::Bytes block, wire::MptcpVersion version)
{
    MptcpSignals found;
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind != wire::OptionMptcp)
            continue;
        const auto parsed = wire::parseMptcp(option->bytes, version);
        if (!parsed)
            continue;
        found.any = true;
        keepFirst(found.dss, *parsed);
        keepFirst(found.joinAnswer, *parsed);
        keepFirst(found.fastClose, *parsed);
    }
    return found;
}

} // namespace verify
