// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/filternode.h"

#include <algorithm>

namespace scan {

namespace {

    // Every number of a row has at most 53 significant bits, so that a double holds it exactly.
    std::optional<double> numberOf(const FieldValue& value)
    {
        return std::visit(
            [](const auto& held) -> std::optional<double> {
                if constexpr (std::is_arithmetic_v<std::decay_t<decltype(held)>>)
                    return double(held);
                return {};
            },
            value);
    }

    bool compare(double left, FilterOperator op, double right)
    {
        switch (op) {
        case FilterOperator::Equal:
            return left == right;
        case FilterOperator::NotEqual:
            return left != right;
        case FilterOperator::Less:
            return left < right;
        case FilterOperator::Greater:
            return left > right;
        case FilterOperator::LessOrEqual:
            return left <= right;
        case FilterOperator::GreaterOrEqual:
            return left >= right;
        }
        return false;
    }

} // namespace

bool FilterComparison::matches(const ScanRow& row) const
{
    const bool equalWanted = op == FilterOperator::Equal;
    if (field->address && !wantsEmpty) {
        const core::IpAddress* address = field->address(row);
        return address && prefix.contains(*address) == equalWanted;
    }
    if (field->numeric && !wantsEmpty) {
        const auto value = numberOf(field->value(row));
        return value && compare(*value, op, number);
    }
    std::string value;
    field->append(row, value);
    if (wantsEmpty)
        return value.empty() == equalWanted;
    return !value.empty() && (value == text) == equalWanted;
}

bool RowFilter::Node::matches(const ScanRow& row) const
{
    const auto partMatches = [&row](const Node& part) { return part.matches(row); };
    switch (kind) {
    case Kind::Comparison:
        return comparison.matches(row);
    case Kind::All:
        return std::ranges::all_of(parts, partMatches);
    case Kind::Any:
        return std::ranges::any_of(parts, partMatches);
    }
    return false;
}

} // namespace scan
