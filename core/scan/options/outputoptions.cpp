// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/options/optionfields.h"
#include "core/scan/options/optiongroups.h"

#include "core/scan/output/rowfields.h"
#include "core/scan/output/rowfilter.h"

#include <algorithm>
#include <array>

namespace scan {

namespace {

    constexpr const char* Output = "Output";
    constexpr const char* General = "General";
    constexpr const char* Then = "Then";
    constexpr const char* Kept = "Store";
    constexpr const char* Stages = "trace,verify"; // in the order of Stage
    constexpr const char* Formats = "csv,jsonl"; // in the order of OutputFormat

    core::Result<void> setFormat(ScanRequest& request, std::string_view text)
    {
        return store<&OutputRequest::format>(request, parseChoice(text, Formats));
    }

    std::vector<std::string> getFormat(const ScanRequest& request)
    {
        if (isDefault<&OutputRequest::format>(request))
            return {};
        return { (*parseList(Formats))[std::size_t(request.output.format)] };
    }

    core::Result<void> checkField(const std::string& name)
    {
        if (const auto field = selectRowFields({ name }); !field)
            return tl::unexpected(field.error());
        return {};
    }

    core::Result<void> setFilter(ScanRequest& request, std::string_view text)
    {
        if (const auto filter = RowFilter::parse(text); !filter)
            return tl::unexpected(filter.error());
        request.output.filter = text;
        return {};
    }

    core::Result<void> setThen(ScanRequest& request, std::string_view text)
    {
        const auto names = parseList(text);
        if (!names)
            return tl::unexpected(names.error());
        std::vector<Stage> stages;
        for (const std::string& name : *names) {
            const auto stage = parseChoice(name, Stages);
            if (!stage)
                return tl::unexpected(stage.error());
            if (std::find(stages.begin(), stages.end(), Stage(*stage)) != stages.end())
                return expected(core::Pattern("scan", "trace and verify each at most once"), text);
            stages.push_back(Stage(*stage));
        }
        // A host is traced before it is proven, in whatever order they are named.
        std::sort(stages.begin(), stages.end());
        request.then = std::move(stages);
        return {};
    }

    std::vector<std::string> getThen(const ScanRequest& request)
    {
        std::string text;
        for (const Stage stage : request.then)
            text.append(text.empty() ? "" : ",").append((*parseList(Stages))[std::size_t(stage)]);
        return text.empty() ? std::vector<std::string>() : std::vector { text };
    }

    constexpr std::array Options {
        ScanOption { "output-module", 'O', OptionKind::Choice, Output, "FORMAT", "csv",
            "How results are written: csv, with a header row, or jsonl, one JSON object a line",
            Formats, setFormat, getFormat },
        ScanOption { "output-file", 'o', OptionKind::WriteFile, Output, "FILE", "-",
            "Write the results to FILE; - is standard output", "",
            setFileName<&OutputRequest::file>, getText<&OutputRequest::file> },
        ScanOption { "output-fields", 'f', OptionKind::TextList, Output, "FIELDS", "",
            "Fields to write, in this order, like saddr,sport,classification; by default the "
            "fifteen from timestamp_ts to success",
            "", addItems<&OutputRequest::fields, checkField>, getItems<&OutputRequest::fields> },
        ScanOption { "output-filter", 0, OptionKind::Text, Output, "FILTER",
            "success = 1 && repeat = 0",
            "Write only results that pass, in ZMap's language: field op value with = != < > <= >=, "
            "joined by && and ||, with parentheses; an empty filter passes all",
            "", setFilter, getText<&OutputRequest::filter> },
        ScanOption { "no-header-row", 0, OptionKind::Flag, Output, "", "",
            "Leave out the row of field names that CSV output begins with by default", "",
            setFlag<&OutputRequest::headerRow, false>, getFlag<&OutputRequest::headerRow> },
        ScanOption { "metadata-file", 'm', OptionKind::WriteFile, Output, "FILE", "",
            "Write the whole configuration, the seed and the counters, losses too, to FILE as JSON "
            "when the scan ends; - is standard output",
            "", setFileName<&OutputRequest::metadataFile>, getText<&OutputRequest::metadataFile> },
        ScanOption { "status-updates-file", 'u', OptionKind::WriteFile, Output, "FILE", "",
            "Write rates and counters to FILE as CSV, a row a second", "",
            setFileName<&OutputRequest::statusFile>, getText<&OutputRequest::statusFile> },
        ScanOption { "pcap", 0, OptionKind::WriteFile, Output, "FILE", "",
            "Write every reply to a probe to FILE as a packet capture, for Wireshark", "",
            setFileName<&OutputRequest::captureFile>, getText<&OutputRequest::captureFile> },
        ScanOption { "then", 0, OptionKind::ChoiceList, Then, "STAGES", "",
            "What follows at every host that answered with an MPTCP option, while the scan goes "
            "on: trace finds the hop that altered it, verify proves that the host itself speaks "
            "it; "
            "meanwhile each of the two has half of --rate",
            Stages, setThen, getThen },
        ScanOption { "then-file", 0, OptionKind::WriteFile, Then, "FILE", "-",
            "Write what --then finds to FILE, a row or object a host with its category, its scan "
            "row, trace and proof; - is standard output, in place of the rows of the scan unless "
            "--output-file names a file",
            "", setFileName<&OutputRequest::thenFile>, getText<&OutputRequest::thenFile> },
        ScanOption { "store", 0, OptionKind::Text, Kept, "URL", "",
            "Keep the run in a store: a file, which is made when it is not there, or "
            "postgresql://USER@HOST/DATABASE; every reply is kept, whatever --output-filter says, "
            "with configuration, counters and losses",
            "", setFileName<&OutputRequest::store>, getText<&OutputRequest::store> },
        ScanOption { "label", 0, OptionKind::Text, Kept, "TEXT", "",
            "The name of the series that this run belongs to, for the store", "",
            setText<&OutputRequest::label>, getText<&OutputRequest::label> },
        ScanOption { "note", 0, OptionKind::Text, Kept, "TEXT", "",
            "A remark about this run, for the store", "", setText<&OutputRequest::note>,
            getText<&OutputRequest::note> },
        ScanOption { "resume", 0, OptionKind::WriteFile, General, "FILE", "",
            "Keep in FILE where the scan stands, so that the same command goes on there when it "
            "was "
            "interrupted: its rows are added to those of before, and another scan than that of "
            "FILE is refused",
            "", setFileName<&OutputRequest::resumeFile>, getText<&OutputRequest::resumeFile> },
        ScanOption { "dryrun", 'd', OptionKind::Flag, General, "", "",
            "Check everything and print what would be sent, but send nothing", "",
            setFlag<&ScanRequest::dryRun>, getFlag<&ScanRequest::dryRun> },
        ScanOption { "quiet", 'q', OptionKind::Flag, General, "", "",
            "Print no status line; errors are still printed", "", setFlag<&OutputRequest::quiet>,
            getFlag<&OutputRequest::quiet> },
    };

} // namespace

std::span<const ScanOption> outputOptions() { return Options; }

} // namespace scan
