// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/options/optionfields.h"
#include "core/scan/options/optiongroups.h"

#include <array>

namespace scan {

namespace {

    constexpr const char* Rate = "Rate and limits";
    constexpr const char* Order = "Order and shards";
    constexpr const char* Sending = "Sending";
    constexpr std::uint64_t MostShards = std::numeric_limits<std::uint32_t>::max();

    core::Result<void> setSeed(ScanRequest& request, std::string_view text)
    {
        return store<&ScanRequest::seed>(
            request, parseInteger(text, 0, std::numeric_limits<std::uint64_t>::max()));
    }

    std::vector<std::string> getSeed(const ScanRequest& request)
    {
        if (!request.seed)
            return {};
        return { std::to_string(*request.seed) };
    }

    constexpr const char* SendPaths = "auto,packet,xdp"; // in the order of net::SendPath

    core::Result<void> setSendPath(ScanRequest& request, std::string_view text)
    {
        return store<&ScanRequest::sendPath>(request, parseChoice(text, SendPaths));
    }

    std::vector<std::string> getSendPath(const ScanRequest& request)
    {
        if (isDefault<&ScanRequest::sendPath>(request))
            return {};
        return { (*parseList(SendPaths))[std::size_t(request.sendPath)] };
    }

    core::Result<void> setMinHitrate(ScanRequest& request, std::string_view text)
    {
        return store<&ScanRequest::minHitratePercent>(request, parsePercent(text));
    }

    core::Result<void> setMaxSendtoFailures(ScanRequest& request, std::string_view text)
    {
        return store<&ScanRequest::maxSendtoFailures>(
            request, parseInteger(text, 0, std::numeric_limits<std::uint64_t>::max()));
    }

    std::vector<std::string> getMaxSendtoFailures(const ScanRequest& request)
    {
        if (!request.maxSendtoFailures)
            return {};
        return { std::to_string(*request.maxSendtoFailures) };
    }

    constexpr std::array Options {
        ScanOption { "rate", 'r', OptionKind::Integer, Rate, "PPS", "10000",
            "Probes sent a second, over all threads, with K, M or G if you like; 0 sends as fast "
            "as the machine can, which networks on the way may not bear",
            "", setQuantity<&ScanRequest::rate>, getInteger<&ScanRequest::rate> },
        ScanOption { "bandwidth", 'B', OptionKind::Integer, Rate, "BPS", "0",
            "Bits sent a second at most, counted on the wire with preamble and gap, with K, M or G "
            "if you like; the lower of this and --rate holds, and 0 leaves it to --rate",
            "", setQuantity<&ScanRequest::bandwidth>, getInteger<&ScanRequest::bandwidth> },
        ScanOption { "max-results", 'N', OptionKind::Integer, Rate, "N", "0",
            "Stop after N results, those that pass --output-filter; 0 is no limit", "",
            setInteger<&ScanRequest::maxResults>, getInteger<&ScanRequest::maxResults> },
        ScanOption { "max-runtime", 't', OptionKind::Decimal, Rate, "SECONDS", "0",
            "Stop sending after this many seconds, then wait out the cooldown; 0 is no limit", "",
            setSeconds<&ScanRequest::maxRuntimeSeconds>,
            getSeconds<&ScanRequest::maxRuntimeSeconds> },
        ScanOption { "cooldown-time", 'c', OptionKind::Decimal, Rate, "SECONDS", "8",
            "Seconds to wait for late replies after the last probe", "",
            setSeconds<&ScanRequest::cooldownSeconds>, getSeconds<&ScanRequest::cooldownSeconds> },
        ScanOption { "min-hitrate", 0, OptionKind::Decimal, Rate, "PERCENT", "0",
            "Give up when less than PERCENT of the probes have brought a SYN/ACK for 5 seconds, "
            "the first 5 seconds aside: then the way or the targets are wrong; 0 is no limit",
            "", setMinHitrate, getSeconds<&ScanRequest::minHitratePercent> },
        ScanOption { "max-sendto-failures", 0, OptionKind::Integer, Rate, "N", "",
            "Give up when more than N probes were refused by the network interface; by default "
            "they are counted as not sent, and the scan goes on",
            "", setMaxSendtoFailures, getMaxSendtoFailures },
        ScanOption { "seed", 'e', OptionKind::Integer, Order, "N", "",
            "Number that fixes the order of the targets, so that a scan can be repeated or shared "
            "out; by default it is drawn anew for each scan",
            "", setSeed, getSeed },
        ScanOption { "shards", 0, OptionKind::Integer, Order, "N", "1",
            "Share the targets out into N equal parts, one for each machine; all of them need the "
            "same targets and the same --seed",
            "", setInteger<&ScanRequest::shards, 1, MostShards>, getInteger<&ScanRequest::shards> },
        ScanOption { "shard", 0, OptionKind::Integer, Order, "N", "0",
            "The part that this machine probes, from 0 to --shards less 1", "",
            setInteger<&ScanRequest::shard, 0, MostShards - 1>, getInteger<&ScanRequest::shard> },
        ScanOption { "sender-threads", 'T', OptionKind::Integer, Sending, "N", "1",
            "Threads that send, 1 to 64; what is probed does not depend on it", "",
            setInteger<&ScanRequest::senderThreads, 1, 64>,
            getInteger<&ScanRequest::senderThreads> },
        ScanOption { "batch", 0, OptionKind::Integer, Sending, "N", "64",
            "Packets handed to the kernel at a time, 1 to 1024: more is faster, fewer is smoother",
            "", setInteger<&ScanRequest::batch, 1, 1024>, getInteger<&ScanRequest::batch> },
        ScanOption { "send-path", 0, OptionKind::Choice, Sending, "PATH", "auto",
            "How probes pass the kernel: packet (AF_PACKET, on every interface), xdp (AF_XDP, "
            "faster, on interfaces with Ethernet headers), or auto: the fastest that the interface "
            "and your rights allow",
            SendPaths, setSendPath, getSendPath },
    };

} // namespace

std::span<const ScanOption> paceOptions() { return Options; }

} // namespace scan
