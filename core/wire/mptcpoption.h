// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/tcpoptions.h"

#include <array>
#include <variant>

/// Multipath TCP options: version 0 of RFC 6824 and version 1 of RFC 8684, TCP option kind 30.
/// Keys, tokens, nonces and sequence numbers are in host order.
namespace wire {

/// The upper four bits behind kind and length, RFC 8684 sections 3 and 7.2.
enum class MptcpSubtype : std::uint8_t {
    Capable = 0,
    Join = 1,
    Dss = 2,
    AddAddress = 3,
    RemoveAddress = 4,
    Priority = 5,
    Fail = 6,
    FastClose = 7,
    TcpReset = 8, ///< version 1 only
    Experimental = 15,
};

/// Flag bits of MP_CAPABLE, RFC 8684 section 3.1.
enum MpCapableFlag : std::uint8_t {
    MpcChecksum = 0x80, ///< A
    MpcExtensibility = 0x40, ///< B, must be 0
    MpcNoMoreSubflows = 0x20, ///< C, version 1
    MpcHmac = 0x01, ///< H: HMAC-SHA1 in version 0, HMAC-SHA256 in version 1
};

/// MP_CAPABLE, RFC 8684 section 3.1. Which keys are there follows from the length.
struct MpCapable {
    std::uint8_t version = 1;
    std::uint8_t flags = MpcHmac;
    std::optional<std::uint64_t> senderKey;
    std::optional<std::uint64_t> receiverKey;
    std::optional<std::uint16_t> dataLevelLength; ///< third ACK with data, version 1
    std::optional<std::uint16_t> checksum;
    friend bool operator==(const MpCapable&, const MpCapable&) = default;
};

/// MP_JOIN of the SYN, RFC 8684 section 3.2.
struct MpJoinSyn {
    bool backup = false;
    std::uint8_t addressId = 0;
    std::uint32_t receiverToken = 0;
    std::uint32_t nonce = 0;
    friend bool operator==(const MpJoinSyn&, const MpJoinSyn&) = default;
};
/// MP_JOIN of the SYN/ACK.
struct MpJoinSynAck {
    bool backup = false;
    std::uint8_t addressId = 0;
    std::uint64_t truncatedHmac = 0; ///< leftmost 64 bits
    std::uint32_t nonce = 0;
    friend bool operator==(const MpJoinSynAck&, const MpJoinSynAck&) = default;
};
/// MP_JOIN of the third ACK.
struct MpJoinAck {
    std::array<std::uint8_t, 20> hmac {};
    friend bool operator==(const MpJoinAck&, const MpJoinAck&) = default;
};

/// DSS, RFC 8684 section 3.3.
struct Dss {
    /// Which bytes of the whole connection the segment's payload is, RFC 8684 section 3.3.1.
    struct Mapping {
        std::uint64_t dataSequence = 0;
        std::uint32_t subflowSequence = 0; ///< relative to the initial sequence number
        std::uint16_t length = 0; ///< 0 is the infinite mapping of a fallback
        std::optional<std::uint16_t> checksum;
        friend bool operator==(const Mapping&, const Mapping&) = default;
    };
    std::optional<std::uint64_t> dataAck;
    bool wideDataAck = true; ///< 8 bytes, else the lower 4
    std::optional<Mapping> mapping;
    bool wideDataSequence = true;
    bool dataFin = false;
    friend bool operator==(const Dss&, const Dss&) = default;
};

/// ADD_ADDR, RFC 8684 section 3.4.1 (version 1: echo bit and HMAC) and RFC 6824 section 3.4.1.
struct AddAddress {
    bool echo = false; ///< version 1
    std::uint8_t addressId = 0;
    IpAddress address;
    std::optional<std::uint16_t> port;
    std::optional<std::uint64_t>
        truncatedHmac; ///< rightmost 64 bits; absent in version 0 and echoes
    friend bool operator==(const AddAddress&, const AddAddress&) = default;
};

/// REMOVE_ADDR, RFC 8684 section 3.4.2.
struct RemoveAddress {
    std::vector<std::uint8_t> addressIds;
    friend bool operator==(const RemoveAddress&, const RemoveAddress&) = default;
};
/// MP_PRIO, RFC 8684 section 3.3.8.
struct MpPriority {
    bool backup = false;
    std::optional<std::uint8_t> addressId; ///< version 0 only
    friend bool operator==(const MpPriority&, const MpPriority&) = default;
};
/// MP_FAIL, RFC 8684 section 3.7.
struct MpFail {
    std::uint64_t dataSequence = 0;
    friend bool operator==(const MpFail&, const MpFail&) = default;
};
/// MP_FASTCLOSE, RFC 8684 section 3.5.
struct MpFastClose {
    std::uint64_t receiverKey = 0;
    friend bool operator==(const MpFastClose&, const MpFastClose&) = default;
};
/// MP_TCPRST, RFC 8684 section 3.6.
struct MpTcpReset {
    bool transient = false;
    std::uint8_t reason = 0;
    friend bool operator==(const MpTcpReset&, const MpTcpReset&) = default;
};
/// A subtype that no RFC here defines; its bytes are kept.
struct UnknownMptcp {
    std::uint8_t subtype = 0;
    std::vector<std::uint8_t> data; ///< from the subtype byte on
    friend bool operator==(const UnknownMptcp&, const UnknownMptcp&) = default;
};

using MptcpOption = std::variant<MpCapable, MpJoinSyn, MpJoinSynAck, MpJoinAck, Dss, AddAddress,
    RemoveAddress, MpPriority, MpFail, MpFastClose, MpTcpReset, UnknownMptcp>;

/// ADD_ADDR is laid out differently in the two versions, and only the connection knows which.
enum class MptcpVersion : std::uint8_t { V0 = 0, V1 = 1 };

/// Parses one whole option (kind, length, ...). The form is told by the length, as the RFCs
/// define it; a length that no RFC gives a form for is BadLength. MP_CAPABLE is accepted with any
/// version and flags: what they mean is for the caller to judge.
Parsed<MptcpOption> parseMptcp(Bytes option, MptcpVersion version = MptcpVersion::V1);
/// The fast path of a scan: MP_CAPABLE alone, without a variant.
Parsed<MpCapable> parseMpCapable(Bytes option);

/// The option's bytes, kind and length included. Asymmetric contents that have no wire form (a
/// receiver's key without a sender's key) give an empty vector.
std::vector<std::uint8_t> buildMptcp(
    const MptcpOption& option, MptcpVersion version = MptcpVersion::V1);

/// "MP_CAPABLE", "MP_JOIN", ...
const char* subtypeName(std::uint8_t subtype);
/// One line for people, e.g. "MP_CAPABLE v1 [H] key 0123456789abcdef".
std::string describeMptcp(const MptcpOption& option);

} // namespace wire
