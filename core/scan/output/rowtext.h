// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/rowfields.h"
#include "core/scan/scanrequest.h"

namespace scan {

/// A row's selected fields as one line of text, LF included. A value; const calls are safe from
/// any thread.
class RowText {
public:
    RowText(OutputFormat format, std::vector<const RowField*> fields);
    /// The CSV header; empty for JSON lines, whose keys name the fields.
    std::string header() const;
    /// CSV as in RFC 4180; or a JSON object with the fields in their order, numbers as numbers and
    /// empty values as null.
    void append(const ScanRow& row, std::string& text) const;

private:
    void appendCsv(const ScanRow& row, std::string& text) const;
    void appendJson(const ScanRow& row, std::string& text) const;

    OutputFormat m_format;
    std::vector<const RowField*> m_fields;
    std::vector<std::string> m_keys; ///< JSON: `{"first":`, `,"second":`, ...
};

} // namespace scan
