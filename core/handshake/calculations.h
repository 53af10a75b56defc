// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/connection.h"
#include "core/wire/mptcpoption.h"

/// Values that follow from the keys, each with the way to it. Digits are lower-case hex.
namespace handshake {

using wire::MptcpVersion;

/// The two ends by the letters of the RFCs: A opened the connection, B listens.
enum class Side : std::uint8_t { A, B };
constexpr Side otherSide(Side side) { return side == Side::A ? Side::B : Side::A; }

/// The keys of a connection, as far as they are known.
struct Keys {
    std::optional<std::uint64_t> a;
    std::optional<std::uint64_t> b;
    std::optional<std::uint64_t> of(Side side) const { return side == Side::A ? a : b; }
    bool both() const { return a && b; }
};

/// Both keys stand in the third ACK; `agrees` when they are those of the SYN (version 0) and of
/// the SYN/ACK.
Calculation keysOf(const wire::MpCapable& capable, const Keys& known);
Calculation tokenOf(
    std::uint64_t key, Side side, MptcpVersion version, std::optional<std::uint32_t> carried = {});
Calculation initialDataSequenceOf(std::uint64_t key, Side side, MptcpVersion version);
/// MP_JOIN's HMAC by `sender`: with `carried64` that of the SYN/ACK, else that of the third ACK.
struct JoinNonces {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
};
Calculation joinHmacOf(const Keys& keys, const JoinNonces& nonces, Side sender,
    MptcpVersion version, std::uint64_t carried64);
Calculation joinHmacOf(const Keys& keys, const JoinNonces& nonces, Side sender,
    MptcpVersion version, const std::array<std::uint8_t, 20>& carried);
/// The data sequence number of the byte `position` of the sender's stream, counted from 0.
Calculation dataSequenceOf(std::uint64_t key, Side sender, MptcpVersion version,
    std::uint64_t position, std::optional<bool> agrees);
/// The number that acknowledges `position` bytes of the data of `acknowledged`.
Calculation dataAckOf(std::uint64_t key, Side acknowledged, MptcpVersion version,
    std::uint64_t position, std::optional<bool> agrees);
Calculation checksumOf(const wire::Dss::Mapping& mapping, wire::Bytes data);
Calculation addressHmacOf(const Keys& keys, Side sender, const wire::AddAddress& address);
Calculation fastCloseOf(std::uint64_t carried, std::uint64_t key, Side receiver);

} // namespace handshake
