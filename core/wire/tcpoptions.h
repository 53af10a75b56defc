// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytes.h"

#include <algorithm>
#include <optional>
#include <vector>

/// TCP options as they stand in the header, RFC 9293 section 3.1 and the IANA registry of kinds.
namespace wire {

/// The kinds that have a name here.
enum TcpOptionKind : std::uint8_t {
    OptionEndOfList = 0,
    OptionNop = 1,
    OptionMss = 2,
    OptionWindowScale = 3,
    OptionSackPermitted = 4,
    OptionSack = 5,
    OptionEcho = 6,
    OptionEchoReply = 7,
    OptionTimestamps = 8,
    OptionMd5 = 19,
    OptionQuickStart = 27,
    OptionUserTimeout = 28,
    OptionAuthentication = 29,
    OptionMptcp = 30,
    OptionFastOpen = 34,
    OptionExperiment1 = 253, ///< RFC 6994
    OptionExperiment2 = 254,
};

constexpr std::size_t MaxTcpOptionBytes = 40;

/// One option inside a block.
struct TcpOption {
    std::uint8_t kind = 0;
    std::uint8_t offset = 0; ///< of the kind byte, from the start of the block
    Bytes bytes; ///< the whole option, kind and length included
    Bytes data() const { return bytes.size() > 2 ? bytes.subspan(2) : Bytes(); }
};

/// Walks an option block without allocating:
///     TcpOptionWalk walk(block);
///     while (const auto option = walk.next()) ...
///     if (walk.malformed()) ...
/// Ends at End of Option List (not returned; `offset()` stays on it), at the end of the block, or
/// at the first option whose length is below 2 or runs past the end; in the last case
/// `malformed()` is true and `next()` has returned everything before it. NOPs are returned. Only
/// the first 40 bytes of a block are looked at, as no TCP header holds more.
class TcpOptionWalk {
public:
    explicit TcpOptionWalk(Bytes block)
        : m_block(block.first(std::min(block.size(), MaxTcpOptionBytes)))
    {
    }
    std::optional<TcpOption> next();
    bool malformed() const { return m_malformed; }
    /// Where the walk stands, or where the malformed option begins.
    std::size_t offset() const { return m_offset; }

private:
    Bytes m_block;
    std::size_t m_offset = 0;
    bool m_malformed = false;
    bool m_ended = false;
};

/// "MSS", "Window Scale", ...; "Kind 77" for a number without a name here.
std::string optionName(std::uint8_t kind);
/// One line for people, e.g. "MSS 1460", "MP_CAPABLE v1 key 0123456789abcdef", "NOP".
std::string describeOption(const TcpOption& option);

/// Collects options in order and pads to 32 bits with NOPs at the end.
class TcpOptionBuilder {
public:
    TcpOptionBuilder& nop();
    TcpOptionBuilder& endOfList();
    TcpOptionBuilder& mss(std::uint16_t value);
    TcpOptionBuilder& windowScale(std::uint8_t shift);
    TcpOptionBuilder& sackPermitted();
    TcpOptionBuilder& timestamps(std::uint32_t value, std::uint32_t echo);
    /// Any option by kind; `data` excludes kind and length.
    TcpOptionBuilder& option(std::uint8_t kind, Bytes data);
    /// Bytes that already are one or more options, such as those of wire::buildMptcp().
    TcpOptionBuilder& raw(Bytes bytes);
    /// The padded block; empty when more than 40 bytes were asked for and `overflow()` is true.
    std::vector<std::uint8_t> build() const;
    bool overflow() const;

private:
    std::vector<std::uint8_t> m_bytes;
};

} // namespace wire
