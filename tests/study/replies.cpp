// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replies.h"

#include "core/scan/replyclassifier.h"
#include "core/wire/mptcpoption.h"
#include "draws.h"
#include "runplan.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace study {

namespace {

    using scan::Pass;
    using scan::ReplyClass;

    constexpr std::uint64_t RepeatEvery = 70;
    constexpr std::uint64_t ForgedEvery = 50;
    constexpr std::uint8_t Flags = wire::MpcHmac; // as our probes have them

    std::vector<std::uint8_t> capable(
        std::uint8_t version, std::uint8_t flags, std::optional<std::uint64_t> key)
    {
        wire::MpCapable option;
        option.version = version;
        option.flags = flags;
        option.senderKey = key;
        return wire::buildMptcp(option);
    }

    std::vector<std::uint8_t> mptcpOption(Pass pass, ReplyClass replyClass, std::uint64_t key)
    {
        const std::uint8_t version = pass == Pass::V0 ? 0 : 1;
        switch (replyClass) {
        case ReplyClass::Mptcp:
            return capable(version, Flags, key);
        case ReplyClass::Mirror:
            return capable(version, Flags, pass == Pass::V0 ? std::optional(OurKey) : std::nullopt);
        case ReplyClass::VersionMismatch:
            return capable(std::uint8_t(1 - version), Flags, key);
        case ReplyClass::Malformed:
            return capable(version, wire::MpcChecksum, key); // no algorithm
        default:
            return {};
        }
    }

    void setOptions(scan::ScanRow& row, std::uint64_t key)
    {
        const std::vector<std::uint8_t> block = wire::TcpOptionBuilder()
                                                    .mss(1460)
                                                    .raw(mptcpOption(row.pass, row.replyClass, key))
                                                    .build();
        std::copy(block.begin(), block.end(), row.options.begin());
        row.optionLength = std::uint8_t(block.size());
        const scan::SynAckVerdict verdict
            = scan::classifySynAck(row.optionBytes(), row.pass, row.senderKey);
        if (verdict.replyClass != row.replyClass) {
            std::fprintf(stderr, "the option bytes of a study's row say %s instead of %s\n",
                scan::replyClassName(verdict.replyClass), scan::replyClassName(row.replyClass));
            std::abort();
        }
        row.hasCapable = verdict.hasCapable;
        row.mptcpVersion = verdict.version;
        row.mptcpFlags = verdict.flags;
        row.hasReceiverKey = verdict.receiverKey.has_value();
        row.receiverKey = verdict.receiverKey.value_or(0);
    }

    scan::ScanRow rowOf(const Host& host, const Activity& activity, ReplyClass replyClass,
        int month, std::int64_t timeNs)
    {
        constexpr std::uint8_t SynAck = 0x12;
        constexpr std::uint8_t ResetAck = 0x14;
        const std::uint64_t number = numberOf(host.address);
        scan::ScanRow row;
        row.timeNs = timeNs;
        row.target = host.address;
        row.responder = host.address;
        row.local
            = core::IpAddress::parse(host.address.isV4() ? "192.0.2.1" : "2001:db8::1").value();
        row.targetPort = activity.port;
        row.localPort = std::uint16_t(40000 + number % 20000);
        row.pass = activity.pass;
        row.replyClass = replyClass;
        row.ttl = replyTtl(host.address);
        row.rttUs = replyRttUs(host.address);
        row.senderKey = activity.pass == Pass::V0 ? OurKey : 0;
        row.sequence = std::uint32_t(number);
        if (replyClass == ReplyClass::Icmp) {
            constexpr std::uint8_t Unreachable4 = 3;
            constexpr std::uint8_t Prohibited4 = 13;
            constexpr std::uint8_t Unreachable6 = 1;
            constexpr std::uint8_t Prohibited6 = 1;
            row.icmpType = host.address.isV4() ? Unreachable4 : Unreachable6;
            row.icmpCode = host.address.isV4() ? Prohibited4 : Prohibited6;
            return row;
        }
        row.tcpFlags = replyClass == ReplyClass::Rst ? ResetAck : SynAck;
        if (row.success()) {
            row.window = 65535;
            setOptions(row, hostKey(host.address, activity.port, month));
        }
        return row;
    }

} // namespace

std::uint64_t hostKey(const core::IpAddress& address, std::uint16_t port, int month)
{
    const std::uint64_t key = drawnFor(numberOf(address), port, std::uint64_t(month) + 1);
    return key == 0 || key == OurKey ? 1 : key;
}

std::uint8_t replyTtl(const core::IpAddress& address)
{
    constexpr std::array<std::uint8_t, 4> Begins { 32, 64, 128, 255 };
    const std::uint64_t number = numberOf(address) / 13;
    return std::uint8_t(Begins[number % Begins.size()] - 5 - number / 4 % 20);
}

std::int32_t replyRttUs(const core::IpAddress& address)
{
    // From a fraction of a millisecond to more than a second.
    const std::uint64_t number = numberOf(address) / 17;
    return std::int32_t((1ULL << number % 12) * 500 + number / 12 % 500);
}

std::vector<scan::ScanRow> repliesOf(
    const Host& host, const Activity& activity, int month, std::int64_t timeNs)
{
    const std::uint64_t number = numberOf(host.address) / 3;
    std::vector<scan::ScanRow> rows;
    const bool forged = activity.replyClass == ReplyClass::Mirror && number % ForgedEvery == 0;
    if (forged)
        rows.push_back(rowOf(host, activity, ReplyClass::Rst, month, timeNs));
    rows.push_back(rowOf(host, activity, activity.replyClass, month, timeNs + 1000));
    rows.back().conflict = forged;
    if (number % RepeatEvery == 1) {
        rows.push_back(rows.back());
        rows.back().repeat = true;
        rows.back().timeNs += 1'000'000;
    }
    return rows;
}

} // namespace study
