// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace scan {

/// A field's value: empty, a number, or text.
using FieldValue = std::variant<std::monostate, std::int64_t, std::uint64_t, double, std::string>;

/// One column of a scan's output: the same table drives CSV, JSON lines, -f, the filter language,
/// --list-output-fields and the window's columns.
struct RowField {
    const char* name = nullptr;
    bool numeric = false; ///< compared as a number in filters
    bool isDefault
        = false; ///< one of the fields that are written when -f is not given, in this order
    const char* help = nullptr;
    FieldValue (*value)(const ScanRow& row) = nullptr;
    /// Appends the value as text without allocating more than `text` needs; the hot path of CSV.
    /// Nothing is appended when the value is empty.
    void (*append)(const ScanRow& row, std::string& text) = nullptr;
    /// Only for fields that are addresses, else null: the address itself, or null when the row has
    /// none. Filters compare it to an address or a prefix.
    const core::IpAddress* (*address)(const ScanRow& row) = nullptr;
    /// The largest value of a numeric field; the smallest is 0. Filters take no other number.
    double maximum = 0;
    /// Only for fields with a few values: all of them. Filters take no other text.
    std::vector<std::string_view> (*values)() = nullptr;
};

std::span<const RowField> rowFields();
/// Null for an unknown name.
const RowField* findRowField(std::string_view name);
/// The same with an error for people: InvalidInput with the nearest known name.
core::Result<const RowField*> requireRowField(std::string_view name);
/// Checks names; an unknown one is InvalidInput with the nearest known name, and so is one that
/// stands twice. "*" alone is every field; empty: the defaults.
core::Result<std::vector<const RowField*>> selectRowFields(const std::vector<std::string>& names);

} // namespace scan
