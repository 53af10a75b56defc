// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/importformat.h"

#include "core/store/exchange/csvline.h"
#include "core/targets/trimmed.h"

#include <algorithm>
#include <array>

namespace store {

const char* const ImportFormatNames = "runs,jsonl,csv,zmap,pcap";

namespace {

    constexpr std::array<const char*, 5> Names { "runs", "jsonl", "csv", "zmap", "pcap" };

    bool isCapture(std::string_view bytes)
    {
        using namespace std::string_view_literals;
        // pcap of both byte orders and resolutions, and pcapng.
        for (const std::string_view magic : { "\xa1\xb2\xc3\xd4"sv, "\xd4\xc3\xb2\xa1"sv,
                 "\xa1\xb2\x3c\x4d"sv, "\x4d\x3c\xb2\xa1"sv, "\x0a\x0d\x0d\x0a"sv }) {
            if (bytes.starts_with(magic))
                return true;
        }
        return false;
    }

    /// By the names of the columns.
    core::Result<ImportFormat> formatOfCsv(std::string_view header)
    {
        std::vector<std::string> cells;
        const auto split = splitCsvLine(header, cells);
        const auto has = [&](std::string_view name) {
            return split && std::ranges::find(cells, name) != cells.end();
        };
        if (has("mptcp_sent") && has("classification"))
            return ImportFormat::ScanCsv;
        if (has("saddr") && (has("classification") || has("success")))
            return ImportFormat::ZmapCsv;
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern("store",
                "is neither a packet capture nor JSON lines, and its first line names no columns "
                "of mptcp-probe or ZMap (saddr, classification, ...); if only that line is "
                "missing, put it there"));
    }

} // namespace

const char* importFormatName(ImportFormat format) { return Names[std::size_t(format)]; }

core::Result<ImportFormat> importFormatFromName(std::string_view name)
{
    const auto found = std::ranges::find(Names, name);
    if (found != Names.end())
        return ImportFormat(found - Names.begin());
    return core::failure(core::ErrorCode::InvalidInput,
        { core::Pattern("store", "expected one of %1, not \"%2\""),
            { std::string(ImportFormatNames), std::string(name) } });
}

core::Result<ImportFormat> formatOf(std::string_view beginning)
{
    if (isCapture(beginning))
        return ImportFormat::Capture;
    if (beginning.starts_with(ByteOrderMark))
        beginning.remove_prefix(ByteOrderMark.size());
    std::string_view line = beginning.substr(0, beginning.find('\n'));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    line = targets::trimmed(line);
    if (line.starts_with('{')) {
        return line.find("\"record\"") != std::string_view::npos ? ImportFormat::Runs
                                                                 : ImportFormat::ScanJsonLines;
    }
    return formatOfCsv(line);
}

} // namespace store
