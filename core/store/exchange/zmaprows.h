// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchange/sentprobe.h"

#include <span>
#include <string>
#include <vector>

namespace store {

/// How many rows were judged by what.
struct ZmapCounts {
    std::uint64_t byOptions = 0; ///< by the bytes of optionshex
    std::uint64_t byKey = 0; ///< by mptcpkey alone, so that a malformed option may pass
    std::uint64_t withoutOptions = 0; ///< SYN/ACKs of a plain scan: nothing says which options
};

/// Reads the CSV that ZMap and its modules tcp_synscan and tcp_synopt (tumi8/zmap) write. The
/// option block is parsed anew from optionshex, since tcp_synopt's own mptcpkey and mptcpdiff read
/// past short options, know no version and are reset by later options. Bytes from anybody; lives
/// in one thread.
class ZmapRows {
public:
    /// InvalidInput: the columns can't say what is asked, with the way out.
    static core::Result<ZmapRows> forColumns(std::vector<std::string> names, SentProbe sent);

    /// The reply in one line's cells. Malformed names the column.
    core::Result<scan::ScanRow> row(std::span<const std::string> cells);
    /// Whether the file says which answers are repeats.
    bool marksRepeats() const { return has(Repeat); }
    const ZmapCounts& counts() const { return m_counts; }

private:
    enum Column : std::uint8_t {
        Saddr,
        Daddr,
        Sport,
        Dport,
        Seqnum,
        Acknum,
        Window,
        Ttl,
        Classification,
        Success,
        Repeat,
        Cooldown,
        TimestampTs,
        TimestampUs,
        TimestampStr,
        OptionsHex,
        MptcpKey,
        IcmpResponder,
        IcmpType,
        IcmpCode,
        ColumnCount
    };
    static constexpr std::size_t NoColumn = std::size_t(-1);

    ZmapRows() = default;
    bool has(Column column) const { return m_places[column] != NoColumn; }
    std::string_view text(std::span<const std::string> cells, Column column) const;
    core::Result<std::uint64_t> number(
        std::span<const std::string> cells, Column column, std::uint64_t maximum) const;
    core::Result<scan::ReplyClass> kind(std::span<const std::string> cells) const;
    core::Result<std::int64_t> time(std::span<const std::string> cells) const;
    core::Result<void> readAddresses(std::span<const std::string> cells, scan::ScanRow& row) const;
    core::Result<void> readNumbers(std::span<const std::string> cells, scan::ScanRow& row) const;
    core::Result<void> classify(std::span<const std::string> cells, scan::ScanRow& row);

    SentProbe m_sent;
    std::size_t m_columnCount = 0;
    std::array<std::size_t, ColumnCount> m_places {}; ///< where each stands in a line
    ZmapCounts m_counts;
};

} // namespace store
