// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/report.h"

#include "app/figure/alttext.h"
#include "app/figure/htmltext.h"
#include "app/figure/pictureoptions.h"
#include "app/figure/reportfolder.h"
#include "app/figure/reportstyle.h"
#include "app/figure/runtext.h"
#include "widgets/figures/figurenumber.h"
#include "widgets/figures/figuretable.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace figure {

namespace {

    std::string count(std::uint64_t number, const char* one, const char* many)
    {
        return widgets::figureNumber(double(number)).toStdString() + " "
            + (number == 1 ? one : many);
    }

    std::string paragraph(std::string_view text) { return element("p", text) + "\n"; }

    std::string link(const std::string& target, std::string_view text)
    {
        return "<a href=\"" + escaped(target) + "\">" + escaped(text) + "</a>";
    }

    std::string identifier(const MadeFigure& made) { return fileName(made.figure.name); }

    std::string simulatedLine(bool simulated)
    {
        return simulated
            ? "<p class=\"simulated\">Simulated: these runs are from a lab, nothing was "
              "measured.</p>\n"
            : "";
    }

    std::string tableHtml(const analysis::Figure& figure)
    {
        const auto isNumber = [&figure](std::size_t column) {
            return column < figure.numericColumns.size() && figure.numericColumns[column];
        };
        std::string html = "<div class=\"wide\"><table>\n<caption>"
            + escaped((figure.subtitle.empty() ? figure.title : figure.subtitle).english())
            + "</caption>\n<thead><tr>";
        for (std::size_t c = 0; c < figure.columns.size(); ++c)
            html += std::string("<th scope=\"col\"") + (isNumber(c) ? " class=\"number\">" : ">")
                + escaped(figure.columns[c].english()) + "</th>";
        html += "</tr></thead>\n<tbody>\n";
        for (const auto& row : figure.rows) {
            html += "<tr>";
            for (std::size_t c = 0; c < std::min(row.size(), figure.columns.size()); ++c) {
                const std::string tag = c == 0 ? "th" : "td";
                html += "<" + tag + (c == 0 ? " scope=\"row\"" : "")
                    + (isNumber(c) ? " class=\"number\">" : ">")
                    + escaped(widgets::cellText(figure, row, c).toStdString()) + "</" + tag + ">";
            }
            html += "</tr>\n";
        }
        return html + "</tbody></table></div>\n";
    }

    std::string chartHtml(const analysis::Figure& figure, const std::string& file)
    {
        return "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"" + file
            + "-dark.svg\" /><img src=\"" + file + ".svg\" alt=\""
            + escaped(figure.title.english() + ". " + alternativeText(figure))
            + "\" /></picture>\n";
    }

    std::string figureHtml(const MadeFigure& made)
    {
        const analysis::Figure& figure = made.figure;
        const std::string file = identifier(made);
        std::string html = "<section id=\"figure-" + file + "\">\n"
            + element("h2", figure.title.english()) + "\n" + simulatedLine(figure.simulated)
            + "<figure>\n" + (figure.isTable() ? tableHtml(figure) : chartHtml(figure, file))
            + "<figcaption>\n";
        html += "<p>" + escaped(made.kind->help.source);
        if (made.kind->source[0] != '\0')
            html += " Compare " + escaped(made.kind->source) + ".";
        html += "</p>\n";
        if (!figure.notes.empty()) {
            html += "<ul>";
            for (const std::string& note : figure.notes)
                html += element("li", note);
            html += "</ul>\n";
        }
        html += "<p>" + link(file + ".csv", "The numbers as CSV");
        if (!figure.isTable())
            html += ", " + link(file + ".svg", "the figure as SVG");
        return html + "</p>\n</figcaption>\n</figure>\n</section>\n";
    }

    std::string contentsHtml(const FigureSet& set)
    {
        std::string html = "<nav aria-label=\"Contents\">\n<ol>\n";
        for (const MadeFigure& made : set.made)
            html += "<li>" + link("#figure-" + identifier(made), made.figure.title.english())
                + "</li>\n";
        html += "<li>" + link("#method", "How the runs were made") + "</li>\n";
        return html + "</ol>\n</nav>\n";
    }

    std::string definitionsHtml(const analysis::Question& question)
    {
        const std::string period = analysis::periodName(question.period);
        const std::string window = std::to_string(question.window);
        const std::pair<std::string, std::string> words[] = {
            { "Responsive",
                "A target, that is an address and port, which answered the SYN with a SYN/ACK." },
            { "Potential MPTCP",
                "A SYN/ACK with any MPTCP option: one that fits the version asked for, a mirror of "
                "our "
                "own, one of another version, or a malformed one." },
            { "MPTCP",
                "A SYN/ACK with a well-formed MP_CAPABLE of the version asked for and a key that "
                "is "
                "neither zero nor ours (RFC 6824 for version 0, RFC 8684 for version 1). A box on "
                "the "
                "way can answer so as well: only a trace shows who altered the option, and only a "
                "proof (MP_JOIN) that the host itself speaks MPTCP." },
            { "Mirror",
                "Our own option came back unchanged. Something copies options that it does not "
                "understand: no sign of MPTCP." },
            { "Consistent",
                question.period == analysis::Period::Run ? "Seen in this run and in the "
                        + std::to_string(question.window - 1) + " runs of its kind before it."
                                                         : "Seen in this " + period
                        + " and in the scanned ones before it, " + window + " in a row." },
            { "One point of a series",
                question.period == analysis::Period::Run ? "One run."
                                                         : "All runs that started in one " + period
                        + " (UTC) and asked the same version, port and address family: a host is "
                          "there when any of them saw it." },
            { "Gap", "A point without a run. It is no zero: nobody asked." },
            { "Marked with a dagger",
                "A run behind the point ended early or lost packets on receive: a host that is "
                "missing there may have answered." },
        };
        std::string html = "<h3>Words</h3>\n<dl>\n";
        for (const auto& [word, meaning] : words)
            html += element("dt", word) + element("dd", meaning) + "\n";
        return html + "</dl>\n";
    }

    std::string runsHtml(const std::vector<store::Run>& runs)
    {
        std::string html
            = "<h3 id=\"method-runs\">The runs</h3>\n<div class=\"wide\"><table>\n"
              "<caption>Every run that the figures were made from</caption>\n<thead><tr>";
        const std::pair<const char*, bool> heads[] = { { "Run", true }, { "Kind", false },
            { "Label", false }, { "Started", false }, { "Ended", false }, { "Vantage", false },
            { "Families", false }, { "Passes", false }, { "Ports", false }, { "Sent", true },
            { "Replies", true }, { "Version", false }, { "Doubts", false }, { "Command", false } };
        for (const auto& [head, number] : heads)
            html += std::string("<th scope=\"col\"") + (number ? " class=\"number\">" : ">") + head
                + "</th>";
        html += "</tr></thead>\n<tbody>\n";
        const auto cell = [](const std::string& text) { return element("td", text); };
        const auto numberCell = [](std::uint64_t number) {
            return "<td class=\"number\">" + widgets::figureNumber(double(number)).toStdString()
                + "</td>";
        };
        for (const store::Run& run : runs) {
            html += "<tr><th scope=\"row\" class=\"number\">" + std::to_string(run.id) + "</th>"
                + cell(store::runKindName(run.kind)) + cell(run.label)
                + cell(minuteText(run.startedNs)) + cell(minuteText(run.endedNs))
                + cell(run.vantage) + cell(familiesText(run)) + cell(passesText(run))
                + cell(run.ports) + numberCell(run.counters.sent)
                + numberCell(run.counters.validated)
                + cell(run.importedFrom.empty() ? run.version : "imported: " + run.importedFrom)
                + cell(doubtText(run)) + "<td>"
                + (run.command.empty() ? "" : element("code", run.command)) + "</td></tr>\n";
        }
        return html + "</tbody></table></div>\n";
    }

    std::string confidenceHtml(const std::vector<store::Run>& runs)
    {
        const auto doubtful
            = std::ranges::count_if(runs, [](const store::Run& run) { return !run.complete(); });
        std::string html = "<h3>How far to trust the numbers</h3>\n";
        if (doubtful == 0)
            return html + paragraph("Every run ended by itself and lost no packet on receive.");
        return html
            + paragraph(count(std::uint64_t(doubtful), "run of ", "runs of ")
                + std::to_string(runs.size())
                + " ended early or lost packets on receive; the list of runs says which. What is "
                  "missing from them may have answered, so their counts are lower bounds.");
    }

    std::string methodHtml(
        const FigureRequest& request, const std::vector<store::Run>& runs, const FigureSet& set)
    {
        const analysis::Question& question = request.question;
        std::string html
            = "<section class=\"method\" id=\"method\">\n<h2>How the runs were made</h2>\n";
        html += paragraph("Each target gets TCP SYNs with the MPTCP option MP_CAPABLE, one for "
                          "each version that is "
                          "asked, and where a control is asked a plain SYN. Probes carry no state: "
                          "sequence number, "
                          "source port and (version 0) key are made from the target's address and "
                          "a secret of the "
                          "run, by which a reply is known to be one. Of several answers of one "
                          "target the one that "
                          "tells most counts.");
        std::set<std::string> versions;
        for (const store::Run& run : runs) {
            if (!run.version.empty() && run.importedFrom.empty())
                versions.insert(run.version);
        }
        std::string measured;
        for (const std::string& version : versions)
            measured += (measured.empty() ? "" : ", ") + version;
        if (!measured.empty())
            html += paragraph("Measured with MPTCP Workbench " + measured + ".");
        if (!question.originFile.empty())
            html += paragraph("Origin AS by " + question.originFile
                + ", as it was when the figures were made, for all periods alike.");
        if (!question.countryFile.empty())
            html += paragraph("Countries by " + question.countryFile
                + ", as it was when the figures were made, for all periods alike.");
        html += confidenceHtml(runs) + definitionsHtml(question);
        if (!set.leftOut.empty()) {
            html += "<h3 id=\"method-left-out\">Left out</h3>\n<ul>\n";
            for (const LeftOutFigure& left : set.leftOut)
                html += "<li>" + escaped(left.kind->title.source) + ": " + escaped(left.reason)
                    + "</li>\n";
            html += "</ul>\n";
        }
        return html + runsHtml(runs) + "</section>\n";
    }

    std::string spanText(const std::vector<store::Run>& runs)
    {
        if (runs.empty())
            return "No run";
        const auto [first, last] = std::ranges::minmax(runs, {}, &store::Run::startedNs);
        return count(runs.size(), "run", "runs") + ", " + minuteText(first.startedNs).substr(0, 10)
            + " to " + minuteText(last.startedNs).substr(0, 10);
    }

    std::string today()
    {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        return minuteText(std::chrono::nanoseconds(now).count());
    }

} // namespace

std::string reportPage(
    const FigureRequest& request, const std::vector<store::Run>& runs, const FigureSet& set)
{
    const bool simulated = request.question.runs.simulated.value_or(false);
    const std::string title = "Multipath TCP in the network: "
        + std::string(simulated ? "simulated runs" : "measured adoption");
    std::string html
        = "<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n"
          "<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" "
          "content=\"width=device-width, initial-scale=1\" />\n"
          "<meta name=\"generator\" content=\"MPTCP Workbench " WORKBENCH_VERSION "\" />\n"
        + element("title", title) + "\n<style>" + ReportStyle + "</style>\n</head>\n<body>\n";
    html += "<a class=\"skip\" href=\"#content\">Skip to the figures</a>\n<header>\n"
        + element("h1", title) + "\n<p class=\"subtitle\">" + escaped(spanText(runs)) + "</p>\n"
        + simulatedLine(simulated) + contentsHtml(set) + "</header>\n<main id=\"content\">\n";
    for (const MadeFigure& made : set.made)
        html += figureHtml(made);
    html += methodHtml(request, runs, set) + "</main>\n<footer>\n<p class=\"about\">Made on "
        + escaped(today())
        + " by MPTCP Workbench " WORKBENCH_VERSION ".</p>\n</footer>\n</body>\n</html>\n";
    return html;
}

core::Result<void> writeReport(
    const FigureRequest& request, const std::vector<store::Run>& runs, const FigureSet& set)
{
    for (const MadeFigure& made : set.made) {
        const std::string name = identifier(made);
        std::vector<std::pair<std::string, widgets::FigureTheme>> files { { name + ".csv",
            widgets::FigureTheme::Light } };
        if (!made.figure.isTable()) {
            files.push_back({ name + ".svg", widgets::FigureTheme::Light });
            files.push_back({ name + "-dark.svg", widgets::FigureTheme::Dark });
        }
        for (const auto& [file, theme] : files) {
            widgets::FigureExport options = pictureOptions(request);
            options.theme = theme;
            // Title and notes are the page's, as text; but a figure copied out of it needs them
            // too.
            const auto written
                = widgets::exportFigure(made.figure, fileIn(request.output, file), options);
            if (!written)
                return written;
        }
    }
    return writeFile(
        fileIn(request.output, "index.html").toStdString(), reportPage(request, runs, set));
}

} // namespace figure
