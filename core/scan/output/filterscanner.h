// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace scan {

/// What a filter expression is made of.
struct FilterToken {
    /// Which part of the language.
    enum class Kind {
        End,
        Word, ///< a field's name, a number, bare or "quoted" text
        Operator, ///< = != < > <= >=
        And,
        Or,
        Open,
        Close,
    };
    Kind kind = Kind::End;
    std::string_view text; ///< of a quoted word without its quotes
    std::size_t position = 1; ///< of the first character, counted from 1
};

/// Cuts a filter expression into tokens. Points into the expression, which must outlive it.
/// Lives in one thread.
class FilterScanner {
public:
    explicit FilterScanner(std::string_view expression)
        : m_expression(expression)
    {
    }
    /// End, again and again, once everything was read. InvalidInput for a quote without an end and
    /// for characters that begin no token.
    core::Result<FilterToken> next();

private:
    core::Result<FilterToken> quotedWord();
    FilterToken take(FilterToken::Kind kind, std::size_t length);

    std::string_view m_expression;
    std::size_t m_at = 0;
};

/// InvalidInput that says where, counted from 1, and what.
tl::unexpected<core::Error> filterFailure(std::size_t position, const std::string& what);

} // namespace scan
