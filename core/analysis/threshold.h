// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scan/replyclass.h"

#include <array>
#include <optional>

namespace analysis {

/// What is counted of a scan: the hosts of one class, or all potential MPTCP hosts.
using CountedClass = std::optional<scan::ReplyClass>; ///< empty: potential
constexpr std::size_t CountedClasses = scan::ReplyClassCount + 1;
/// Potential first, then the classes in their order.
CountedClass countedClassAt(std::size_t index);
const char* countedClassName(const CountedClass& counted); ///< "potential", "mptcp", ...

/// How far a count may move, up or down, and still be called steady.
struct Limit {
    double percent = 0; ///< of what it was
    std::uint64_t hosts = 0; ///< and so many on top
    /// In hosts. Of nothing, a share is nothing.
    double allowed(double before) const { return before * percent / 100 + double(hosts); }
    friend bool operator==(const Limit&, const Limit&) = default;
};
/// "5%", "20", "5%+20".
std::string limitText(const Limit& limit);

/// A limit for each class that is looked at. A plain value.
class Thresholds {
public:
    /// Comma-separated: "5%" holds for every class that has no limit of its own, "mptcp=5%" for
    /// one. Classes without any are not looked at. InvalidInput says what is expected.
    static core::Result<Thresholds> parse(std::string_view text);

    const std::optional<Limit>& of(const CountedClass& counted) const;

private:
    std::array<std::optional<Limit>, CountedClasses> m_limits {};
};

} // namespace analysis
