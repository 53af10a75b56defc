// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/valuekind.h"

#include "app/figurerequest/figurerequest.h"
#include "core/analysis/catalogue.h"
#include "core/scan/output/rowfields.h"
#include "core/scan/scanoptions.h"
#include "core/store/exchange/importformat.h"
#include "core/trace/traceoptions.h"
#include "core/verify/verifyoptions.h"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace probe {

namespace {

    using Other = ValueKind::Other;

    constexpr const char* InterfaceFolder = "/sys/class/net";
    constexpr const char* Passes = "v0,v1,control";

    /// Options of the commands that have no table; tests/package holds them to what the commands
    /// take.
    struct PlainChoices {
        const char* command;
        const char* option;
        const char* choices;
    };
    const PlainChoices PlainOptions[] = {
        { "diff", "output-module", "text,jsonl" },
        { "export", "output-module", "jsonl,csv" },
        { "export", "part", "all,run,replies,hosts,traces,proofs,findings" },
        { "import", "format", store::ImportFormatNames },
        { "import", "mptcp", Passes },
        { "list", "kind", "scan,trace,verify" },
        { "list", "output-module", "text,jsonl,csv" },
        { "list", "simulated", "on,off" },
        { "list", "state", "running,done,stopped,failed,interrupted" },
        { "prune", "output-module", "text,jsonl" },
        { "shards", "output-module", "text,jsonl,lost" },
        { "show", "output-module", "text,jsonl" },
    };

    std::vector<Candidate> candidatesOf(std::string_view choices)
    {
        std::vector<Candidate> candidates;
        while (!choices.empty()) {
            const std::size_t comma = std::min(choices.find(','), choices.size());
            candidates.push_back({ std::string(choices.substr(0, comma)), {} });
            choices.remove_prefix(std::min(comma + 1, choices.size()));
        }
        return candidates;
    }

    std::vector<Candidate> fieldNames()
    {
        std::vector<Candidate> names;
        for (const scan::RowField& field : scan::rowFields())
            names.push_back({ field.name, field.help });
        return names;
    }

    std::vector<Candidate> figureNames()
    {
        std::vector<Candidate> names { { figure::AllFigures, "Every figure, into a folder" },
            { figure::Report, "A page with all of them" } };
        for (const analysis::FigureKind& kind : analysis::figureKinds())
            names.push_back({ kind.name, kind.title.source });
        return names;
    }

    std::vector<Candidate> interfaceNames()
    {
        std::vector<Candidate> names;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(InterfaceFolder, error))
            names.push_back({ entry.path().filename().string(), {} });
        std::ranges::sort(names, {}, &Candidate::text);
        return names;
    }

    template <typename Table>
    std::optional<ValueKind> kindInTable(const Table& table, std::string_view name)
    {
        for (const auto& option : table) {
            if (option.name == name && option.choices[0] != '\0')
                return ValueKind { candidatesOf(option.choices), option.severalChoices };
        }
        return std::nullopt;
    }

    std::optional<ValueKind> scanKind(std::string_view name)
    {
        if (name == "output-fields")
            return ValueKind { fieldNames(), true };
        if (name == "interface")
            return ValueKind { interfaceNames() };
        const scan::ScanOption* const option = scan::findScanOption(name);
        if (!option || option->choices[0] == '\0')
            return std::nullopt;
        ValueKind kind { candidatesOf(option->choices),
            option->kind == scan::OptionKind::ChoiceList };
        if (option->kind == scan::OptionKind::Places) {
            kind.names.push_back({ "ssh:", "Another machine, ssh:[USER@]HOST[:PORT]" });
            kind.goesOn = true;
        }
        return kind;
    }

    std::optional<ValueKind> namedValues(const std::string& command, const std::string& option)
    {
        std::optional<ValueKind> kind;
        if (command == "figure")
            kind = kindInTable(figure::figureOptions(), option);
        else if (command == "trace")
            kind = kindInTable(trace::traceOptions(), option);
        else if (command == "verify")
            kind = kindInTable(verify::verifyOptions(), option);
        if (!kind && (command == "scan" || command == "trace" || command == "verify"))
            kind = scanKind(option);
        for (const PlainChoices& plain : PlainOptions) {
            if (command == plain.command && option == plain.option)
                kind = ValueKind { candidatesOf(plain.choices) };
        }
        return kind;
    }

    /// By what --help calls the value.
    ValueKind kindOfPlaceholder(const std::string& placeholder)
    {
        if (placeholder == "on|off")
            return { candidatesOf("on,off") };
        if (placeholder == "DIR")
            return { {}, false, Other::Folders };
        if (placeholder.starts_with("FILE") || placeholder == "URL")
            return { {}, false, Other::Files };
        return {};
    }

} // namespace

ValueKind valueKind(const CLI::App& command, const CLI::Option& option)
{
    if (option.get_positional()) {
        if (command.get_name() == "figure")
            return { figureNames() };
        return kindOfPlaceholder(option.get_name(true));
    }
    const auto& names = option.get_lnames();
    const auto named = namedValues(command.get_name(), names.empty() ? "" : names.front());
    return named ? *named : kindOfPlaceholder(option.get_type_name());
}

} // namespace probe
