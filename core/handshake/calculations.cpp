// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/calculations.h"

#include "core/wire/dsschecksum.h"
#include "core/wire/mptcpkeys.h"

namespace handshake {

using wire::keyToHex;
using wire::toHex;

namespace {

    std::string letter(Side side) { return side == Side::A ? "A" : "B"; }
    std::string keyName(Side side) { return "key " + letter(side); }
    std::string nonceName(Side side) { return "nonce " + letter(side); }

    std::string hashName(MptcpVersion version)
    {
        return version == MptcpVersion::V0 ? "SHA-1" : "SHA-256";
    }
    std::string rfc(MptcpVersion version, const char* section)
    {
        return std::string(version == MptcpVersion::V0 ? "RFC 6824" : "RFC 8684") + ", section "
            + section;
    }

    std::string hex(std::uint64_t value) { return keyToHex(value); }
    std::string hex(std::uint32_t value) { return keyToHex(value).substr(8); }
    std::string hex(std::uint16_t value) { return keyToHex(value).substr(12); }
    std::string hex(std::uint8_t value) { return keyToHex(value).substr(14); }

    /// The start of both HMACs of a join: inputs and the whole digest.
    Calculation joinHmac(
        const Keys& keys, const JoinNonces& nonces, Side sender, MptcpVersion version)
    {
        const Side peer = otherSide(sender);
        const auto nonceOf = [&](Side side) { return side == Side::A ? nonces.a : nonces.b; };
        const std::uint64_t first = keys.of(sender).value_or(0);
        const std::uint64_t second = keys.of(peer).value_or(0);
        Calculation made;
        made.name = "join-hmac";
        made.inputs = { { keyName(sender), hex(first) }, { keyName(peer), hex(second) },
            { nonceName(sender), hex(nonceOf(sender)) }, { nonceName(peer), hex(nonceOf(peer)) } };
        made.steps = { { keyName(sender) + " | " + keyName(peer), hex(first) + hex(second) },
            { nonceName(sender) + " | " + nonceName(peer),
                hex(nonceOf(sender)) + hex(nonceOf(peer)) },
            { "HMAC-" + hashName(version),
                toHex(wire::joinDigest(first, second, nonceOf(sender), nonceOf(peer), version)) } };
        made.source = rfc(version, "3.2");
        return made;
    }

    std::string joinFormula(Side sender, MptcpVersion version, const char* bits)
    {
        const Side peer = otherSide(sender);
        return "leftmost " + std::string(bits) + " bits of HMAC-" + hashName(version) + "("
            + keyName(sender) + " | " + keyName(peer) + ", " + nonceName(sender) + " | "
            + nonceName(peer) + ")";
    }

    /// The whole hash and the first byte's number, from which data is counted.
    Calculation countedFrom(std::uint64_t key, Side side, MptcpVersion version)
    {
        const std::uint64_t initial = wire::initialDataSequence(key, version);
        Calculation made;
        made.inputs = { { keyName(side), hex(key) } };
        made.steps = { { "IDSN " + letter(side), hex(initial) },
            { "IDSN " + letter(side) + " + 1", hex(initial + 1) } };
        return made;
    }

} // namespace

Calculation keysOf(const wire::MpCapable& capable, const Keys& known)
{
    Calculation made;
    made.name = "keys";
    made.formula = "key A | key B";
    const std::uint64_t a = capable.senderKey.value_or(0);
    const std::uint64_t b = capable.receiverKey.value_or(0);
    if (known.a)
        made.inputs.emplace_back("key A of the SYN", hex(*known.a));
    if (known.b)
        made.inputs.emplace_back("key B of the SYN/ACK", hex(*known.b));
    made.steps = { { "sender's key", hex(a) }, { "receiver's key", hex(b) } };
    made.result = hex(a) + hex(b);
    if (known.a || known.b)
        made.agrees = (!known.a || *known.a == a) && (!known.b || *known.b == b);
    made.source = rfc(capable.version == 0 ? MptcpVersion::V0 : MptcpVersion::V1, "3.1");
    return made;
}

Calculation tokenOf(
    std::uint64_t key, Side side, MptcpVersion version, std::optional<std::uint32_t> carried)
{
    const std::uint32_t token = wire::tokenOf(key, version);
    Calculation made;
    made.name = "token";
    made.formula = "most significant 32 bits of " + hashName(version) + "(" + keyName(side) + ")";
    made.inputs = { { keyName(side), hex(key) } };
    made.steps
        = { { hashName(version) + "(" + keyName(side) + ")", toHex(wire::keyDigest(key, version)) },
              { "token " + letter(side), hex(token) } };
    made.result = hex(token);
    if (carried)
        made.agrees = *carried == token;
    made.source = rfc(version, "3.2");
    return made;
}

Calculation initialDataSequenceOf(std::uint64_t key, Side side, MptcpVersion version)
{
    const std::uint64_t initial = wire::initialDataSequence(key, version);
    Calculation made;
    made.name = "idsn";
    made.formula = "least significant 64 bits of " + hashName(version) + "(" + keyName(side) + ")";
    made.inputs = { { keyName(side), hex(key) } };
    made.steps
        = { { hashName(version) + "(" + keyName(side) + ")", toHex(wire::keyDigest(key, version)) },
              { "IDSN " + letter(side), hex(initial) } };
    made.result = hex(initial);
    made.source = rfc(version, "3.1");
    return made;
}

Calculation joinHmacOf(const Keys& keys, const JoinNonces& nonces, Side sender,
    MptcpVersion version, std::uint64_t carried64)
{
    Calculation made = joinHmac(keys, nonces, sender, version);
    made.formula = joinFormula(sender, version, "64");
    made.result = made.steps.back().second.substr(0, 16);
    made.steps.emplace_back("leftmost 64 bits", made.result);
    made.agrees = made.result == hex(carried64);
    return made;
}

Calculation joinHmacOf(const Keys& keys, const JoinNonces& nonces, Side sender,
    MptcpVersion version, const std::array<std::uint8_t, 20>& carried)
{
    Calculation made = joinHmac(keys, nonces, sender, version);
    made.formula = joinFormula(sender, version, "160");
    made.result = made.steps.back().second.substr(0, 40);
    made.steps.emplace_back("leftmost 160 bits", made.result);
    made.agrees = made.result == toHex(carried);
    return made;
}

Calculation dataSequenceOf(std::uint64_t key, Side sender, MptcpVersion version,
    std::uint64_t position, std::optional<bool> agrees)
{
    Calculation made = countedFrom(key, sender, version);
    made.name = "data-sequence";
    made.formula = "IDSN " + letter(sender) + " + 1 + bytes of data before";
    made.inputs.emplace_back("bytes before", hex(position));
    made.result = hex(wire::initialDataSequence(key, version) + 1 + position);
    made.agrees = agrees;
    made.source = rfc(version, "3.3.1");
    return made;
}

Calculation dataAckOf(std::uint64_t key, Side acknowledged, MptcpVersion version,
    std::uint64_t position, std::optional<bool> agrees)
{
    Calculation made = countedFrom(key, acknowledged, version);
    made.name = "data-ack";
    made.formula = "IDSN " + letter(acknowledged) + " + 1 + bytes of data received";
    made.inputs.emplace_back("bytes received", hex(position));
    made.result = hex(wire::initialDataSequence(key, version) + 1 + position);
    made.agrees = agrees;
    made.source = rfc(version, "3.3.2");
    return made;
}

Calculation checksumOf(const wire::Dss::Mapping& mapping, wire::Bytes data)
{
    const std::uint16_t checksum = wire::dssChecksum(mapping, data);
    Calculation made;
    made.name = "checksum";
    made.formula = "ones' complement sum of the data and of data sequence number, subflow sequence "
                   "number, length and zeros";
    made.inputs = { { "data sequence number", hex(mapping.dataSequence) },
        { "subflow sequence number", hex(mapping.subflowSequence) },
        { "length", hex(mapping.length) } };
    made.steps = { { "pseudo-header",
        hex(mapping.dataSequence) + hex(mapping.subflowSequence) + hex(mapping.length) + "0000" } };
    made.result = hex(checksum);
    if (mapping.checksum)
        made.agrees = *mapping.checksum == checksum;
    made.source = "RFC 8684, section 3.3.1";
    return made;
}

Calculation addressHmacOf(const Keys& keys, Side sender, const wire::AddAddress& address)
{
    const Side peer = otherSide(sender);
    const std::uint64_t first = keys.of(sender).value_or(0);
    const std::uint64_t second = keys.of(peer).value_or(0);
    const std::uint16_t port = address.port.value_or(0);
    const std::string message = hex(address.addressId) + toHex(address.address.bytes()) + hex(port);
    const std::string digest
        = toHex(wire::addAddressDigest(first, second, address.addressId, address.address, port));
    Calculation made;
    made.name = "address-hmac";
    made.formula = "rightmost 64 bits of HMAC-SHA-256(" + keyName(sender) + " | " + keyName(peer)
        + ", address ID | address | port)";
    made.inputs = { { keyName(sender), hex(first) }, { keyName(peer), hex(second) },
        { "address ID", hex(address.addressId) }, { "address", toHex(address.address.bytes()) },
        { "port", hex(port) } };
    made.result = digest.substr(digest.size() - 16);
    made.steps = { { "address ID | address | port", message }, { "HMAC-SHA-256", digest },
        { "rightmost 64 bits", made.result } };
    if (address.truncatedHmac)
        made.agrees = made.result == hex(*address.truncatedHmac);
    made.source = "RFC 8684, section 3.4.1";
    return made;
}

Calculation fastCloseOf(std::uint64_t carried, std::uint64_t key, Side receiver)
{
    Calculation made;
    made.name = "fast-close";
    made.formula = "the receiver's key, " + keyName(receiver);
    made.inputs = { { keyName(receiver), hex(key) } };
    made.result = hex(key);
    made.agrees = carried == key;
    made.source = "RFC 8684, section 3.5";
    return made;
}

} // namespace handshake
