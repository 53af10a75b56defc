// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace targets {

/// A set of TCP ports in ascending order without repeats. A value.
class PortSet {
public:
    /// "80", "80,443", "100-105", "*" for all of them, 0 included (as in ZMap).
    /// InvalidInput names what is no port.
    static core::Result<PortSet> parse(std::string_view text);
    const std::vector<std::uint16_t>& ports() const { return m_ports; }
    std::size_t size() const { return m_ports.size(); }
    bool contains(std::uint16_t port) const;
    /// Shortest text that parse() turns back into this set, e.g. "80,443,8000-8010".
    std::string toString() const;
    friend bool operator==(const PortSet&, const PortSet&) = default;

private:
    std::vector<std::uint16_t> m_ports;
};

} // namespace targets
