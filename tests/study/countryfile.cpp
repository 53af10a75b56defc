// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countryfile.h"

#include <array>
#include <map>

namespace study {

namespace {

    using Bytes = std::vector<std::uint8_t>;

    enum class Type : std::uint8_t {
        Text = 2,
        Uint16 = 5,
        Uint32 = 6,
        Map = 7,
        Uint64 = 9,
        Array = 11
    };

    /// The encoding of the data section.
    class Data {
    public:
        Bytes bytes;

        Data& map(std::size_t entries) { return control(Type::Map, entries); }
        Data& array(std::size_t entries) { return control(Type::Array, entries); }
        Data& text(const std::string& text)
        {
            control(Type::Text, text.size());
            bytes.insert(bytes.end(), text.begin(), text.end());
            return *this;
        }
        Data& number(Type type, std::uint64_t value)
        {
            Bytes digits;
            for (; value != 0; value >>= 8)
                digits.insert(digits.begin(), std::uint8_t(value));
            control(type, digits.size());
            bytes.insert(bytes.end(), digits.begin(), digits.end());
            return *this;
        }

    private:
        Data& control(Type type, std::size_t size)
        {
            constexpr std::uint8_t FirstExtended = 8;
            const auto code = std::uint8_t(type);
            if (code < FirstExtended) {
                bytes.push_back(std::uint8_t(code << 5 | size));
            } else {
                bytes.push_back(std::uint8_t(size));
                bytes.push_back(std::uint8_t(code - FirstExtended + 1));
            }
            return *this;
        }
    };

    /// The search tree: each node has a record for a 0 and one for a 1.
    class Tree {
    public:
        static constexpr std::uint32_t Empty = 0xffff'ffff;
        static constexpr std::uint32_t IsData = 0x8000'0000;

        void add(core::Uint128 address, int bits, std::uint32_t dataOffset)
        {
            std::size_t node = 0;
            for (int i = 0; i < bits; ++i) {
                const auto bit = std::size_t(address >> (127 - i) & 1);
                if (i == bits - 1) {
                    m_nodes[node][bit] = IsData | dataOffset;
                    return;
                }
                if (m_nodes[node][bit] == Empty) {
                    m_nodes[node][bit] = std::uint32_t(m_nodes.size());
                    m_nodes.push_back({ Empty, Empty });
                }
                node = m_nodes[node][bit];
            }
        }
        std::size_t size() const { return m_nodes.size(); }
        void writeTo(Bytes& file) const
        {
            constexpr std::uint32_t Separator = 16;
            const auto count = std::uint32_t(m_nodes.size());
            for (const auto& node : m_nodes) {
                for (std::uint32_t record : node) {
                    if (record == Empty)
                        record = count;
                    else if (record & IsData)
                        record = (record & ~IsData) + count + Separator;
                    for (int shift = 24; shift >= 0; shift -= 8)
                        file.push_back(std::uint8_t(record >> shift));
                }
            }
            file.insert(file.end(), Separator, 0);
        }

    private:
        std::vector<std::array<std::uint32_t, 2>> m_nodes { { Empty, Empty } };
    };

    Bytes metadata(std::size_t nodes)
    {
        constexpr std::uint64_t December2021 = 1'638'316'800;
        Data data;
        data.map(9).text("node_count").number(Type::Uint32, nodes);
        data.text("record_size").number(Type::Uint16, 32);
        data.text("ip_version").number(Type::Uint16, 6);
        data.text("database_type").text("Study-Country");
        data.text("languages").array(0);
        data.text("binary_format_major_version").number(Type::Uint16, 2);
        data.text("binary_format_minor_version").number(Type::Uint16, 0);
        data.text("build_epoch").number(Type::Uint64, December2021);
        data.text("description").map(0);
        return data.bytes;
    }

} // namespace

std::vector<std::uint8_t> countryDatabase(const Internet& internet)
{
    Tree tree;
    Data data;
    std::map<std::string, std::uint32_t> offsets;
    for (const Internet::Network& network : internet.networks()) {
        if (!offsets.contains(network.country)) {
            offsets[network.country] = std::uint32_t(data.bytes.size());
            data.map(1).text("country").map(1).text("iso_code").text(network.country);
        }
        const std::uint32_t offset = offsets[network.country];
        for (const core::IpPrefix& prefix : network.prefixes4)
            tree.add(prefix.network.value(), 96 + prefix.length, offset);
        tree.add(network.prefix6.network.value(), network.prefix6.length, offset);
    }
    Bytes file;
    tree.writeTo(file);
    file.insert(file.end(), data.bytes.begin(), data.bytes.end());
    const std::string marker = "\xab\xcd\xefMaxMind.com";
    file.insert(file.end(), marker.begin(), marker.end());
    const Bytes end = metadata(tree.size());
    file.insert(file.end(), end.begin(), end.end());
    return file;
}

} // namespace study
