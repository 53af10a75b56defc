// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/segmentoptions.h"

namespace wire {

namespace {

    template <typename T> bool keepFirst(std::optional<T>& slot, const MptcpOption& option)
    {
        const T* value = std::get_if<T>(&option);
        if (value && !slot)
            slot = *value;
        return value != nullptr;
    }

} // namespace

SegmentOptions readOptions(Bytes block, MptcpVersion version)
{
    SegmentOptions options;
    TcpOptionWalk walk(block);
    while (const auto found = walk.next()) {
        if (found->kind != OptionMptcp)
            continue;
        const auto option = parseMptcp(found->bytes, version);
        if (!option) {
            options.broken = true;
            continue;
        }
        options.any = true;
        keepFirst(options.capable, *option) || keepFirst(options.joinSyn, *option)
            || keepFirst(options.joinSynAck, *option) || keepFirst(options.joinAck, *option)
            || keepFirst(options.dss, *option) || keepFirst(options.addAddress, *option)
            || keepFirst(options.removeAddress, *option) || keepFirst(options.priority, *option)
            || keepFirst(options.fail, *option) || keepFirst(options.fastClose, *option)
            || keepFirst(options.reset, *option);
    }
    return options;
}

} // namespace wire
