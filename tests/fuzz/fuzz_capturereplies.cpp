// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/capturereader.h"
#include "core/store/exchange/capturedreplies.h"
#include "core/store/exchange/importformat.h"
#include "require.h"

#include <algorithm>

namespace {

/// Every packet counts once, and what a reply says of itself holds together.
void take(store::CapturedReplies& replies, wire::Bytes ip)
{
    const auto total = [&replies] {
        const store::CaptureCounts& counts = replies.counts();
        return counts.replies + counts.probes + counts.unreadable + counts.unasked + counts.others;
    };
    const std::uint64_t before = total();
    const auto row = replies.take(ip, 1);
    require(total() == before + 1);
    if (!row)
        return;
    require(row->target.family() == row->local.family());
    require(row->optionLength <= row->options.size());
    require(row->pass == scan::Pass::V0 || row->senderKey == 0);
}

} // namespace

/// A capture file, or packets each behind its length in two bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    store::CapturedReplies alone(std::nullopt, {}, 4);
    store::CapturedReplies told(store::SentProbe { scan::Pass::V1 }, {}, 4);
    const auto format
        = store::formatOf(std::string_view(reinterpret_cast<const char*>(data), size));
    if (format && *format == store::ImportFormat::Capture) {
        std::FILE* const file = fmemopen(const_cast<std::uint8_t*>(data), size, "rb");
        if (!file)
            return 0;
        auto reader = net::CaptureReader::fromFile(file, "input");
        while (reader) {
            const auto packet = reader->next();
            if (!packet || !*packet)
                break;
            take(alone, (*packet)->ip);
            take(told, (*packet)->ip);
        }
        return 0;
    }
    wire::Bytes rest(data, size);
    while (rest.size() >= 2) {
        const std::size_t length
            = std::min<std::size_t>(wire::load16(rest.data()), rest.size() - 2);
        take(alone, rest.subspan(2, length));
        take(told, rest.subspan(2, length));
        rest = rest.subspan(2 + length);
    }
    return 0;
}
