// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/segmentoptions.h"

namespace lab {

namespace {

    template <typename T> void keepFirst(std::optional<T>& slot, const wire::MptcpOption& option)
    {
        const T* value = std::get_if<T>(&option);
        if (value && !slot)
            slot = *value;
    }

} // namespace

SegmentOptions readOptions(wire::Bytes block, wire::MptcpVersion version)
{
    SegmentOptions options;
    wire::TcpOptionWalk walk(block);
    while (const auto found = walk.next()) {
        if (found->kind != wire::OptionMptcp)
            continue;
        const auto option = wire::parseMptcp(found->bytes, version);
        if (!option)
            continue;
        options.any = true;
        options.fail = options.fail || std::holds_alternative<wire::MpFail>(*option);
        keepFirst(options.capable, *option);
        keepFirst(options.joinSyn, *option);
        keepFirst(options.joinAck, *option);
        keepFirst(options.dss, *option);
        keepFirst(options.fastClose, *option);
    }
    return options;
}

} // namespace lab
