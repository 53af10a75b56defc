// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maxmindwriter.h"

#include <fstream>

namespace {

/// Control byte (and its extensions) of a value of `type`, then `size` in the format's manner.
std::string control(int type, std::size_t size)
{
    std::string bytes(1, char((type <= 7 ? type : 0) << 5));
    if (type > 7)
        bytes += char(type - 7);
    if (size < 29) {
        bytes[0] = char(bytes[0] | char(size));
    } else if (size < 285) {
        bytes[0] = char(bytes[0] | 29);
        bytes += char(size - 29);
    } else {
        bytes[0] = char(bytes[0] | 30);
        bytes += char((size - 285) >> 8);
        bytes += char(size - 285);
    }
    return bytes;
}

std::string number(int type, std::uint64_t value)
{
    std::string digits;
    for (; value > 0; value >>= 8)
        digits.insert(digits.begin(), char(value));
    return control(type, digits.size()) + digits;
}

std::string text(const std::string& value) { return control(2, value.size()) + value; }

std::string encode(const MaxMindValue& value)
{
    if (const auto* words = std::get_if<std::string>(&value.value))
        return text(*words);
    if (const auto* count = std::get_if<std::uint32_t>(&value.value))
        return number(6, *count);
    const auto& map = std::get<MaxMindValue::Map>(value.value);
    std::string bytes = control(7, map.size());
    for (const auto& [key, member] : map)
        bytes += text(key) + encode(member);
    return bytes;
}

} // namespace

void MaxMindWriter::add(const std::string& prefixText, MaxMindValue::Map record)
{
    const core::IpPrefix prefix = *core::IpPrefix::parse(prefixText);
    const bool v4 = prefix.network.isV4();
    const core::Uint128 value = prefix.network.value();
    const int length = prefix.length + (v4 ? 96 : 0);
    m_records.push_back(encode({ std::move(record) }));

    std::size_t node = 0;
    for (int bit = 0; bit < length; ++bit) {
        const bool one = (value >> (127 - bit) & 1) != 0;
        const Branch branch = m_nodes[node][one];
        if (bit == length - 1) {
            m_nodes[node][one] = { Branch::To::Data, m_records.size() - 1 };
            return;
        }
        if (branch.to == Branch::To::Node) {
            node = branch.number;
            continue;
        }
        // What held for the whole holds for both halves until one is replaced.
        m_nodes.push_back({ branch, branch });
        m_nodes[node][one] = { Branch::To::Node, m_nodes.size() - 1 };
        node = m_nodes.size() - 1;
    }
}

void MaxMindWriter::addAs(
    const std::string& prefix, std::uint32_t asNumber, const std::string& name)
{
    add(prefix,
        { { "autonomous_system_number", { asNumber } },
            { "autonomous_system_organization", { name } } });
}

void MaxMindWriter::addCountry(const std::string& prefix, const std::string& code)
{
    add(prefix, { { "country", { MaxMindValue::Map { { "iso_code", { code } } } } } });
}

std::string MaxMindWriter::bytes() const
{
    std::vector<std::size_t> offsets;
    std::string data;
    for (const std::string& record : m_records) {
        offsets.push_back(data.size());
        data += record;
    }
    std::string tree;
    for (const auto& node : m_nodes) {
        for (const Branch& branch : node) {
            std::size_t value = m_nodes.size();
            if (branch.to == Branch::To::Node)
                value = branch.number;
            else if (branch.to == Branch::To::Data)
                value = m_nodes.size() + 16 + offsets[branch.number];
            tree += { char(value >> 16), char(value >> 8), char(value) };
        }
    }
    const std::string metadata = control(7, 9) + text("binary_format_major_version") + number(5, 2)
        + text("binary_format_minor_version") + number(5, 0) + text("build_epoch")
        + number(9, 1767225600) + text("database_type") + text(m_type) + text("description")
        + control(7, 1) + text("en") + text("for tests") + text("ip_version") + number(5, 6)
        + text("languages") + control(11, 1) + text("en") + text("node_count")
        + number(6, m_nodes.size()) + text("record_size") + number(5, 24);
    return tree + std::string(16, '\0') + data + "\xab\xcd\xef" + "MaxMind.com" + metadata;
}

bool MaxMindWriter::writeTo(const std::string& file) const
{
    std::ofstream stream(file, std::ios::binary);
    stream << bytes();
    return stream.good();
}
