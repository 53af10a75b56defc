// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

/// Ends the fuzzer's process when a parser broke a promise, so that the input is kept.
inline void require(bool promiseKept)
{
    if (!promiseKept)
        std::abort();
}
