// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/middlebox.h"

#include "core/lab/box/optionboxes.h"

#include <algorithm>

namespace lab {

namespace {

    struct NamedKind {
        BoxKind kind;
        const char* name;
    };
    constexpr NamedKind Kinds[] = {
        { BoxKind::Strip, "strip" },
        { BoxKind::Nop, "nop" },
        { BoxKind::EndOfList, "eol" },
        { BoxKind::RewriteKey, "rewrite-key" },
        { BoxKind::Mirror, "mirror" },
        { BoxKind::ProxyV0, "proxy-v0" },
        { BoxKind::ProxyV1, "proxy-v1" },
        { BoxKind::ProxyPlain, "proxy-plain" },
        { BoxKind::Discard, "discard" },
        { BoxKind::ReturnStrip, "return-strip" },
        { BoxKind::ReturnNop, "return-nop" },
        { BoxKind::RewriteSequence, "rewrite-sequence" },
        { BoxKind::RewriteIdentification, "rewrite-identification" },
        { BoxKind::ClampMss, "clamp-mss" },
        { BoxKind::RewriteWindowScale, "rewrite-window-scale" },
        { BoxKind::Nat, "nat" },
        { BoxKind::NatNaive, "nat-naive" },
        { BoxKind::Silent, "silent" },
        { BoxKind::Quote8, "quote-8" },
        { BoxKind::Quote28, "quote-28" },
        { BoxKind::QuotePadded, "quote-padded" },
        { BoxKind::QuoteWrong, "quote-wrong" },
        { BoxKind::QuoteNoOption, "quote-no-option" },
        { BoxKind::RateLimit, "rate-limit" },
        { BoxKind::Balance, "balance" },
        { BoxKind::BalanceStrip, "balance-strip" },
    };

    class PassingBox : public Middlebox {
    public:
        std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override
        {
            return passOn(packet, heading);
        }
    };

} // namespace

std::span<const BoxKind> allBoxKinds()
{
    static const std::vector<BoxKind> kinds = [] {
        std::vector<BoxKind> all;
        for (const NamedKind& each : Kinds)
            all.push_back(each.kind);
        return all;
    }();
    return kinds;
}

const char* boxName(BoxKind kind)
{
    const auto* const found = std::ranges::find(Kinds, kind, &NamedKind::kind);
    return found->name;
}

core::Result<BoxKind> boxFromName(std::string_view name)
{
    std::string known;
    for (const NamedKind& each : Kinds) {
        if (each.name == name)
            return each.kind;
        known += (known.empty() ? "" : ", ") + std::string(each.name);
    }
    return core::failure(core::ErrorCode::InvalidInput,
        "\"" + std::string(name) + "\" is not a middlebox; use one of " + known);
}

std::unique_ptr<Middlebox> makeMiddlebox(BoxKind kind, const BoxPlace&, std::uint64_t)
{
    using Segments = OptionBox::Segments;
    using Directions = OptionBox::Directions;
    switch (kind) {
    case BoxKind::Strip:
        return std::make_unique<OptionBox>(withoutMptcp);
    case BoxKind::Nop:
        return std::make_unique<OptionBox>(mptcpToNops);
    case BoxKind::EndOfList:
        return std::make_unique<OptionBox>(mptcpToEndOfList);
    case BoxKind::ReturnStrip:
        return std::make_unique<OptionBox>(withoutMptcp, Segments::All, Directions::ToScanner);
    case BoxKind::ReturnNop:
        return std::make_unique<OptionBox>(mptcpToNops, Segments::All, Directions::ToScanner);
    case BoxKind::ClampMss:
        return std::make_unique<OptionBox>(clampedMss, Segments::WithSyn);
    case BoxKind::RewriteWindowScale:
        return std::make_unique<OptionBox>(loweredWindowScale, Segments::WithSyn);
    case BoxKind::Discard:
        return std::make_unique<DiscardBox>();
    default:
        return std::make_unique<PassingBox>();
    }
}

} // namespace lab
