// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/checksum.h"

namespace wire {

std::uint32_t checksumAdd(Bytes bytes, std::uint32_t sum)
{
    std::uint64_t total = sum;
    const std::uint8_t* p = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 4; p += 4, left -= 4)
        total += load32(p);
    if (left >= 2) {
        total += load16(p);
        p += 2;
        left -= 2;
    }
    if (left == 1)
        total += std::uint32_t(*p) << 8;
    // Folded here already, so that callers can add as many parts as they like.
    return checksumFold(total);
}

std::uint32_t pseudoHeaderSum(const IpAddress& source, const IpAddress& destination,
    std::uint8_t protocol, std::uint32_t length)
{
    const std::uint32_t addresses = checksumAdd(destination.bytes(), checksumAdd(source.bytes()));
    return addresses + protocol + (length >> 16) + (length & 0xffff);
}

std::uint16_t checksumReplace(std::uint16_t checksum, std::uint16_t before, std::uint16_t after)
{
    const std::uint32_t sum
        = std::uint32_t(std::uint16_t(~checksum)) + std::uint16_t(~before) + after;
    return checksumFinish(sum);
}

} // namespace wire
