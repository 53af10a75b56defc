// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/runline.h"

#include "core/store/exchange/replytext.h"
#include "core/store/exchange/runjson.h"

#include <limits>

namespace store {

namespace {

    constexpr std::uint64_t Format = 1;
    constexpr std::uint64_t MostCount = std::numeric_limits<std::int64_t>::max();

    core::Result<scan::ScanRow> replyOf(const Json& json)
    {
        ReplyText fields;
        std::vector<std::string> texts; // of numbers; the fields point into it
        texts.reserve(json.size());
        for (const auto& [name, value] : json.items()) {
            if (name == "record" || value.is_null())
                continue;
            std::string_view text;
            if (value.is_string())
                text = value.get_ref<const std::string&>();
            else if (value.is_number_unsigned())
                text = texts.emplace_back(std::to_string(value.get<std::uint64_t>()));
            else
                return core::failure(core::ErrorCode::Malformed,
                    { core::Pattern("store", "\"%1\" is neither text nor a whole number"),
                        { name } });
            if (!fields.set(name, text)) {
                return core::failure(core::ErrorCode::Malformed,
                    { core::Pattern("store", "unknown field \"%1\" of a reply"), { name } });
            }
        }
        return fields.reply();
    }

    core::Result<RunLine> headOf(const Json& json)
    {
        ObjectReader reader(json);
        const std::uint64_t format = reader.number("format", MostCount);
        if (reader.result() && format != Format) {
            return core::failure(core::ErrorCode::Unavailable,
                { core::Pattern("store",
                      "the run was exported in format %1, of which this version knows only %2; "
                      "import it with a newer mptcp-probe"),
                    { std::to_string(format), std::to_string(Format) } });
        }
        RunHead head;
        head.resumeState = reader.text("resume_state");
        const Json& run = reader.object("run");
        if (const auto read = reader.result(); !read)
            return tl::unexpected(read.error());
        auto parsed = runFromJson(run);
        if (!parsed)
            return tl::unexpected(parsed.error());
        head.run = *std::move(parsed);
        return head;
    }

    core::Result<RunLine> tailOf(const Json& json)
    {
        ObjectReader reader(json);
        RunTail tail;
        tail.replies = reader.number("replies", MostCount);
        tail.hosts = reader.number("hosts", MostCount);
        tail.traces = reader.number("traces", MostCount);
        tail.proofs = reader.number("proofs", MostCount);
        tail.findings = reader.number("findings", MostCount);
        if (const auto read = reader.result(); !read)
            return tl::unexpected(read.error());
        return tail;
    }

    template <typename Value> core::Result<RunLine> asLine(core::Result<Value> value)
    {
        if (!value)
            return tl::unexpected(value.error());
        return RunLine(*std::move(value));
    }

    std::string line(const char* record, const Json& fields)
    {
        Json json { { "record", record } };
        json.update(fields);
        return dumpJson(json) + "\n";
    }

} // namespace

core::Result<RunLine> parseRunLine(std::string_view line)
{
    const auto json = parseObject(line);
    if (!json)
        return tl::unexpected(json.error());
    ObjectReader reader(*json);
    const std::string record = reader.text("record");
    if (const auto read = reader.result(); !read)
        return tl::unexpected(read.error());
    if (record == "run")
        return headOf(*json);
    if (record == "reply")
        return asLine(replyOf(*json));
    if (record == "host") {
        return asLine(
            hostFromJson(*json).map([](const HostRow& host) { return HostLine { host }; }));
    }
    if (record == "trace")
        return asLine(traceFromJson(*json));
    if (record == "proof")
        return asLine(proofFromJson(*json));
    if (record == "finding")
        return asLine(findingFromJson(*json));
    if (record == "end")
        return tailOf(*json);
    return core::failure(core::ErrorCode::Malformed,
        { core::Pattern("store", "\"%1\" is no record of a run"), { record.substr(0, 40) } });
}

core::Result<scan::ScanRow> parseReplyLine(std::string_view line)
{
    const auto json = parseObject(line);
    if (!json)
        return tl::unexpected(json.error());
    return replyOf(*json);
}

std::string headLine(const Run& run, const std::string& resumeState)
{
    return line("run",
        { { "format", Format }, { "program", "mptcp-probe " WORKBENCH_VERSION },
            { "run", runJson(run) }, { "resume_state", resumeState } });
}

std::string hostLine(const HostRow& host) { return line("host", hostJson(host)); }
std::string traceLine(const TraceRow& row) { return line("trace", traceJson(row)); }
std::string proofLine(const ProofRow& row) { return line("proof", proofJson(row)); }

std::string findingLine(const FindingRow& row) { return line("finding", findingJson(row)); }

std::string tailLine(const RunTail& tail)
{
    return line("end",
        { { "replies", tail.replies }, { "hosts", tail.hosts }, { "traces", tail.traces },
            { "proofs", tail.proofs }, { "findings", tail.findings } });
}

ReplyLines::ReplyLines()
    : m_text(scan::OutputFormat::JsonLines, *scan::selectRowFields({ "*" }))
{
}

void ReplyLines::append(const scan::ScanRow& row, std::string& text) const
{
    constexpr std::string_view Mark = "{\"record\":\"reply\",";
    const std::size_t begin = text.size();
    m_text.append(row, text);
    text.replace(begin, 1, Mark);
}

} // namespace store
