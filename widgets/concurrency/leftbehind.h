// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace widgets {

/// Work that nobody waits for any more: its owner is gone, it was told to end, and it touches
/// nothing of the owner's. Waiting for it in a destructor would freeze the window for as long as a
/// server or a name server keeps silent. All functions from any thread.
class LeftBehind {
public:
    /// While a token is alive, its work goes on.
    using Token = std::shared_ptr<void>;
    static Token token();
    /// Waits until all work ended, but no longer than this; false when some goes on. For the end of
    /// the program, which must then not take apart what that work uses: leave by std::quick_exit().
    static bool waitForAll(std::chrono::milliseconds longest);
};

} // namespace widgets
