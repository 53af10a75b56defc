// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/linebuffer.h"
#include "core/remote/messages.h"
#include "core/remote/orderoptions.h"
#include "require.h"

/// What another machine says is a message that is written and read back the same, or an error that
/// says what is wrong; so it is with what the far side is told.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t Longest = 1024;
    remote::LineBuffer lines(Longest);
    const bool fits = lines.add({ reinterpret_cast<const char*>(data), size });
    while (const auto line = lines.next()) {
        if (const auto far = remote::parseFarMessage(*line)) {
            const auto again = remote::parseFarMessage(remote::lineOf(*far));
            require(again && again->index() == far->index());
        } else {
            require(!far.error().detail.empty());
        }
        const auto near = remote::parseNearMessage(*line);
        if (!near) {
            require(!near.error().detail.empty());
            continue;
        }
        const auto again = remote::parseNearMessage(remote::lineOf(*near));
        require(again && again->index() == near->index());
        if (const auto* const order = std::get_if<remote::Order>(&*near)) {
            scan::ScanRequest request;
            const auto applied = remote::applyOrderOptions(order->options, request);
            require(applied.has_value() || !applied.error().detail.empty());
            // No order names a file of this machine.
            require(request.targetFiles.empty() && request.output == scan::OutputRequest());
        }
    }
    require(!fits || lines.rest().size() <= Longest);
    return 0;
}
