// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/helper/helperprotocol.h"

#include <cstring>

namespace net::helper {

namespace {

    constexpr std::uint32_t RequestMagic = 0x4d504e52; // "MPNR"
    constexpr std::uint32_t AnswerMagic = 0x4d504e41; // "MPNA"

    enum Flag : std::uint8_t {
        EverySegment = 0x01,
        EchoReplies = 0x02,
        OwnFrames = 0x04,
        WithoutLinkHeader = 0x08,
        AllFlags = 0x0f,
    };

    // Where the fields of a request lie. Magic and version lie alike in both messages and in every
    // version to come.
    enum Offset : std::size_t {
        Magic = 0,
        VersionNumber = 4,
        KindByte = 6,
        FlagByte = 7,
        InterfaceIndex = 8,
        InterfaceName = 12,
        FirstPortNumber = InterfaceName + NameBytes,
        LastPortNumber = FirstPortNumber + 2,
        Reserved = LastPortNumber + 2,
    };
    static_assert(Reserved + sizeof(std::uint32_t) == RequestBytes);
    enum AnswerOffset : std::size_t { RefusalNumber = 6, SystemError = 8 };
    static_assert(SystemError + sizeof(std::int32_t) == AnswerBytes);

    template <typename T, std::size_t size>
    void put(std::array<std::uint8_t, size>& message, std::size_t offset, T value)
    {
        std::memcpy(message.data() + offset, &value, sizeof value);
    }

    template <typename T> T get(std::span<const std::uint8_t> message, std::size_t offset)
    {
        T value {};
        std::memcpy(&value, message.data() + offset, sizeof value);
        return value;
    }

    /// As the kernel has them (dev_valid_name), and printable, since messages quote them.
    bool isNameByte(char byte) { return byte > ' ' && byte < 0x7f && byte != '/' && byte != ':'; }

    bool isName(const std::array<char, NameBytes>& name)
    {
        std::size_t length = 0;
        while (length < NameBytes && name[length] != 0) {
            if (!isNameByte(name[length]))
                return false;
            ++length;
        }
        for (std::size_t i = length; i < NameBytes; ++i) {
            if (name[i] != 0)
                return false;
        }
        const bool dots
            = (length == 1 && name[0] == '.') || (length == 2 && name[0] == '.' && name[1] == '.');
        return length > 0 && length < NameBytes && !dots;
    }

    std::uint8_t flagsOf(const Request& request)
    {
        const ReceiveFilter& filter = request.filter;
        return std::uint8_t((filter.everySegment ? EverySegment : 0)
            | (filter.echoReplies ? EchoReplies : 0) | (filter.ownFrames ? OwnFrames : 0)
            | (request.withoutLinkHeader ? WithoutLinkHeader : 0));
    }

    Refusal checkPorts(const ReceiveFilter& filter)
    {
        if (filter.firstPort > filter.lastPort)
            return Refusal::EmptyPortRange;
        if (filter.firstPort < FirstPort)
            return Refusal::PrivilegedPort;
        const std::uint32_t count = std::uint32_t(filter.lastPort) - filter.firstPort + 1;
        return filter.everySegment && count > MostOfEverySegment ? Refusal::TooManyPorts
                                                                 : Refusal::None;
    }

} // namespace

bool Request::setInterfaceName(std::string_view name)
{
    interfaceName = {};
    if (name.size() >= NameBytes)
        return false;
    std::memcpy(interfaceName.data(), name.data(), name.size());
    return true;
}

RequestMessage encode(const Request& request)
{
    RequestMessage message {};
    put(message, Magic, RequestMagic);
    put(message, VersionNumber, Version);
    put(message, KindByte, std::uint8_t(request.kind));
    put(message, FlagByte, flagsOf(request));
    put(message, InterfaceIndex, request.interfaceIndex);
    put(message, InterfaceName, request.interfaceName);
    put(message, FirstPortNumber, request.filter.firstPort);
    put(message, LastPortNumber, request.filter.lastPort);
    return message;
}

Refusal decode(std::span<const std::uint8_t> message, Request& request)
{
    // A request of another version may have another size: whoever sent it learns that first.
    if (message.size() < KindByte || get<std::uint32_t>(message, Magic) != RequestMagic)
        return Refusal::NotARequest;
    if (get<std::uint16_t>(message, VersionNumber) != Version)
        return Refusal::OtherVersion;
    if (message.size() != RequestBytes || get<std::uint32_t>(message, Reserved) != 0)
        return Refusal::NotARequest;
    const auto kind = get<std::uint8_t>(message, KindByte);
    if (kind > std::uint8_t(Kind::IpSender6))
        return Refusal::UnknownKind;
    const auto flags = get<std::uint8_t>(message, FlagByte);
    if ((flags & ~AllFlags) != 0)
        return Refusal::UnknownFlags;

    Request read;
    read.kind = Kind(kind);
    read.interfaceIndex = get<std::uint32_t>(message, InterfaceIndex);
    read.interfaceName = get<std::array<char, NameBytes>>(message, InterfaceName);
    read.filter.firstPort = get<std::uint16_t>(message, FirstPortNumber);
    read.filter.lastPort = get<std::uint16_t>(message, LastPortNumber);
    read.filter.everySegment = (flags & EverySegment) != 0;
    read.filter.echoReplies = (flags & EchoReplies) != 0;
    read.filter.ownFrames = (flags & OwnFrames) != 0;
    read.withoutLinkHeader = (flags & WithoutLinkHeader) != 0;
    const Refusal refusal = check(read);
    if (refusal == Refusal::None)
        request = read;
    return refusal;
}

Refusal check(const Request& request)
{
    if (request.kind == Kind::Check)
        return request == Request {} ? Refusal::None : Refusal::UnknownFlags;
    if (!isName(request.interfaceName))
        return Refusal::BadInterfaceName;
    // The kernel's indices are positive ints.
    if (request.interfaceIndex == 0 || request.interfaceIndex > 0x7fffffff)
        return Refusal::NoSuchInterface;
    const bool bare = request.filter == ReceiveFilter { 0, 0 } && !request.withoutLinkHeader;
    if (request.kind != Kind::Receiver)
        return bare ? Refusal::None : Refusal::UnknownFlags;
    return checkPorts(request.filter);
}

AnswerMessage encode(const Answer& answer)
{
    AnswerMessage message {};
    put(message, Magic, AnswerMagic);
    put(message, VersionNumber, Version);
    put(message, RefusalNumber, std::uint16_t(answer.refusal));
    put(message, SystemError, answer.systemError);
    return message;
}

std::optional<Answer> decodeAnswer(std::span<const std::uint8_t> message)
{
    if (message.size() < RefusalNumber || get<std::uint32_t>(message, Magic) != AnswerMagic)
        return std::nullopt;
    // What another version answers is of no other use.
    if (get<std::uint16_t>(message, VersionNumber) != Version)
        return Answer { Refusal::OtherVersion, 0 };
    if (message.size() != AnswerBytes)
        return std::nullopt;
    const auto refusal = get<std::uint16_t>(message, RefusalNumber);
    if (refusal > std::uint16_t(Refusal::SystemFailure))
        return std::nullopt;
    return Answer { Refusal(refusal), get<std::int32_t>(message, SystemError) };
}

} // namespace net::helper
