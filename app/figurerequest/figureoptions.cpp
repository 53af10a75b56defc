// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurerequest/figurerequest.h"
#include "app/figurerequest/timespan.h"
#include "core/analysis/catalogue.h"
#include "core/targets/portset.h"

#include <algorithm>
#include <array>

namespace figure {

namespace {

    using Request = FigureRequest;
    using Done = core::Result<void>;

    constexpr const char* Periods = "run,day,week,month"; // in the order of analysis::Period
    constexpr const char* Passes = "v0,v1,control";
    constexpr const char* Families = "ipv4,ipv6";
    constexpr const char* Formats = "svg,pdf,png,csv";
    constexpr const char* Themes = "light,dark"; // in the order of Theme

    template <auto member> Done setText(Request& request, std::string_view text)
    {
        if (text.empty())
            return scan::expected("a text", text);
        request.*member = std::string(text);
        return {};
    }

    template <auto member> Done setRunText(Request& request, std::string_view text)
    {
        request.question.runs.*member = std::string(text);
        return {};
    }

    template <auto member> Done setQuestionFile(Request& request, std::string_view text)
    {
        auto name = scan::parseFileName(text);
        if (!name)
            return tl::unexpected(name.error());
        std::string& files = request.question.*member;
        files += (files.empty() ? "" : ",") + *name;
        return {};
    }

    template <auto member, std::uint64_t minimum, std::uint64_t maximum>
    Done setQuestionNumber(Request& request, std::string_view text)
    {
        const auto number = scan::parseInteger(text, minimum, maximum);
        if (!number)
            return tl::unexpected(number.error());
        request.question.*member = int(*number);
        return {};
    }

    Done setFrom(Request& request, std::string_view text)
    {
        const auto span = parseTimeSpan(text);
        if (!span)
            return tl::unexpected(span.error());
        request.question.runs.fromNs = span->fromNs;
        return {};
    }

    Done setUntil(Request& request, std::string_view text)
    {
        const auto span = parseTimeSpan(text);
        if (!span)
            return tl::unexpected(span.error());
        request.question.runs.untilNs = span->untilNs;
        return {};
    }

    Done setPeriod(Request& request, std::string_view text)
    {
        const auto choice = scan::parseChoice(text, Periods);
        if (!choice)
            return tl::unexpected(choice.error());
        request.question.period = analysis::Period(*choice);
        return {};
    }

    Done setPorts(Request& request, std::string_view text)
    {
        const auto ports = targets::PortSet::parse(text);
        if (!ports)
            return tl::unexpected(ports.error());
        if (ports->size() < 2 || ports->size() > 8)
            return scan::expected("two to eight ports to compare, as 80,443", text);
        request.question.ports = ports->ports();
        return {};
    }

    Done addRuns(Request& request, std::string_view text)
    {
        const auto items = scan::parseList(text);
        if (!items)
            return tl::unexpected(items.error());
        for (const std::string& item : *items) {
            const auto id = scan::parseInteger(item, 1, INT64_MAX);
            if (!id)
                return tl::unexpected(id.error());
            request.question.runs.ids.push_back(store::RunId(*id));
        }
        return {};
    }

    Done setPass(Request& request, std::string_view text)
    {
        const auto pass = scan::passFromName(text);
        if (!pass)
            return tl::unexpected(pass.error());
        request.question.runs.pass = *pass;
        return {};
    }

    Done setPort(Request& request, std::string_view text)
    {
        const auto port = scan::parseInteger(text, 1, UINT16_MAX);
        if (!port)
            return tl::unexpected(port.error());
        request.question.runs.port = std::uint16_t(*port);
        return {};
    }

    Done setFamily(Request& request, std::string_view text)
    {
        const auto choice = scan::parseChoice(text, Families);
        if (!choice)
            return tl::unexpected(choice.error());
        request.question.runs.family = *choice == 0 ? core::Family::V4 : core::Family::V6;
        return {};
    }

    Done setSimulated(Request& request, std::string_view)
    {
        request.question.runs.simulated = true;
        return {};
    }

    Done setPublished(Request& request, std::string_view)
    {
        request.question.published = true;
        return {};
    }

    /// The first of what the user watches takes the place of the study's choice.
    void beginWatching(Request& request)
    {
        if (!request.watchGiven)
            request.question.watchedAs.clear();
        request.watchGiven = true;
    }

    Done addWatchedAs(Request& request, std::string_view text)
    {
        const auto items = scan::parseList(text);
        if (!items)
            return tl::unexpected(items.error());
        for (std::string_view item : *items) {
            if (item.starts_with("AS") || item.starts_with("as"))
                item.remove_prefix(2);
            const auto number = scan::parseInteger(item, 1, UINT32_MAX);
            if (!number)
                return scan::expected("numbers of autonomous systems, as 6185,714", text);
            beginWatching(request);
            request.question.watchedAs.push_back(std::uint32_t(*number));
        }
        return {};
    }

    Done addWatchedPrefixes(Request& request, std::string_view text)
    {
        const auto items = scan::parseList(text);
        if (!items)
            return tl::unexpected(items.error());
        for (const std::string& item : *items) {
            const auto prefix = core::IpPrefix::parse(item);
            if (!prefix)
                return tl::unexpected(prefix.error());
            beginWatching(request);
            request.question.watchedPrefixes.push_back(*prefix);
        }
        return {};
    }

    Done addOnlyAs(Request& request, std::string_view text)
    {
        const auto items = scan::parseList(text);
        if (!items)
            return tl::unexpected(items.error());
        for (std::string_view item : *items) {
            if (item.starts_with("AS") || item.starts_with("as"))
                item.remove_prefix(2);
            const auto number = scan::parseInteger(item, 1, UINT32_MAX);
            if (!number)
                return scan::expected("numbers of autonomous systems, as 6185,714", text);
            request.question.onlyAs.push_back(std::uint32_t(*number));
        }
        return {};
    }

    Done setWatchName(Request& request, std::string_view text)
    {
        if (text.empty())
            return scan::expected("a name", text);
        request.question.watchName = std::string(text);
        request.watchNameGiven = true;
        return {};
    }

    Done setFormats(Request& request, std::string_view text)
    {
        const auto items = scan::parseList(text);
        if (!items)
            return tl::unexpected(items.error());
        for (const std::string& item : *items) {
            if (const auto known = scan::parseChoice(item, Formats); !known)
                return tl::unexpected(known.error());
        }
        request.formats = *items;
        return {};
    }

    Done setSize(Request& request, std::string_view text)
    {
        const auto cross = text.find_first_of("xX");
        if (cross == std::string_view::npos)
            return scan::expected("width and height in dots, as 1920x1200", text);
        const auto width = scan::parseInteger(text.substr(0, cross), 1, 100000);
        const auto height = scan::parseInteger(text.substr(cross + 1), 1, 100000);
        if (!width || !height)
            return scan::expected("width and height in dots, as 1920x1200", text);
        request.width = int(*width);
        request.height = int(*height);
        return {};
    }

    Done setTheme(Request& request, std::string_view text)
    {
        const auto choice = scan::parseChoice(text, Themes);
        if (!choice)
            return tl::unexpected(choice.error());
        request.theme = *choice == 0 ? Theme::Light : Theme::Dark;
        return {};
    }

    using analysis::Question;
    using store::RunSelection;
    constexpr const char* Runs = "Which runs";
    constexpr const char* Asked = "What is asked of them";
    constexpr const char* Drawing = "Output";

    const auto Options = std::to_array<scan::RequestOption<Request>>({
        { "store", 0, Runs, "URL", "",
            "Runs are read from this store: a file or postgresql://USER@HOST/DATABASE",
            &setText<&Request::storeUrl> },
        { "from", 0, Runs, "TIME", "",
            "Only runs that started in this year, month, day or second of UTC or later", &setFrom },
        { "until", 0, Runs, "TIME", "",
            "Only runs that started in this year, month, day or second of UTC or earlier",
            &setUntil },
        { "run", 0, Runs, "ID,...", "", "Only these runs; may be given several times", &addRuns },
        { "label", 0, Runs, "TEXT", "", "Only runs of this label",
            &setRunText<&RunSelection::label> },
        { "vantage", 0, Runs, "NAME", "", "Only runs from this vantage",
            &setRunText<&RunSelection::vantage> },
        { "mptcp", 0, Runs, "PASS", "", "Only what was asked with v0, v1 or control", &setPass,
            nullptr, Passes },
        { "port", 0, Runs, "PORT", "", "Only what was asked at this port", &setPort },
        { "family", 0, Runs, "FAMILY", "", "Only hosts of ipv4 or ipv6", &setFamily, nullptr,
            Families },
        { "simulated", 0, Runs, "", "",
            "Simulated runs, and only these; figures say that nothing was measured",
            &setSimulated },
        { "period", 0, Asked, "PERIOD", "month",
            "What is one point of a series: all runs of a day, week or month, or each run by "
            "itself",
            &setPeriod, nullptr, Periods },
        { "window", 0, Asked, "N", "3",
            "A host is consistent when this many scanned periods in a row saw it",
            &setQuestionNumber<&Question::window, 1, 1000> },
        { "ports", 0, Asked, "PORTS", "80,443", "The ports that are compared", &setPorts },
        { "origins", 0, Asked, "FILE", "",
            "Address to AS: a MaxMind ASN database or CAIDA pfx2as files, comma-separated",
            &setQuestionFile<&Question::originFile> },
        { "countries", 0, Asked, "FILE", "",
            "Address to country: a MaxMind country or city database",
            &setQuestionFile<&Question::countryFile> },
        { "only-as", 0, Asked, "ASN,...", "",
            "Only hosts that one of these ASes announces, in every figure; needs --origins",
            &addOnlyAs },
        { "watch-as", 0, Asked, "ASN,...", "6185,714", "The AS numbers of the AS watch",
            &addWatchedAs },
        { "watch-prefix", 0, Asked, "PREFIX,...", "",
            "Prefixes of the AS watch, with or without AS numbers", &addWatchedPrefixes },
        { "watch-name", 0, Asked, "TEXT", "Apple", "What the AS watch calls them", &setWatchName },
        { "published", 0, Asked, "", "", "Lay the published numbers over the measured ones",
            &setPublished },
        { "top", 0, Asked, "N", "10", "Rows of a table of the most frequent",
            &setQuestionNumber<&Question::topCount, 1, 1000> },
        { "output-file", 'o', Drawing, "FILE", "",
            "Where to write: a file that ends with .svg, .pdf, .png or .csv, - for CSV on standard "
            "output, a folder for all or report",
            &scan::setFileName<&Request::output, Request> },
        { "formats", 0, Drawing, "LIST", "svg,csv",
            "What all writes of each figure: svg, pdf, png, csv", &setFormats, nullptr, Formats,
            true },
        { "size", 0, Drawing, "WxH", "960x600", "Width and height in dots", &setSize },
        { "dpi", 0, Drawing, "N", "96", "Dots an inch: texts and lines have the same size in print",
            &scan::setNumber<&Request::dpi, 30, 2400, Request> },
        { "theme", 0, Drawing, "THEME", "light", "Colours for light or dark paper", &setTheme,
            nullptr, Themes },
        { "list", 0, Drawing, "", "", "Name the figures and say what each shows",
            &scan::setFlag<&Request::list, Request> },
        { "quiet", 'q', Drawing, "", "", "Say nothing but errors",
            &scan::setFlag<&Request::quiet, Request> },
    });

    Done refuse(const std::string& why)
    {
        return core::failure(core::ErrorCode::InvalidInput, why);
    }

    std::string watchedNames(const Question& question)
    {
        std::string names;
        for (const std::uint32_t number : question.watchedAs)
            names += (names.empty() ? "AS" : ", AS") + std::to_string(number);
        for (const core::IpPrefix& prefix : question.watchedPrefixes)
            names += (names.empty() ? "" : ", ") + prefix.toString();
        return names;
    }

} // namespace

std::span<const scan::RequestOption<FigureRequest>> figureOptions() { return Options; }

std::string outputSuffix(const std::string& output)
{
    if (output == "-")
        return "csv";
    const auto slash = output.rfind('/');
    const std::string name = slash == std::string::npos ? output : output.substr(slash + 1);
    const auto dot = name.rfind('.');
    if (dot == std::string::npos)
        return {};
    std::string suffix = name.substr(dot + 1);
    std::ranges::transform(suffix, suffix.begin(),
        [](char each) { return each >= 'A' && each <= 'Z' ? char(each + 32) : each; });
    return suffix;
}

core::Result<void> completeRequest(FigureRequest& request)
{
    if (request.list)
        return {};
    const auto& runs = request.question.runs;
    if (request.name.empty())
        return refuse("NAME: say which figure, all or report; --list names them");
    const bool folder = request.name == AllFigures || request.name == Report;
    if (!folder) {
        if (const auto known = analysis::checkFigureName(request.name); !known)
            return known;
    }
    if (request.storeUrl.empty())
        return refuse("--store: say which store has the runs, as --store runs.db");
    if (request.output.empty())
        return refuse("--output-file: say where to write, as -o " + request.name
            + (folder ? "-figures" : ".svg"));
    if (runs.fromNs && runs.untilNs && *runs.fromNs >= *runs.untilNs)
        return refuse("--until: is before --from; no run can be in between");
    if (folder && request.output == "-")
        return refuse("--output-file: " + request.name + " writes several files; name a folder");
    if (!folder) {
        const std::string suffix = outputSuffix(request.output);
        if (suffix != "svg" && suffix != "pdf" && suffix != "png" && suffix != "csv")
            return refuse("--output-file: \"" + request.output
                + "\" names no kind of picture; end it with .svg, .pdf, .png or .csv");
    }
    if (request.watchGiven && !request.watchNameGiven)
        request.question.watchName = watchedNames(request.question);
    return {};
}

} // namespace figure
