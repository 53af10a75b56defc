// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replycsv.h"

#include "core/scan/output/rowtext.h"

namespace widgets {

QString replyCsv(const std::vector<const scan::ScanRow*>& rows, CsvHeader header)
{
    const scan::RowText writer(scan::OutputFormat::Csv, scan::selectRowFields({}).value());
    std::string text = header == CsvHeader::With ? writer.header() : std::string();
    for (const scan::ScanRow* const row : rows)
        writer.append(*row, text);
    return QString::fromStdString(text);
}

} // namespace widgets
