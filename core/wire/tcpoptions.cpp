// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/tcpoptions.h"

#include "core/wire/mptcpoption.h"

namespace wire {

namespace {

    struct KindName {
        std::uint8_t kind;
        const char* name;
    };
    constexpr KindName kindNames[] = {
        { OptionEndOfList, "End of Option List" },
        { OptionNop, "NOP" },
        { OptionMss, "MSS" },
        { OptionWindowScale, "Window Scale" },
        { OptionSackPermitted, "SACK Permitted" },
        { OptionSack, "SACK" },
        { OptionEcho, "Echo" },
        { OptionEchoReply, "Echo Reply" },
        { OptionTimestamps, "Timestamps" },
        { OptionMd5, "MD5 Signature" },
        { OptionQuickStart, "Quick-Start" },
        { OptionUserTimeout, "User Timeout" },
        { OptionAuthentication, "TCP Authentication" },
        { OptionMptcp, "MPTCP" },
        { OptionFastOpen, "Fast Open" },
        { OptionExperiment1, "Experiment 253" },
        { OptionExperiment2, "Experiment 254" },
    };

    std::string describeSack(Bytes edges)
    {
        std::string text;
        for (std::size_t i = 0; i + 8 <= edges.size(); i += 8)
            text += " " + std::to_string(load32(edges.data() + i)) + "-"
                + std::to_string(load32(edges.data() + i + 4));
        return text;
    }

    /// The option's value with a leading space, or empty when the kind has none or its length is
    /// not what the kind prescribes.
    std::string describeValue(const TcpOption& option)
    {
        const Bytes data = option.data();
        switch (option.kind) {
        case OptionMss:
            return data.size() == 2 ? " " + std::to_string(load16(data.data())) : "";
        case OptionWindowScale:
            return data.size() == 1 ? " " + std::to_string(data[0]) : "";
        case OptionSack:
            return data.size() % 8 == 0 ? describeSack(data) : "";
        case OptionTimestamps:
            return data.size() == 8 ? " " + std::to_string(load32(data.data())) + " echo "
                    + std::to_string(load32(data.data() + 4))
                                    : "";
        default:
            return "";
        }
    }

    std::string describeMptcpBytes(Bytes bytes)
    {
        // No length of ADD_ADDR is valid in both versions, so trying both is not ambiguous.
        for (const MptcpVersion version : { MptcpVersion::V1, MptcpVersion::V0 }) {
            if (const auto option = parseMptcp(bytes, version))
                return describeMptcp(*option);
        }
        return "MPTCP malformed " + toHex(bytes);
    }

} // namespace

std::optional<TcpOption> TcpOptionWalk::next()
{
    if (m_ended || m_malformed || m_offset >= m_block.size())
        return std::nullopt;
    const std::uint8_t kind = m_block[m_offset];
    if (kind == OptionEndOfList) {
        m_ended = true;
        return std::nullopt;
    }
    std::size_t length = 1;
    if (kind != OptionNop) {
        const std::size_t left = m_block.size() - m_offset;
        length = left < 2 ? 0 : m_block[m_offset + 1];
        if (length < 2 || length > left) {
            m_malformed = true;
            return std::nullopt;
        }
    }
    const TcpOption option { kind, std::uint8_t(m_offset), m_block.subspan(m_offset, length) };
    m_offset += length;
    return option;
}

std::string optionName(std::uint8_t kind)
{
    for (const KindName& known : kindNames) {
        if (known.kind == kind)
            return known.name;
    }
    return "Kind " + std::to_string(kind);
}

std::string describeOption(const TcpOption& option)
{
    if (option.kind == OptionMptcp)
        return describeMptcpBytes(option.bytes);
    const std::string value = describeValue(option);
    if (value.empty() && !option.data().empty())
        return optionName(option.kind) + " " + toHex(option.data());
    return optionName(option.kind) + value;
}

TcpOptionBuilder& TcpOptionBuilder::nop()
{
    m_bytes.push_back(OptionNop);
    return *this;
}

TcpOptionBuilder& TcpOptionBuilder::endOfList()
{
    m_bytes.push_back(OptionEndOfList);
    return *this;
}

TcpOptionBuilder& TcpOptionBuilder::mss(std::uint16_t value)
{
    std::uint8_t data[2];
    store16(data, value);
    return option(OptionMss, data);
}

TcpOptionBuilder& TcpOptionBuilder::windowScale(std::uint8_t shift)
{
    return option(OptionWindowScale, { &shift, 1 });
}

TcpOptionBuilder& TcpOptionBuilder::sackPermitted() { return option(OptionSackPermitted, {}); }

TcpOptionBuilder& TcpOptionBuilder::timestamps(std::uint32_t value, std::uint32_t echo)
{
    std::uint8_t data[8];
    store32(data, value);
    store32(data + 4, echo);
    return option(OptionTimestamps, data);
}

TcpOptionBuilder& TcpOptionBuilder::option(std::uint8_t kind, Bytes data)
{
    m_bytes.push_back(kind);
    m_bytes.push_back(std::uint8_t(data.size() + 2));
    return raw(data);
}

TcpOptionBuilder& TcpOptionBuilder::raw(Bytes bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

std::vector<std::uint8_t> TcpOptionBuilder::build() const
{
    if (overflow())
        return {};
    std::vector<std::uint8_t> block = m_bytes;
    block.resize((block.size() + 3) / 4 * 4, OptionNop);
    return block;
}

bool TcpOptionBuilder::overflow() const { return m_bytes.size() > MaxTcpOptionBytes; }

} // namespace wire
