// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/runimport.h"

#include "core/net/capturereader.h"
#include "core/scan/output/rowfields.h"
#include "core/scan/output/utctime.h"
#include "core/store/exchange/capturedreplies.h"
#include "core/store/exchange/csvline.h"
#include "core/store/exchange/importedscan.h"
#include "core/store/exchange/replytext.h"
#include "core/store/exchange/runline.h"
#include "core/store/exchange/runsimport.h"
#include "core/store/exchange/zmaprows.h"

#include <chrono>
#include <filesystem>
#include <functional>

namespace store {

namespace {

    std::string nowText()
    {
        using namespace std::chrono;
        std::string text;
        scan::appendUtcTime(
            duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count(), text);
        return text;
    }

    std::string plural(std::uint64_t count, const char* one, const char* many)
    {
        return std::to_string(count) + " " + (count == 1 ? one : many);
    }

    constexpr std::uint64_t PacketsBetweenQuestions = 256;

    core::Error importCancelled()
    {
        return { core::ErrorCode::Unavailable, "the import was cancelled" };
    }

    /// One file whose replies become a run.
    class ReplyImport {
    public:
        ReplyImport(const std::string& storeUrl, const ImportRequest& request, ImportFormat format,
            BadLines& bad, ImportReport& report)
            : m_request(request)
            , m_format(format)
            , m_bad(bad)
            , m_report(report)
            , m_storeUrl(storeUrl)
        {
        }

        core::Result<void> readScanCsv(ImportLines& lines);
        core::Result<void> readScanJson(ImportLines& lines);
        core::Result<void> readZmap(ImportLines& lines);
        core::Result<void> readCapture();

    private:
        using LineParser = std::function<core::Result<scan::ScanRow>(std::string_view line)>;

        void begin(bool repeatsMarked);
        core::Result<void> readLines(ImportLines& lines, const LineParser& parse);
        core::Result<void> add(const scan::ScanRow& row);
        core::Result<void> finish();
        core::Result<void> failed(const core::Error& why);
        core::Result<SentProbe> sentProbe() const;
        bool isCancelled() const { return m_request.cancelled && m_request.cancelled(); }
        void remark(const std::string& sentence) { m_report.remarks.push_back(sentence); }
        Json configuration() const;

        const ImportRequest& m_request;
        ImportFormat m_format;
        BadLines& m_bad;
        ImportReport& m_report;
        std::string m_storeUrl;
        std::optional<ImportedScan> m_scan;
        RunCounters m_counters;
        Json m_details = Json::object(); ///< for the run's configuration
    };

    void ReplyImport::begin(bool repeatsMarked)
    {
        ImportedAbout about;
        about.label = m_request.label;
        about.note = m_request.note;
        about.vantage = m_request.vantage;
        about.simulated = m_request.simulated;
        about.startedNs = m_request.startedNs;
        about.ports = m_request.ports;
        about.importedFrom = std::filesystem::path(m_request.file).filename().string() + " ("
            + importFormatName(m_format) + ", imported " + nowText() + ")";
        m_scan.emplace(m_storeUrl, std::move(about), repeatsMarked);
    }

    core::Result<SentProbe> ReplyImport::sentProbe() const
    {
        if (!m_request.sentPass) {
            return core::failure(core::ErrorCode::InvalidInput,
                core::Pattern("store",
                    "nothing in the file says what the probes asked; pass --mptcp v0, v1 or "
                    "control, the one pass of all its replies"));
        }
        return SentProbe { *m_request.sentPass, m_request.senderKey };
    }

    core::Result<void> ReplyImport::failed(const core::Error& why)
    {
        const bool storeFailed
            = why.code == core::ErrorCode::WriteFailed || why.code == core::ErrorCode::Unavailable;
        // What the store refused stays as far as it came; what was read wrong or cancelled does
        // not.
        if (m_scan && (!storeFailed || isCancelled()))
            m_scan->discard();
        return tl::unexpected(why);
    }

    core::Result<void> ReplyImport::add(const scan::ScanRow& row) { return m_scan->add(row); }

    core::Result<void> ReplyImport::readLines(ImportLines& lines, const LineParser& parse)
    {
        while (true) {
            const auto line = lines.next();
            if (!line)
                return failed(line.error());
            if (!*line)
                return finish();
            ++m_counters.received;
            const auto row = parse(**line);
            auto taken = row ? add(*row) : m_bad.add(lines.position(), row.error().detail);
            if (!taken)
                return failed(taken.error());
        }
    }

    core::Result<void> ReplyImport::readScanCsv(ImportLines& lines)
    {
        const auto header = lines.next();
        if (!header)
            return tl::unexpected(header.error());
        std::vector<std::string> cells;
        if (auto split = splitCsvLine(header->value_or(""), cells); !split)
            return tl::unexpected(split.error());
        std::vector<std::size_t> places;
        std::string unknown;
        bool repeats = false;
        for (const std::string& name : cells) {
            places.push_back(ReplyText::placeOf(name));
            repeats = repeats || name == "repeat";
            if (!scan::findRowField(name))
                unknown += (unknown.empty() ? "" : ", ") + name;
        }
        if (!unknown.empty())
            remark("columns that no reply has were left out: " + unknown);
        begin(repeats);
        ReplyText fields;
        return readLines(lines, [&](std::string_view line) -> core::Result<scan::ScanRow> {
            if (auto split = splitCsvLine(line, cells); !split)
                return tl::unexpected(split.error());
            if (cells.size() != places.size()) {
                return core::failure(core::ErrorCode::Malformed,
                    { core::Pattern("store", "%1 cells, but the first line names %2 columns"),
                        { std::to_string(cells.size()), std::to_string(places.size()) } });
            }
            fields.clear();
            for (std::size_t i = 0; i < cells.size(); ++i)
                fields.setAt(places[i], cells[i]);
            return fields.reply();
        });
    }

    core::Result<void> ReplyImport::readScanJson(ImportLines& lines)
    {
        begin(true);
        return readLines(lines, parseReplyLine);
    }

    core::Result<void> ReplyImport::readZmap(ImportLines& lines)
    {
        const auto sent = sentProbe();
        if (!sent)
            return tl::unexpected(sent.error());
        const auto header = lines.next();
        if (!header)
            return tl::unexpected(header.error());
        std::vector<std::string> cells;
        if (auto split = splitCsvLine(header->value_or(""), cells); !split)
            return tl::unexpected(split.error());
        auto rows = ZmapRows::forColumns(cells, *sent);
        if (!rows)
            return tl::unexpected(rows.error());
        begin(rows->marksRepeats());
        m_details["mptcp"] = scan::passName(sent->pass);
        auto read = readLines(lines, [&](std::string_view line) -> core::Result<scan::ScanRow> {
            if (auto split = splitCsvLine(line, cells); !split)
                return tl::unexpected(split.error());
            auto row = rows->row(cells);
            if (rows->counts().byKey > 0)
                m_details["judged_by_mptcpkey"] = rows->counts().byKey;
            return row;
        });
        return read;
    }

    core::Result<void> ReplyImport::readCapture()
    {
        auto reader = net::CaptureReader::open(m_request.file);
        if (!reader)
            return tl::unexpected(reader.error());
        std::optional<SentProbe> sent;
        if (m_request.sentPass)
            sent = SentProbe { *m_request.sentPass, m_request.senderKey };
        targets::PortSet ports;
        if (!m_request.ports.empty()) {
            const auto parsed = targets::PortSet::parse(m_request.ports);
            if (!parsed)
                return tl::unexpected(parsed.error());
            ports = *parsed;
        }
        CapturedReplies replies(sent, std::move(ports));
        begin(false);
        while (true) {
            const auto packet = reader->next();
            if (!packet) {
                if (auto counted = m_bad.add(m_request.file, packet.error().detail); !counted)
                    return failed(counted.error());
                break;
            }
            if (!*packet)
                break;
            if (m_counters.received++ % PacketsBetweenQuestions == 0 && isCancelled())
                return failed(importCancelled());
            const std::uint64_t unreadable = replies.counts().unreadable;
            const auto row = replies.take((*packet)->ip, (*packet)->timeNs);
            core::Result<void> taken;
            if (row)
                taken = add(*row);
            else if (replies.counts().unreadable > unreadable)
                taken
                    = m_bad.add(m_request.file + ": packet " + std::to_string(m_counters.received),
                        "it is cut short, damaged or no IP packet");
            if (!taken)
                return failed(taken.error());
        }
        const CaptureCounts& counts = replies.counts();
        if (counts.replies == 0 && counts.unasked > 0)
            return failed(sentProbe().error());
        if (counts.unasked > 0)
            remark(plural(counts.unasked, "answer", "answers")
                + " to no SYN of the capture left out; --mptcp says what such probes asked");
        if (counts.others > 0)
            remark(plural(counts.others, "packet", "packets")
                + " passed over: neither a SYN nor an answer to one, or of other ports");
        if (counts.forgottenProbes > 0)
            remark(plural(counts.forgottenProbes, "SYN was", "SYNs were")
                + " forgotten for lack of memory before an answer came");
        m_counters.sent = counts.probes;
        m_details["probes_captured"] = counts.probes;
        if (sent)
            m_details["mptcp"] = scan::passName(sent->pass);
        return finish();
    }

    Json ReplyImport::configuration() const
    {
        Json imported { { "file", m_request.file }, { "format", importFormatName(m_format) } };
        imported.update(m_details);
        if (m_request.sentPass == scan::Pass::V0) {
            char key[17];
            std::snprintf(
                key, sizeof key, "%016llx", static_cast<unsigned long long>(m_request.senderKey));
            imported["sender_key"] = key;
        }
        imported["records"] = m_counters.received;
        imported["left_out"] = m_bad.count();
        return { { "imported", std::move(imported) } };
    }

    core::Result<void> ReplyImport::finish()
    {
        if (m_bad.count() > 0)
            remark(plural(m_bad.count(), "line or packet", "lines or packets") + " left out");
        if (m_details.contains("judged_by_mptcpkey")) {
            remark(plural(m_details["judged_by_mptcpkey"].get<std::uint64_t>(), "answer", "answers")
                + " judged by mptcpkey alone, as there is no optionshex: a malformed option or "
                  "another version counts as mptcp");
        }
        m_counters.parseErrors = m_bad.count();
        m_counters.validated = m_scan->replies();
        std::string note;
        for (const std::string& sentence : m_report.remarks)
            note += (note.empty() ? "" : "; ") + sentence;
        auto run = m_scan->finish(note, dumpJson(configuration()), m_counters);
        if (!run)
            return failed(run.error());
        m_report.runs.push_back({ *std::move(run), m_scan->replies(), 0, 0 });
        return {};
    }

    /// The format; `lines` is opened when it is text.
    core::Result<ImportFormat> openFile(
        const ImportRequest& request, std::optional<ImportLines>& lines)
    {
        const auto begins = firstBytes(request.file, 4);
        if (!begins)
            return tl::unexpected(begins.error());
        if (request.format == ImportFormat::Capture)
            return ImportFormat::Capture;
        // A capture has no lines to look at.
        if (const auto known = formatOf(*begins);
            !request.format && known && *known == ImportFormat::Capture)
            return *known;
        auto opened = ImportLines::open(request.file);
        if (!opened)
            return tl::unexpected(opened.error());
        lines.emplace(*std::move(opened));
        const auto beginning = lines->beginning();
        if (!beginning)
            return tl::unexpected(beginning.error());
        if (request.format)
            return *request.format;
        const auto format = formatOf(*beginning);
        if (!format) {
            return core::failure(
                format.error().code, "\"" + request.file + "\" " + format.error().detail);
        }
        return *format;
    }

} // namespace

core::Result<ImportReport> importFile(const std::string& storeUrl, const ImportRequest& request)
{
    ImportReport report;
    BadLines bad(request.strict);
    std::optional<ImportLines> lines;
    const auto format = openFile(request, lines);
    if (!format)
        return tl::unexpected(format.error());
    report.format = *format;
    if (lines)
        lines->setCancelled(request.cancelled);
    ReplyImport replies(storeUrl, request, *format, bad, report);
    core::Result<void> read;
    switch (*format) {
    case ImportFormat::Runs:
        read = importRuns(storeUrl, *lines, bad, report);
        break;
    case ImportFormat::ScanJsonLines:
        read = replies.readScanJson(*lines);
        break;
    case ImportFormat::ScanCsv:
        read = replies.readScanCsv(*lines);
        break;
    case ImportFormat::ZmapCsv:
        read = replies.readZmap(*lines);
        break;
    case ImportFormat::Capture:
        read = replies.readCapture();
        break;
    }
    const bool cancelled = !read && request.cancelled && request.cancelled();
    if (!read && (!cancelled || report.runs.empty()))
        return tl::unexpected(read.error());
    report.badLines = bad.count();
    report.badNamed = bad.named();
    return report;
}

} // namespace store
