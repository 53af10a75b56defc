// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/rowfields.h"
#include "core/scan/output/rowfilter.h"

namespace scan {

/// In the order = != < > <= >=.
enum class FilterOperator : std::uint8_t {
    Equal,
    NotEqual,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
};

/// `field op value`. Which of the values counts follows from the field: `prefix` for addresses,
/// `number` for numeric fields, else `text`; unless `wantsEmpty`, the value "".
struct FilterComparison {
    const RowField* field = nullptr;
    FilterOperator op = FilterOperator::Equal;
    bool wantsEmpty = false;
    double number = 0;
    std::string text;
    core::IpPrefix prefix;

    /// An empty field matches only `= ""`.
    bool matches(const ScanRow& row) const;
};

/// A node of a parsed filter: a comparison, or parts joined by one kind of operator.
struct RowFilter::Node {
    enum class Kind : std::uint8_t { Comparison, All, Any };
    Kind kind = Kind::Comparison;
    FilterComparison comparison;
    std::vector<Node> parts;

    bool matches(const ScanRow& row) const;
};

} // namespace scan
