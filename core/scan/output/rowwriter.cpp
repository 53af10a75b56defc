// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/rowwriter.h"

#include "core/scan/output/rowtext.h"

namespace scan {

struct RowWriter::State {
    OutputStream stream;
    RowText text;
    bool headerRow = true;
    std::string line; ///< kept, so that its memory is used again
    std::uint64_t rowsWritten = 0;
};

RowWriter::RowWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
RowWriter::RowWriter(RowWriter&&) noexcept = default;
RowWriter& RowWriter::operator=(RowWriter&&) noexcept = default;
RowWriter::~RowWriter() = default;

core::Result<RowWriter> RowWriter::open(const OutputRequest& output, OutputStream::Start start)
{
    auto fields = selectRowFields(output.fields);
    if (!fields)
        return tl::unexpected(fields.error());
    auto stream = OutputStream::open(output.file, start);
    if (!stream)
        return tl::unexpected(stream.error());
    return RowWriter(std::make_unique<State>(State {
        std::move(*stream), RowText(output.format, std::move(*fields)), output.headerRow, {}, 0 }));
}

core::Result<void> RowWriter::begin()
{
    const bool header = m_state->headerRow && !m_state->stream.continues();
    return m_state->stream.write(header ? m_state->text.header() : "");
}

core::Result<void> RowWriter::write(const ScanRow& row)
{
    m_state->line.clear();
    m_state->text.append(row, m_state->line);
    auto written = m_state->stream.write(m_state->line);
    if (written)
        ++m_state->rowsWritten;
    return written;
}

core::Result<void> RowWriter::flush() { return m_state->stream.flush(); }

core::Result<void> RowWriter::close() { return m_state->stream.close(); }

std::uint64_t RowWriter::rowsWritten() const { return m_state->rowsWritten; }

net::FileDescriptor RowWriter::duplicate() const { return m_state->stream.duplicate(); }

} // namespace scan
