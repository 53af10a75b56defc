// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpoption.h"

/// Keys, tokens, initial data sequence numbers and HMACs: RFC 6824 (version 0, SHA-1) and RFC 8684
/// (version 1, SHA-256), sections 3.1 and 3.2. Hashing is OpenSSL's.
namespace wire {

/// Most significant 32 bits of the key's hash.
std::uint32_t tokenOf(std::uint64_t key, MptcpVersion version);
/// Least significant 64 bits of the key's hash.
std::uint64_t initialDataSequence(std::uint64_t key, MptcpVersion version);

/// HMAC with key `firstKey`|`secondKey` over `firstNonce`|`secondNonce`, the first 20 bytes.
/// The sender's own key and nonce come first: host B's MP_JOIN SYN/ACK is
/// joinHmac(keyB, keyA, nonceB, nonceA).
std::array<std::uint8_t, 20> joinHmac(std::uint64_t firstKey, std::uint64_t secondKey,
    std::uint32_t firstNonce, std::uint32_t secondNonce, MptcpVersion version);
/// The leftmost 64 bits, as in the SYN/ACK.
std::uint64_t truncatedJoinHmac(const std::array<std::uint8_t, 20>& hmac);

/// ADD_ADDR's HMAC of version 1: the rightmost 64 bits over address ID, address and port (0 when
/// there is none), RFC 8684 section 3.4.1.
std::uint64_t addAddressHmac(std::uint64_t senderKey, std::uint64_t receiverKey,
    std::uint8_t addressId, const IpAddress& address, std::uint16_t port);

/// The whole digests that the numbers above are cut from: of a key, 20 bytes (SHA-1) or 32, and
/// that of joinHmac(). For display.
std::vector<std::uint8_t> keyDigest(std::uint64_t key, MptcpVersion version);
std::vector<std::uint8_t> joinDigest(std::uint64_t firstKey, std::uint64_t secondKey,
    std::uint32_t firstNonce, std::uint32_t secondNonce, MptcpVersion version);
/// That of addAddressHmac(), 32 bytes.
std::vector<std::uint8_t> addAddressDigest(std::uint64_t senderKey, std::uint64_t receiverKey,
    std::uint8_t addressId, const IpAddress& address, std::uint16_t port);

/// 16 lower-case hex digits.
std::string keyToHex(std::uint64_t key);

} // namespace wire
