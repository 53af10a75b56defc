// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replywriter.h"

#include "core/scan/output/rowwriter.h"

namespace widgets {

core::Result<std::uint64_t> writeReplies(
    const RepliesToWrite& replies, scan::OutputFormat format, const std::string& file)
{
    scan::OutputRequest output;
    output.format = format;
    output.file = file;
    auto writer = scan::RowWriter::open(output);
    if (!writer)
        return tl::unexpected(writer.error());
    if (auto begun = writer->begin(); !begun)
        return tl::unexpected(begun.error());
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const std::size_t row = replies.shown ? (*replies.shown)[i] : i;
        if (auto written = writer->write(replies.rows[row]); !written)
            return tl::unexpected(written.error());
    }
    if (auto closed = writer->close(); !closed)
        return tl::unexpected(closed.error());
    return writer->rowsWritten();
}

} // namespace widgets
