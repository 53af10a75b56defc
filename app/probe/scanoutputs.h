// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/capturefile.h"
#include "core/scan/output/outputstream.h"
#include "core/scan/output/rowfilter.h"
#include "core/scan/output/rowwriter.h"
#include "core/scan/output/statusreport.h"
#include "core/verify/output/findingtext.h"

#include <mutex>
#include <optional>
#include <span>

namespace probe {

/// How the outputs of a scan begin.
struct OutputStart {
    bool behind = false; ///< the scan goes on: status, capture and findings behind earlier ones
    bool rowsBehind = false; ///< the rows too
    std::uint64_t resultsBefore = 0; ///< that count for --max-results
};

/// Every file that a scan writes: rows, what followed them, status, capture and metadata, opened
/// together before anything is sent. captureFrame() is for the receiver thread, all else for the
/// main thread.
class ScanOutputs {
public:
    /// Opens all; what the files hold stays until begin(). Of a request that planScan() took.
    static core::Result<std::unique_ptr<ScanOutputs>> open(
        const scan::ScanRequest& request, const OutputStart& start = {});
    /// Empties the files and writes what comes before the first row and frame, unless they are gone
    /// on with.
    core::Result<void> begin(wire::LinkType link);

    const scan::RowFilter& filter() const { return m_filter; }
    bool wantsFrames() const { return !m_captureName.empty(); }
    /// Writes the rows that pass the filter, up to --max-results.
    core::Result<void> writeRows(std::span<const scan::ScanRow> rows);
    core::Result<void> writeFindings(std::span<const verify::HostFinding> findings);
    core::Result<void> writeStatus(const scan::ScanSnapshot& snapshot);
    /// A failure is kept for captureResult().
    void captureFrame(wire::Bytes frame, std::int64_t timeNs);
    core::Result<void> captureResult();
    /// Hands the frames so far to the kernel, so that a checkpoint may stand for them.
    void flushCapture();
    /// With those of before.
    std::uint64_t rowsWritten() const
    {
        return m_rows ? m_start.resultsBefore + m_rows->rowsWritten() : 0;
    }
    /// Rows that passed the filter with those of before, written or not.
    std::uint64_t results() const { return m_start.resultsBefore + m_passed; }
    /// Descriptors of the files with results, to bring them to the disk.
    std::vector<net::FileDescriptor> resultFiles() const;
    /// Closes rows, findings, status and capture; the first failure of them.
    core::Result<void> close();
    core::Result<void> writeMetadata(const std::string& json);
    bool wantsMetadata() const { return m_metadata.has_value(); }

private:
    ScanOutputs() = default;

    OutputStart m_start;
    scan::RowFilter m_filter;
    std::uint64_t m_maximumRows = 0; ///< 0 is unlimited
    std::uint64_t m_passed = 0; ///< the filter, up to the maximum
    bool m_headerRow = true;
    std::optional<scan::RowWriter> m_rows; ///< empty when --then writes in their place
    std::optional<scan::OutputStream> m_findings; ///< --then-file
    std::optional<verify::FindingText> m_findingText;
    std::optional<scan::StatusFile> m_status;
    std::optional<scan::OutputStream> m_metadata;
    std::string m_captureName; ///< empty when there is none
    std::optional<scan::OutputStream> m_captureFile; ///< proof that it can be written, till begin()
    std::mutex m_captureMutex;
    std::optional<net::CaptureWriter> m_capture;
    core::Result<void> m_captureResult;
};

} // namespace probe
