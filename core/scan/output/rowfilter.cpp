// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/rowfilter.h"

#include "core/scan/output/filternode.h"
#include "core/scan/output/filterscanner.h"
#include "core/scan/output/nearestname.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace scan {

namespace {

    using Kind = FilterToken::Kind;
    using Node = RowFilter::Node;

    constexpr int MaximumDepth = 64;

    std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

    std::string wholeNumber(double number) { return std::to_string(std::int64_t(number)); }

    std::string unknownValue(
        const std::string& field, std::string_view text, const std::vector<std::string_view>& names)
    {
        std::string message = field + " is never " + quoted(text) + "; ";
        const std::string_view nearest = nearestName(text, names);
        if (!nearest.empty())
            return message + "did you mean " + std::string(nearest) + "?";
        message += "it is one of";
        for (const std::string_view name : names)
            message.append(name == names.front() ? " " : ", ").append(name);
        return message;
    }

    FilterOperator operatorOf(std::string_view text)
    {
        const bool orEqual = text.size() == 2;
        switch (text.front()) {
        case '!':
            return FilterOperator::NotEqual;
        case '<':
            return orEqual ? FilterOperator::LessOrEqual : FilterOperator::Less;
        case '>':
            return orEqual ? FilterOperator::GreaterOrEqual : FilterOperator::Greater;
        default:
            return FilterOperator::Equal;
        }
    }

    core::Result<void> setValue(FilterComparison& comparison, const FilterToken& value)
    {
        const std::string name = comparison.field->name;
        if (value.text.empty()) {
            comparison.wantsEmpty = true;
        } else if (comparison.field->address) {
            const auto prefix = core::IpPrefix::parse(value.text);
            if (!prefix)
                return filterFailure(value.position, prefix.error().detail);
            comparison.prefix = *prefix;
        } else if (comparison.field->numeric) {
            const char* end = value.text.data() + value.text.size();
            const auto [parsed, error] = std::from_chars(value.text.data(), end, comparison.number);
            if (error != std::errc() || parsed != end || !std::isfinite(comparison.number)) {
                return filterFailure(value.position,
                    name + " is compared with a number, not with " + quoted(value.text));
            }
            if (comparison.number < 0 || comparison.number > comparison.field->maximum) {
                return filterFailure(value.position,
                    name + " is from 0 to " + wholeNumber(comparison.field->maximum) + ", never "
                        + std::string(value.text));
            }
        } else if (comparison.field->values) {
            const auto names = comparison.field->values();
            if (std::ranges::find(names, value.text) == names.end())
                return filterFailure(value.position, unknownValue(name, value.text, names));
            comparison.text = value.text;
        } else {
            comparison.text = value.text;
        }
        return {};
    }

    /// Recursive descent over
    ///     any  = all { "||" all }     all = part { "&&" part }
    ///     part = "(" any ")" | field operator value
    class FilterParser {
    public:
        explicit FilterParser(std::string_view expression)
            : m_scanner(expression)
        {
        }

        core::Result<Node> parse()
        {
            if (auto read = advance(); !read)
                return tl::unexpected(read.error());
            auto node = joined(Kind::Or, 0);
            if (node && m_token.kind != Kind::End)
                return filterFailure(
                    m_token.position, "expected && or || before " + quoted(m_token.text));
            return node;
        }

    private:
        core::Result<void> advance()
        {
            const auto token = m_scanner.next();
            if (!token)
                return tl::unexpected(token.error());
            m_token = *token;
            return {};
        }

        core::Result<Node> joined(Kind joint, int depth)
        {
            const auto operand
                = [&] { return joint == Kind::Or ? joined(Kind::And, depth) : part(depth); };
            auto first = operand();
            if (!first || m_token.kind != joint)
                return first;
            Node node;
            node.kind = joint == Kind::Or ? Node::Kind::Any : Node::Kind::All;
            node.parts.push_back(std::move(*first));
            while (m_token.kind == joint) {
                if (auto read = advance(); !read)
                    return tl::unexpected(read.error());
                auto next = operand();
                if (!next)
                    return next;
                node.parts.push_back(std::move(*next));
            }
            return node;
        }

        core::Result<Node> part(int depth)
        {
            return m_token.kind == Kind::Open ? parenthesized(depth + 1) : comparison();
        }

        core::Result<Node> parenthesized(int depth)
        {
            const std::size_t opened = m_token.position;
            if (depth > MaximumDepth)
                return filterFailure(opened, "too many nested parentheses");
            if (auto read = advance(); !read)
                return tl::unexpected(read.error());
            auto node = joined(Kind::Or, depth);
            if (!node)
                return node;
            if (m_token.kind != Kind::Close) {
                return filterFailure(m_token.position,
                    "expected ) for the ( at character " + std::to_string(opened));
            }
            if (auto read = advance(); !read)
                return tl::unexpected(read.error());
            return node;
        }

        core::Result<Node> comparison()
        {
            Node node;
            if (m_token.kind != Kind::Word)
                return filterFailure(m_token.position, "expected the name of a field");
            const auto field = requireRowField(m_token.text);
            if (!field)
                return filterFailure(m_token.position, field.error().detail);
            node.comparison.field = *field;
            if (auto read = advance(); !read)
                return tl::unexpected(read.error());
            if (auto read = comparisonOperator(node.comparison); !read)
                return tl::unexpected(read.error());
            if (m_token.kind != Kind::Word)
                return filterFailure(m_token.position,
                    "expected a value to compare " + std::string((*field)->name) + " with");
            if (auto set = setValue(node.comparison, m_token); !set)
                return tl::unexpected(set.error());
            if (node.comparison.wantsEmpty && isOrdering(node.comparison.op))
                return filterFailure(m_token.position, "\"\" is compared with = or != only");
            if (auto read = advance(); !read)
                return tl::unexpected(read.error());
            return node;
        }

        core::Result<void> comparisonOperator(FilterComparison& comparison)
        {
            const std::string name = comparison.field->name;
            if (m_token.kind != Kind::Operator) {
                return filterFailure(
                    m_token.position, "expected = != < > <= or >= after " + quoted(name));
            }
            comparison.op = operatorOf(m_token.text);
            if (isOrdering(comparison.op) && !comparison.field->numeric) {
                return filterFailure(
                    m_token.position, name + " is not a number; compare it with = or != only");
            }
            if (auto read = advance(); !read)
                return read;
            if (m_token.kind == Kind::Operator && m_token.text == "=")
                return filterFailure(m_token.position, "equality is a single =");
            return {};
        }

        static bool isOrdering(FilterOperator op)
        {
            return op != FilterOperator::Equal && op != FilterOperator::NotEqual;
        }

        FilterScanner m_scanner;
        FilterToken m_token;
    };

} // namespace

RowFilter::RowFilter() = default;

core::Result<RowFilter> RowFilter::parse(std::string_view expression)
{
    RowFilter filter;
    if (expression.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return filter;
    auto node = FilterParser(expression).parse();
    if (!node)
        return tl::unexpected(node.error());
    filter.m_root = std::make_shared<const Node>(std::move(*node));
    return filter;
}

bool RowFilter::matches(const ScanRow& row) const { return !m_root || m_root->matches(row); }

bool RowFilter::empty() const { return !m_root; }

} // namespace scan
