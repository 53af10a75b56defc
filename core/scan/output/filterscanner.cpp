// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/filterscanner.h"

#include <algorithm>

namespace scan {

namespace {

    constexpr std::string_view Spaces = " \t\r\n";
    constexpr std::string_view WordEnds = " \t\r\n()=!<>&|\"";

    struct Symbol {
        std::string_view text;
        FilterToken::Kind kind;
    };
    // Longer ones first.
    constexpr Symbol Symbols[] = {
        { "&&", FilterToken::Kind::And },
        { "||", FilterToken::Kind::Or },
        { "!=", FilterToken::Kind::Operator },
        { "<=", FilterToken::Kind::Operator },
        { ">=", FilterToken::Kind::Operator },
        { "=", FilterToken::Kind::Operator },
        { "<", FilterToken::Kind::Operator },
        { ">", FilterToken::Kind::Operator },
        { "(", FilterToken::Kind::Open },
        { ")", FilterToken::Kind::Close },
    };

} // namespace

tl::unexpected<core::Error> filterFailure(std::size_t position, const std::string& what)
{
    return core::failure(
        core::ErrorCode::InvalidInput, "character " + std::to_string(position) + ": " + what);
}

FilterToken FilterScanner::take(FilterToken::Kind kind, std::size_t length)
{
    const FilterToken token { kind, m_expression.substr(m_at, length), m_at + 1 };
    m_at += length;
    return token;
}

core::Result<FilterToken> FilterScanner::quotedWord()
{
    const std::size_t begin = m_at + 1;
    const std::size_t end = m_expression.find('"', begin);
    if (end == std::string_view::npos)
        return filterFailure(m_at + 1, "this quote has no end; close it with \"");
    const FilterToken token { FilterToken::Kind::Word, m_expression.substr(begin, end - begin),
        m_at + 1 };
    m_at = end + 1;
    return token;
}

core::Result<FilterToken> FilterScanner::next()
{
    m_at = std::min(m_expression.find_first_not_of(Spaces, m_at), m_expression.size());
    const std::string_view rest = m_expression.substr(m_at);
    if (rest.empty())
        return FilterToken { FilterToken::Kind::End, {}, m_at + 1 };
    if (rest.front() == '"')
        return quotedWord();
    for (const Symbol& symbol : Symbols) {
        if (rest.starts_with(symbol.text))
            return take(symbol.kind, symbol.text.size());
    }
    const std::size_t length = std::min(rest.find_first_of(WordEnds), rest.size());
    if (length == 0) {
        const std::string wrong(1, rest.front());
        return filterFailure(m_at + 1,
            "\"" + wrong + "\" is no operator; there are = != < > <= >= && || and parentheses");
    }
    return take(FilterToken::Kind::Word, length);
}

} // namespace scan
