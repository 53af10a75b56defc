// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/middlebox.h"

#include "core/lab/box/balancebox.h"
#include "core/lab/box/keybox.h"
#include "core/lab/box/mirrorbox.h"
#include "core/lab/box/natbox.h"
#include "core/lab/box/optionboxes.h"
#include "core/lab/box/proxybox.h"
#include "core/lab/box/quoteboxes.h"
#include "core/lab/box/ratelimitbox.h"
#include "core/lab/box/sequencebox.h"

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

std::unique_ptr<Middlebox> makeMiddlebox(BoxKind kind, const BoxPlace& place, std::uint64_t seed)
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
    case BoxKind::RewriteKey:
        return std::make_unique<KeyBox>(seed);
    case BoxKind::Mirror:
        return std::make_unique<MirrorBox>();
    case BoxKind::ProxyV0:
        return std::make_unique<ProxyBox>(makeDevice(DeviceKind::HostV0, seed));
    case BoxKind::ProxyV1:
        return std::make_unique<ProxyBox>(makeDevice(DeviceKind::HostV1, seed));
    case BoxKind::ProxyPlain:
        return std::make_unique<ProxyBox>(makeDevice(DeviceKind::HostPlain, seed));
    case BoxKind::Discard:
        return std::make_unique<DiscardBox>();
    case BoxKind::ReturnStrip:
        return std::make_unique<OptionBox>(withoutMptcp, Segments::All, Directions::ToScanner);
    case BoxKind::ReturnNop:
        return std::make_unique<OptionBox>(mptcpToNops, Segments::All, Directions::ToScanner);
    case BoxKind::RewriteSequence:
        return std::make_unique<SequenceBox>(seed);
    case BoxKind::RewriteIdentification:
        return std::make_unique<IdentificationBox>(seed);
    case BoxKind::ClampMss:
        return std::make_unique<OptionBox>(clampedMss, Segments::WithSyn);
    case BoxKind::RewriteWindowScale:
        return std::make_unique<OptionBox>(loweredWindowScale, Segments::WithSyn);
    case BoxKind::Nat:
        return std::make_unique<NatBox>(NatBox::Quotes::Translated);
    case BoxKind::NatNaive:
        return std::make_unique<NatBox>(NatBox::Quotes::AsTheyCame);
    case BoxKind::Silent:
        return std::make_unique<QuoteBox>(droppedError, place);
    case BoxKind::Quote8:
        return std::make_unique<QuoteBox>(quoteOfEight, place);
    case BoxKind::Quote28:
        return std::make_unique<QuoteBox>(quoteOfTwentyEight, place);
    case BoxKind::QuotePadded:
        return std::make_unique<QuoteBox>(paddedQuote, place);
    case BoxKind::QuoteWrong:
        return std::make_unique<QuoteBox>(wrongQuote, place);
    case BoxKind::QuoteNoOption:
        return std::make_unique<QuoteBox>(quoteWithoutOptions, place);
    case BoxKind::RateLimit:
        return std::make_unique<RateLimitBox>(place);
    case BoxKind::Balance:
        return std::make_unique<BalanceBox>(place, seed, BalanceBox::SecondPath::Clean);
    case BoxKind::BalanceStrip:
        break;
    }
    return std::make_unique<BalanceBox>(place, seed, BalanceBox::SecondPath::OverwritesMptcp);
}

} // namespace lab
