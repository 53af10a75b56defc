// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <memory>
#include <string_view>

namespace scan {

/// A filter in ZMap's language: `field op value` with = != < > <= >=, joined by && and ||,
/// parentheses; && binds tighter. Values are numbers, bare words or "quoted text". An empty
/// expression lets every row through. A value; const calls are safe from any thread.
class RowFilter {
public:
    RowFilter();
    /// InvalidInput says what is wrong and at which character (counted from 1).
    static core::Result<RowFilter> parse(std::string_view expression);
    bool matches(const ScanRow& row) const;
    bool empty() const;

    struct Node;

private:
    std::shared_ptr<const Node> m_root; ///< null lets everything through
};

} // namespace scan
