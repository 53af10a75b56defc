// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/receivefilter.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

/// What mptcp-nethelper and who starts it say to each other: one request and one answer, each one
/// message of a SOCK_SEQPACKET Unix socket, of fixed size and in host order; a socket comes with
/// the answer as SCM_RIGHTS. Nothing here allocates or throws: the helper compiles it in without a
/// library. A field that grows or changes makes a new Version; each end refuses other versions.
namespace net::helper {

/// Where the helper finds its end of the socket.
constexpr int Channel = 3;
constexpr std::uint16_t Version = 1;

/// What may be asked for.
enum class Kind : std::uint8_t {
    /// Whether the helper has the right; nothing is opened.
    Check = 0,
    /// AF_PACKET, to send on the interface: a locked filter lets nothing in.
    Sender = 1,
    /// AF_PACKET, bound to the interface without a protocol: whoever gets it sets up its ring and
    /// binds it to ETH_P_ALL. The filter is attached and locked.
    Receiver = 2,
    /// AF_XDP, to send on the interface. Memory, rings and binding are left to the process whose
    /// memory it is, which needs no right for them in copy mode. Nothing is received: that would
    /// take an XDP program, and CAP_NET_ADMIN to load it.
    XdpSender = 3,
    /// Raw sockets of IPPROTO_RAW, bound to the interface: whole IP packets for the kernel to
    /// route.
    /// A locked filter lets nothing in.
    IpSender4 = 4,
    IpSender6 = 5,
};

/// Why a request is not answered with what it asks for.
enum class Refusal : std::uint16_t {
    None = 0,
    NotARequest = 1, ///< wrong size or magic
    OtherVersion = 2,
    UnknownKind = 3,
    UnknownFlags = 4, ///< also flags and ports with a kind that has none
    BadInterfaceName = 5, ///< empty, too long, or with bytes that no name has
    PrivilegedPort = 6, ///< below FirstPort
    EmptyPortRange = 7,
    TooManyPorts = 8, ///< with everySegment, more than MostOfEverySegment
    NoSuchInterface = 9, ///< index and name do not belong together, or there is none
    InterfaceDown = 10,
    OtherLink = 11, ///< neither Ethernet nor bare IP
    NoRight = 12, ///< the helper has no CAP_NET_RAW
    SystemFailure = 13, ///< the answer's systemError says which
};

constexpr std::uint16_t FirstPort = 1024;
/// Every segment of a port is what others on this computer may talk about there, so that only few
/// ports can be asked for: a proof holds 64.
constexpr std::uint32_t MostOfEverySegment = 1024;
constexpr std::size_t NameBytes = 16; ///< IFNAMSIZ, with the zero behind the name

/// A request as it is meant. What decode() returns is within every bound that can be checked
/// without asking the kernel.
struct Request {
    Kind kind = Kind::Check;
    std::uint32_t interfaceIndex = 0; ///< not with Kind::Check
    std::array<char, NameBytes> interfaceName {}; ///< zeros from its end on; not with Kind::Check
    ReceiveFilter filter { 0, 0 }; ///< with Kind::Receiver
    /// With Kind::Receiver: of type SOCK_DGRAM, so that frames of any link are bare IP packets.
    bool withoutLinkHeader = false;

    bool setInterfaceName(std::string_view name); ///< false when it does not fit
    friend bool operator==(const Request&, const Request&) = default;
};

constexpr std::size_t RequestBytes = 36;
using RequestMessage = std::array<std::uint8_t, RequestBytes>;
/// In this machine's byte order: both ends are one machine.
RequestMessage encode(const Request& request);
/// Refusal::None when `request` was set.
Refusal decode(std::span<const std::uint8_t> message, Request& request);
/// The checks of decode() alone, to know an answer before anything is started.
Refusal check(const Request& request);

/// What the helper says, beside the descriptors that it passes (SCM_RIGHTS).
struct Answer {
    Refusal refusal = Refusal::None;
    std::int32_t systemError = 0; ///< errno, with NoRight and SystemFailure
    friend bool operator==(const Answer&, const Answer&) = default;
};

constexpr std::size_t AnswerBytes = 12;
using AnswerMessage = std::array<std::uint8_t, AnswerBytes>;
AnswerMessage encode(const Answer& answer);
/// Empty when these bytes are no answer of this version.
std::optional<Answer> decodeAnswer(std::span<const std::uint8_t> message);

} // namespace net::helper
