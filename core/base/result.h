// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

/// What every room of the engine shares: errors as values, addresses and address ranges.
namespace core {

/// The kind of trouble, for callers that act on it; `Error::detail` is for the person who reads it.
enum class ErrorCode {
    InvalidInput, ///< an option, line or value given by the user is wrong
    NotFound, ///< a file, host or interface does not exist
    PermissionDenied, ///< the process lacks a right, such as CAP_NET_RAW
    Unavailable, ///< the system can't do it now, e.g. no route or no user namespaces
    ReadFailed,
    WriteFailed,
    Malformed, ///< bytes from outside break their format
    LimitExceeded, ///< a bound of this program was reached
    Timeout,
};

/// An error as a value. `detail` is one sentence that names what is wrong and what to do: English,
/// and what is made of patterns the window says in its own language.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    Text detail;
    int systemError = 0; ///< errno of the failed call, 0 when there was none
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, Text detail, int systemError = 0)
{
    return tl::unexpected<Error>(Error { code, std::move(detail), systemError });
}

/// The system's own words for `systemError`, as "Permission denied".
Text systemText(int systemError);
/// Appends them, as in "cannot open x: Permission denied".
tl::unexpected<Error> systemFailure(ErrorCode code, const Text& what, int systemError);

} // namespace core
