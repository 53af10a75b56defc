// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/seededvalues.h"

#include "core/base/splitmix64.h"

namespace lab {

using core::splitMix64;

namespace {

    enum Purpose : std::uint64_t {
        PurposeKey = 1,
        PurposeSequence,
        PurposeTimestamp,
        PurposeNonce,
        PurposeInvention,
    };

    std::uint64_t absorb(std::uint64_t state, const core::IpAddress& address)
    {
        const core::Uint128 value = address.value();
        return splitMix64(splitMix64(state ^ std::uint64_t(value)) ^ std::uint64_t(value >> 64));
    }

} // namespace

std::uint64_t SeededValues::mptcpKey(const Flow& flow) const
{
    const std::uint64_t key = draw(flow, PurposeKey);
    return key != 0 ? key : 1;
}

std::uint32_t SeededValues::initialSequence(const Flow& flow) const
{
    return std::uint32_t(draw(flow, PurposeSequence));
}

std::uint32_t SeededValues::timestamp(const Flow& flow) const
{
    return std::uint32_t(draw(flow, PurposeTimestamp));
}

std::uint32_t SeededValues::joinNonce(const Flow& flow) const
{
    return std::uint32_t(draw(flow, PurposeNonce));
}

std::uint64_t SeededValues::invention(const Flow& flow, std::uint32_t index) const
{
    return splitMix64(draw(flow, PurposeInvention) ^ index);
}

std::uint64_t SeededValues::draw(const Flow& flow, std::uint64_t purpose) const
{
    std::uint64_t state = splitMix64(splitMix64(m_seed) ^ purpose);
    state = absorb(absorb(state, flow.client), flow.host);
    const std::uint64_t ports = std::uint64_t(flow.clientPort) << 16 | flow.hostPort;
    return splitMix64(state ^ (ports << 32 | flow.clientSequence));
}

} // namespace lab
