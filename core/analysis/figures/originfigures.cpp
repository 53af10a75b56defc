// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogueentry.h"
#include "core/analysis/figures/figurebase.h"
#include "core/analysis/tracehosts.h"

#include <algorithm>
#include <set>

namespace analysis {

using core::Family;
using scan::Pass;

namespace {

    /// The hosts that a table of origins counts, and what they are.
    struct HostBase {
        std::vector<SnapshotHost> hosts;
        Text description;
        std::set<std::size_t> runs; ///< behind them, into Timeline::runs()
    };

    core::Result<HostBase> scanBase(RunData& data, const CatalogueEntry& entry)
    {
        const auto history = data.hosts(entry.family);
        if (!history)
            return tl::unexpected(history.error());
        const SnapshotTracker& latest = (*history)->latest[HostHistory::passIndex(entry.pass)];
        if (!latest.slot()) {
            return tl::unexpected(cannotBeMade(core::ErrorCode::NotFound, entry.kind,
                { Pattern("analysis",
                      "no %1 was scanned at all the ports; put runs together by a longer period"),
                    { periodNoun(data) } }));
        }
        HostBase base { latest.hosts(),
            { Pattern("analysis",
                  "Hosts with a key of their own in %1, the last %2 that scanned all the ports"),
                { data.timeline().timeSlots()[*latest.slot()].label, periodNoun(data) } },
            {} };
        addScans(base.runs, data, *latest.slot(), data.scopes(entry.pass, entry.family));
        return base;
    }

    core::Result<HostBase> traceBase(RunData& data, const CatalogueEntry& entry)
    {
        const auto traces = data.traces();
        if (!traces)
            return tl::unexpected(traces.error());
        HostBase base { trueHosts((*traces)->latest, data.ports(), entry.pass, entry.family),
            Pattern("analysis", "Hosts whose last trace found true MPTCP"), {} };
        for (const auto& [scope, runs] : (*traces)->runs) {
            if (scope.pass == entry.pass && scope.family == entry.family && data.wants(scope))
                base.runs.insert(runs.begin(), runs.end());
        }
        return base;
    }

    struct Place {
        std::string label;
        std::string name;
        std::uint64_t order = 0; ///< breaks ties, before the label
        std::vector<std::uint64_t> hosts; ///< at each port
        std::uint64_t anywhere = 0; ///< at any port
    };

    /// The most hosts first, as the papers order by their first port and rank the union here; equal
    /// ones by number, then label.
    std::vector<Place> ranked(const std::map<std::string, Place>& counted)
    {
        std::vector<Place> places;
        for (const auto& [label, place] : counted)
            places.push_back(place);
        std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
            if (a.anywhere != b.anywhere)
                return a.anywhere > b.anywhere;
            return a.order != b.order ? a.order < b.order : a.label < b.label;
        });
        return places;
    }

    void count(Place& place, const SnapshotHost& host, const RunData& data, Pass pass)
    {
        const ScopeBits bits(data.ports().size());
        place.hosts.resize(data.ports().size());
        ++place.anywhere;
        for (std::size_t port = 0; port < data.ports().size(); ++port)
            place.hosts[port] += (host.mask & bits.bit(pass, port)) != 0;
    }

    constexpr const char* UnknownOrigin = "unknown";

    Text unknownText(const std::map<std::string, Place>& counted)
    {
        const auto unknown = counted.find(UnknownOrigin);
        return unknown == counted.end()
            ? Text()
            : Text(Pattern("analysis", ", and %1 of which the database knows nothing"),
                { countText(unknown->second.anywhere) });
    }

    /// A place that the database knows is called the same everywhere.
    Text shownPlace(const std::string& label)
    {
        return label == UnknownOrigin ? Text(Pattern("analysis", "unknown")) : Text(label);
    }

    core::Result<Figure> originTable(RunData& data, const CatalogueEntry& entry,
        const core::Result<HostBase>& base, const char* publishedTable)
    {
        if (!base)
            return tl::unexpected(base.error());
        const auto origins = data.origins();
        if (!origins)
            return tl::unexpected(origins.error());
        std::map<std::string, Place> counted;
        for (const SnapshotHost& host : base->hosts) {
            const auto origin = (*origins)->find(host.address);
            if (!origin)
                return tl::unexpected(origin.error());
            const std::string label = *origin ? (*origin)->label : UnknownOrigin;
            Place& place = counted[label];
            place.label = label;
            // Unknown ones come after known ones with as many hosts.
            place.order = *origin ? (*origin)->numbers.front() : std::uint64_t(1) << 32;
            if (*origin && place.name.empty())
                place.name = (*origin)->name;
            count(place, host, data, entry.pass);
        }

        std::vector<Text> columns { "AS", Pattern("analysis", "name") };
        for (const std::uint16_t port : data.ports())
            columns.push_back("#" + std::to_string(port));
        columns.insert(
            columns.end(), { Pattern("analysis", "hosts"), Pattern("analysis", "share [%]") });
        const bool overlay = data.question().published && publishedTable[0] != '\0';
        std::map<std::string, std::map<std::uint16_t, double>> published;
        if (overlay) {
            for (const PublishedNumber& number : publishedOf("long", publishedTable))
                published[number.category][*number.port] = number.value;
            for (const std::uint16_t port : data.ports())
                columns.push_back(
                    { Pattern("analysis", "%1 published"), { "#" + std::to_string(port) } });
        }
        Figure figure = startTable(data, entry.kind, columns, 2);
        const std::vector<Place> places = ranked(counted);
        for (const Place& place : places) {
            if (figure.rows.size() == std::size_t(data.question().topCount))
                break;
            std::vector<Text> row { shownPlace(place.label), place.name };
            for (const std::uint64_t hosts : place.hosts)
                row.push_back(countText(hosts));
            row.push_back(countText(place.anywhere));
            row.push_back(percentText(double(place.anywhere), double(base->hosts.size())));
            if (overlay) {
                for (const std::uint16_t port : data.ports()) {
                    const auto ofAs = published.find(place.label);
                    const bool known = ofAs != published.end() && ofAs->second.contains(port);
                    row.push_back(known ? countText(std::uint64_t(ofAs->second.at(port))) : Text());
                }
            }
            figure.rows.push_back(std::move(row));
        }
        figure.notes.push_back({ Pattern("analysis", "%1: %2 addresses in %3 origins%4."),
            { base->description, countText(base->hosts.size()),
                countText(places.size() - counted.count(UnknownOrigin)), unknownText(counted) } });
        figure.notes.push_back({ Pattern("analysis",
                                     "Origins: %1. An address of several origins counts once, "
                                     "under all of them together."),
            { (*origins)->description() } });
        if (overlay) {
            figure.notes.push_back(
                { Pattern(
                      "analysis", "Published: %1, table %2; empty where it does not list the AS."),
                    { paperName("long"), publishedTable } });
        }
        noteDoubts(figure, data, base->runs);
        return figure;
    }

    core::Result<Figure> scanOrigins(RunData& data, const CatalogueEntry& entry)
    {
        const bool second = entry.pass == Pass::V1 && entry.family == Family::V4;
        return originTable(data, entry, scanBase(data, entry), second ? "II" : "");
    }

    core::Result<Figure> trueOrigins(RunData& data, const CatalogueEntry& entry)
    {
        return originTable(
            data, entry, traceBase(data, entry), entry.family == Family::V4 ? "I" : "III");
    }

    core::Result<Figure> countryFigure(RunData& data, const CatalogueEntry& entry,
        const core::Result<HostBase>& base, const char* publishedFigure)
    {
        if (!base)
            return tl::unexpected(base.error());
        const auto countries = data.countries();
        if (!countries)
            return tl::unexpected(countries.error());
        std::map<std::string, Place> counted;
        for (const SnapshotHost& host : base->hosts) {
            const auto country = (*countries)->find(host.address);
            if (!country)
                return tl::unexpected(country.error());
            const std::string label = country->empty() ? UnknownOrigin : *country;
            counted[label].label = label;
            counted[label].order = country->empty();
            count(counted[label], host, data, entry.pass);
        }
        std::vector<Place> places = ranked(counted);
        const std::size_t all = places.size();
        places.resize(std::min(all, std::size_t(data.question().topCount)));

        std::vector<PublishedNumber> published;
        if (data.question().published && publishedFigure[0] != '\0')
            published = publishedOf("long", publishedFigure);
        Figure figure = startFigure(data, entry.kind);
        figure.categoryAxis.title = Pattern("analysis", "country (ISO 3166)");
        figure.valueAxis.title = addressesOf(entry.family);
        for (const Place& place : places)
            figure.categories.push_back(shownPlace(place.label));
        if (places.empty())
            figure.categories.emplace_back(Pattern("analysis", "no host"));
        for (const PublishedNumber& number : published) {
            if (std::find(figure.categories.begin(), figure.categories.end(), number.category)
                == figure.categories.end())
                figure.categories.push_back(number.category);
        }
        for (std::size_t port = 0; port < data.ports().size(); ++port) {
            FigureSeries series;
            series.name = "TCP " + portName(data.ports()[port]);
            series.look = portLook(data.ports()[port], port);
            series.stack = int(port);
            for (const std::string& category : figure.categories) {
                const auto found = counted.find(category);
                series.points.push_back(
                    pointOf(found == counted.end() ? 0 : double(found->second.hosts[port])));
            }
            figure.series.push_back(std::move(series));
        }
        for (std::size_t port = 0; port < data.ports().size() && !published.empty(); ++port) {
            FigureSeries series;
            series.name = publishedName(paperName("long"), portName(data.ports()[port]));
            series.look = portLook(data.ports()[port], port);
            series.stack = int(data.ports().size() + port);
            series.published = true;
            series.points.resize(figure.categories.size());
            bool any = false;
            for (const PublishedNumber& number : published) {
                if (number.port != data.ports()[port])
                    continue;
                const auto place = std::find(
                    figure.categories.begin(), figure.categories.end(), number.category);
                series.points[std::size_t(place - figure.categories.begin())]
                    = pointOf(number.value);
                any = true;
            }
            if (any)
                figure.series.push_back(std::move(series));
        }
        figure.notes.push_back({ Pattern("analysis", "%1: %2 addresses in %3 countries%4. By %5."),
            { base->description, countText(base->hosts.size()),
                countText(all - counted.count(UnknownOrigin)), unknownText(counted),
                (*countries)->description() } });
        noteDoubts(figure, data, base->runs);
        return figure;
    }

    core::Result<Figure> scanCountries(RunData& data, const CatalogueEntry& entry)
    {
        const bool second = entry.pass == Pass::V1 && entry.family == Family::V4;
        return countryFigure(data, entry, scanBase(data, entry), second ? "9b" : "");
    }

    core::Result<Figure> trueCountries(RunData& data, const CatalogueEntry& entry)
    {
        auto figure = countryFigure(data, entry, traceBase(data, entry), "9a");
        if (!figure || !data.question().published)
            return figure;
        // Shares of another year's hosts have no place on an axis of counts.
        std::vector<Text> shares;
        for (const PublishedNumber& number : publishedOf("ifip", "8"))
            shares.push_back(number.category + " " + numberText(number.value) + " %");
        figure->notes.push_back({ Pattern("analysis", "Published: %1, figure %2: %3."),
            { paperName("ifip"), "8", Text::list(shares, ", ") } });
        return figure;
    }

    constexpr auto OriginHelp = Pattern("analysis",
        "The autonomous systems that announce the addresses of hosts with a key of their own, in "
        "the last scan; at each port and at any.");
    constexpr auto TrueOriginHelp = Pattern("analysis",
        "The autonomous systems of the hosts that traces found to be true MPTCP, as in the "
        "papers.");
    constexpr auto CountryHelp = Pattern(
        "analysis", "In which countries the hosts with a key of their own are, in the last scan.");

} // namespace

std::vector<CatalogueEntry> originEntries()
{
    return {
        { { "true-origins-v0-ipv4", Pattern("analysis", "Origins of true MPTCPv0 hosts over IPv4"),
              "Shreedhar 2022, table I; Aschenbrenner 2021, tables II and III", TrueOriginHelp,
              true, false },
            trueOrigins, Needs::TracesOfPass, Pass::V0, Family::V4 },
        { { "true-origins-v0-ipv6", Pattern("analysis", "Origins of true MPTCPv0 hosts over IPv6"),
              "Shreedhar 2022, table III", TrueOriginHelp, true, false },
            trueOrigins, Needs::TracesOfPass, Pass::V0, Family::V6 },
        { { "origins-v0-ipv4", Pattern("analysis", "Origins of MPTCPv0 hosts over IPv4"), "",
              OriginHelp, true, false },
            scanOrigins, Needs::ScansTogether, Pass::V0, Family::V4 },
        { { "origins-v0-ipv6", Pattern("analysis", "Origins of MPTCPv0 hosts over IPv6"), "",
              OriginHelp, true, false },
            scanOrigins, Needs::ScansTogether, Pass::V0, Family::V6 },
        { { "origins-v1-ipv4", Pattern("analysis", "Origins of MPTCPv1 hosts over IPv4"),
              "Shreedhar 2022, table II", OriginHelp, true, false },
            scanOrigins, Needs::ScansTogether, Pass::V1, Family::V4 },
        { { "origins-v1-ipv6", Pattern("analysis", "Origins of MPTCPv1 hosts over IPv6"), "",
              OriginHelp, true, false },
            scanOrigins, Needs::ScansTogether, Pass::V1, Family::V6 },
        { { "true-countries-v0", Pattern("analysis", "Countries of true MPTCPv0 hosts over IPv4"),
              "Shreedhar 2022, figure 9a; Aschenbrenner 2021, figure 8",
              Pattern("analysis",
                  "In which countries the hosts are that traces found to be true MPTCP."),
              false, true },
            trueCountries, Needs::TracesOfPass, Pass::V0, Family::V4 },
        { { "countries-v0", Pattern("analysis", "Countries of MPTCPv0 hosts over IPv4"), "",
              CountryHelp, false, true },
            scanCountries, Needs::ScansTogether, Pass::V0, Family::V4 },
        { { "countries-v1", Pattern("analysis", "Countries of MPTCPv1 hosts over IPv4"),
              "Shreedhar 2022, figure 9b", CountryHelp, false, true },
            scanCountries, Needs::ScansTogether, Pass::V1, Family::V4 },
    };
}

} // namespace analysis
