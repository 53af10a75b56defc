// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/outputstream.h"
#include "core/scan/output/rowfields.h"
#include "core/scan/scanrequest.h"

#include <memory>

namespace scan {

/// Writes rows as CSV (RFC 4180 quoting, LF) or JSON lines to a file or standard output. Lives in
/// one thread. A write that fails is an error at once and at close(): nothing is lost silently.
/// The process must ignore SIGPIPE, so that a reader that went away is such an error too.
class RowWriter {
public:
    /// Opens the file; what it holds stays until begin(), or for good with Start::Behind.
    static core::Result<RowWriter> open(
        const OutputRequest& output, OutputStream::Start start = OutputStream::Start::Empty);
    RowWriter(RowWriter&&) noexcept;
    RowWriter& operator=(RowWriter&&) noexcept;
    ~RowWriter();

    /// Empties the file and writes the header row, unless it goes on behind earlier rows; to be
    /// called once, before the first row.
    core::Result<void> begin();
    core::Result<void> write(const ScanRow& row);
    core::Result<void> flush();
    /// Flushes and closes; the only way to know that everything is on disk.
    core::Result<void> close();
    std::uint64_t rowsWritten() const;
    /// OutputStream::duplicate() of the file.
    net::FileDescriptor duplicate() const;

private:
    struct State;
    explicit RowWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace scan
