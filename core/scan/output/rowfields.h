// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <span>
#include <string>
#include <variant>

namespace scan {

/// A field's value: empty, a number, or text.
using FieldValue = std::variant<std::monostate, std::int64_t, std::uint64_t, double, std::string>;

/// One column of a scan's output: the same table drives CSV, JSON lines, -f, the filter language,
/// --list-output-fields and the window's columns.
struct RowField {
    const char* name;
    bool numeric; ///< compared as a number in filters
    bool isDefault; ///< one of the fields that are written when -f is not given, in this order
    const char* help;
    FieldValue (*value)(const ScanRow& row);
    /// Appends the value as text without allocating; the hot path of CSV.
    void (*append)(const ScanRow& row, std::string& text);
};

std::span<const RowField> rowFields();
const RowField* findRowField(std::string_view name);
/// Checks names; an unknown one is InvalidInput with the nearest known name. Empty: the defaults.
core::Result<std::vector<const RowField*>> selectRowFields(const std::vector<std::string>& names);

} // namespace scan
