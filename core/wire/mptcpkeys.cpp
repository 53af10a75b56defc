// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/mptcpkeys.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace wire {

namespace {

    const EVP_MD* hashOf(MptcpVersion version)
    {
        return version == MptcpVersion::V0 ? EVP_sha1() : EVP_sha256();
    }

    /// A digest of either version; SHA-1 fills the first 20 bytes.
    struct Digest {
        std::array<std::uint8_t, EVP_MAX_MD_SIZE> bytes {};
        unsigned int size = 0;
    };

    Digest hashOfKey(std::uint64_t key, MptcpVersion version)
    {
        std::array<std::uint8_t, 8> input {};
        store64(input.data(), key);
        Digest digest;
        EVP_Digest(input.data(), input.size(), digest.bytes.data(), &digest.size, hashOf(version),
            nullptr);
        return digest;
    }

    Digest hmacOf(
        std::uint64_t firstKey, std::uint64_t secondKey, Bytes message, MptcpVersion version)
    {
        std::array<std::uint8_t, 16> key {};
        store64(key.data(), firstKey);
        store64(key.data() + 8, secondKey);
        Digest digest;
        HMAC(hashOf(version), key.data(), int(key.size()), message.data(), message.size(),
            digest.bytes.data(), &digest.size);
        return digest;
    }

    std::vector<std::uint8_t> whole(const Digest& digest)
    {
        return { digest.bytes.begin(), digest.bytes.begin() + digest.size };
    }

    Digest joinDigestOf(std::uint64_t firstKey, std::uint64_t secondKey, std::uint32_t firstNonce,
        std::uint32_t secondNonce, MptcpVersion version)
    {
        std::array<std::uint8_t, 8> message {};
        store32(message.data(), firstNonce);
        store32(message.data() + 4, secondNonce);
        return hmacOf(firstKey, secondKey, message, version);
    }

    Digest addAddressDigestOf(std::uint64_t senderKey, std::uint64_t receiverKey,
        std::uint8_t addressId, const IpAddress& address, std::uint16_t port)
    {
        const Bytes addressBytes = address.bytes();
        std::array<std::uint8_t, 1 + 16 + 2> message {};
        message[0] = addressId;
        std::ranges::copy(addressBytes, message.begin() + 1);
        store16(message.data() + 1 + addressBytes.size(), port);
        return hmacOf(senderKey, receiverKey, Bytes(message).first(1 + addressBytes.size() + 2),
            MptcpVersion::V1);
    }

    std::uint64_t last64(const Digest& digest)
    {
        return digest.size < 8 ? 0 : load64(digest.bytes.data() + digest.size - 8);
    }

} // namespace

std::uint32_t tokenOf(std::uint64_t key, MptcpVersion version)
{
    return load32(hashOfKey(key, version).bytes.data());
}

std::uint64_t initialDataSequence(std::uint64_t key, MptcpVersion version)
{
    return last64(hashOfKey(key, version));
}

std::array<std::uint8_t, 20> joinHmac(std::uint64_t firstKey, std::uint64_t secondKey,
    std::uint32_t firstNonce, std::uint32_t secondNonce, MptcpVersion version)
{
    const Digest digest = joinDigestOf(firstKey, secondKey, firstNonce, secondNonce, version);
    std::array<std::uint8_t, 20> hmac {};
    std::copy_n(digest.bytes.begin(), hmac.size(), hmac.begin());
    return hmac;
}

std::uint64_t truncatedJoinHmac(const std::array<std::uint8_t, 20>& hmac)
{
    return load64(hmac.data());
}

std::uint64_t addAddressHmac(std::uint64_t senderKey, std::uint64_t receiverKey,
    std::uint8_t addressId, const IpAddress& address, std::uint16_t port)
{
    return last64(addAddressDigestOf(senderKey, receiverKey, addressId, address, port));
}

std::vector<std::uint8_t> keyDigest(std::uint64_t key, MptcpVersion version)
{
    return whole(hashOfKey(key, version));
}

std::vector<std::uint8_t> joinDigest(std::uint64_t firstKey, std::uint64_t secondKey,
    std::uint32_t firstNonce, std::uint32_t secondNonce, MptcpVersion version)
{
    return whole(joinDigestOf(firstKey, secondKey, firstNonce, secondNonce, version));
}

std::vector<std::uint8_t> addAddressDigest(std::uint64_t senderKey, std::uint64_t receiverKey,
    std::uint8_t addressId, const IpAddress& address, std::uint16_t port)
{
    return whole(addAddressDigestOf(senderKey, receiverKey, addressId, address, port));
}

std::string keyToHex(std::uint64_t key)
{
    std::array<std::uint8_t, 8> bytes {};
    store64(bytes.data(), key);
    return toHex(bytes);
}

} // namespace wire
