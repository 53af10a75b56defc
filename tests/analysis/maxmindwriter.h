// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

/// A value of a MaxMind database: text, number, or a map of them.
struct MaxMindValue {
    using Map = std::map<std::string, MaxMindValue>;
    std::variant<std::string, std::uint32_t, Map> value;
};

/// Writes small MaxMind databases (format 2.0, IPv6 tree with IPv4 below ::/96, 24-bit records), so
/// that tests need none of MaxMind's. Add short prefixes before the longer ones inside them.
class MaxMindWriter {
public:
    explicit MaxMindWriter(std::string type)
        : m_type(std::move(type))
        , m_nodes(1)
    {
    }
    void add(const std::string& prefix, MaxMindValue::Map record);
    void addAs(const std::string& prefix, std::uint32_t number, const std::string& name);
    void addCountry(const std::string& prefix, const std::string& code);
    std::string bytes() const;
    bool writeTo(const std::string& file) const;

private:
    /// Where a bit leads: nowhere, to another node, or to a record.
    struct Branch {
        enum class To { Nowhere, Node, Data } to = To::Nowhere;
        std::size_t number = 0;
    };
    std::string m_type;
    std::vector<std::array<Branch, 2>> m_nodes;
    std::vector<std::string> m_records;
};
