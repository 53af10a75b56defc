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
        const char* help;
    };
    constexpr NamedKind Kinds[] = {
        { BoxKind::Strip, "strip", "removes MPTCP options and shrinks the header" },
        { BoxKind::Nop, "nop", "overwrites MPTCP options with NOPs" },
        { BoxKind::EndOfList, "eol",
            "overwrites MPTCP options, and what follows, with End of Option List" },
        { BoxKind::RewriteKey, "rewrite-key", "puts keys of its own into MP_CAPABLE" },
        { BoxKind::Mirror, "mirror",
            "strips MPTCP options and puts those of the SYN into the SYN/ACK" },
        { BoxKind::ProxyV0, "proxy-v0", "answers in the target's name with MPTCP version 0" },
        { BoxKind::ProxyV1, "proxy-v1", "answers in the target's name with MPTCP version 1" },
        { BoxKind::ProxyPlain, "proxy-plain", "answers in the target's name without MPTCP" },
        { BoxKind::Discard, "discard", "drops SYNs that carry MPTCP options" },
        { BoxKind::ReturnStrip, "return-strip", "removes MPTCP options on the way back" },
        { BoxKind::ReturnNop, "return-nop", "overwrites MPTCP options with NOPs on the way back" },
        { BoxKind::RewriteSequence, "rewrite-sequence", "adds an offset to our sequence numbers" },
        { BoxKind::RewriteIdentification, "rewrite-identification",
            "gives IPv4 packets identifications of its own" },
        { BoxKind::ClampMss, "clamp-mss", "lowers the MSS to 1200" },
        { BoxKind::RewriteWindowScale, "rewrite-window-scale", "lowers the window scale to 2" },
        { BoxKind::Nat, "nat", "translates our address and port, also in quotes" },
        { BoxKind::NatNaive, "nat-naive", "translates our address and port, but not in quotes" },
        { BoxKind::Silent, "silent", "drops the next router's ICMP errors" },
        { BoxKind::Quote8, "quote-8",
            "cuts the next router's quotes to 8 bytes after the IP header" },
        { BoxKind::Quote28, "quote-28",
            "cuts the next router's quotes to 28 bytes after the IP header" },
        { BoxKind::QuotePadded, "quote-padded",
            "pads the next router's quotes to 128 bytes and adds an MPLS label" },
        { BoxKind::QuoteWrong, "quote-wrong", "breaks the IP length in the next router's quotes" },
        { BoxKind::QuoteNoOption, "quote-no-option",
            "shows NOPs for TCP options in the next router's quotes" },
        { BoxKind::RateLimit, "rate-limit",
            "lets through one of the next router's ICMP errors in 100 ms" },
        { BoxKind::Balance, "balance", "spreads flows over two routers" },
        { BoxKind::BalanceStrip, "balance-strip",
            "spreads flows over two routers; one way overwrites MPTCP options" },
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

const char* boxName(BoxKind kind) { return std::ranges::find(Kinds, kind, &NamedKind::kind)->name; }

const char* boxHelp(BoxKind kind) { return std::ranges::find(Kinds, kind, &NamedKind::kind)->help; }

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
        return std::make_unique<NatBox>(NatBox::Quotes::Translated, place);
    case BoxKind::NatNaive:
        return std::make_unique<NatBox>(NatBox::Quotes::AsTheyCame, place);
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
