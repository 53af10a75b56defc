// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/ladderkeys.h"

#include "core/wire/mptcpkeys.h"
#include "core/wire/tcpsegment.h"

#include <algorithm>

namespace widgets {

namespace {

    template <typename Form> std::optional<Form> joinIn(const verify::StepPacket& packet)
    {
        const auto ip = wire::parseIp(packet.ip);
        const auto tcp
            = ip ? wire::parseTcp(ip->payload) : tl::unexpected(wire::ParseError::TooShort);
        if (!tcp)
            return std::nullopt;
        wire::TcpOptionWalk walk(tcp->options);
        while (const auto option = walk.next()) {
            if (option->kind != wire::OptionMptcp)
                continue;
            const auto mptcp = wire::parseMptcp(option->bytes);
            if (mptcp && std::holds_alternative<Form>(*mptcp))
                return std::get<Form>(*mptcp);
        }
        return std::nullopt;
    }

} // namespace

std::optional<LadderKeys> ladderKeys(const verify::VerifyResult& proof)
{
    if (!proof.senderKey || !proof.receiverKey)
        return std::nullopt;
    const auto version
        = proof.target.pass == scan::Pass::V0 ? wire::MptcpVersion::V0 : wire::MptcpVersion::V1;
    LadderKeys keys;
    keys.ownKey = *proof.senderKey;
    keys.peerKey = *proof.receiverKey;
    keys.ownToken = wire::tokenOf(keys.ownKey, version);
    keys.peerToken = wire::tokenOf(keys.peerKey, version);
    keys.ownDataSequence = wire::initialDataSequence(keys.ownKey, version);
    keys.peerDataSequence = wire::initialDataSequence(keys.peerKey, version);
    const auto step = std::find_if(proof.evidence.begin(), proof.evidence.end(),
        [](const verify::StepEvidence& each) { return each.step == verify::Step::Join; });
    if (step == proof.evidence.end())
        return keys;
    std::optional<wire::MpJoinSyn> asked;
    for (const verify::StepPacket& packet : step->packets) {
        if (packet.sent && !asked)
            asked = joinIn<wire::MpJoinSyn>(packet);
        const auto answer = packet.sent ? std::nullopt : joinIn<wire::MpJoinSynAck>(packet);
        if (!asked || !answer)
            continue;
        keys.receivedHmac = answer->truncatedHmac;
        keys.expectedHmac = wire::truncatedJoinHmac(
            wire::joinHmac(keys.peerKey, keys.ownKey, answer->nonce, asked->nonce, version));
        break;
    }
    return keys;
}

} // namespace widgets
