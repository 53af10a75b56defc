// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pointhosts.h"

#include "core/analysis/catalogueentry.h"
#include "core/analysis/comingtracker.h"
#include "core/analysis/figures/figurebase.h"
#include "core/analysis/tracehosts.h"
#include "core/scan/replyclass.h"
#include "core/trace/pathverdict.h"

#include <algorithm>
#include <bit>
#include <set>

namespace analysis {

using core::Family;
using scan::Pass;
using scan::ReplyClass;

namespace {

    constexpr std::array<Family, 2> Families { Family::V4, Family::V6 };
    constexpr std::array<Pass, 2> Versions { Pass::V0, Pass::V1 };
    constexpr std::array<ReplyClass, 4> PotentialClasses { ReplyClass::Mptcp, ReplyClass::Mirror,
        ReplyClass::VersionMismatch, ReplyClass::Malformed };

    tl::unexpected<core::Error> nobody(const core::Text& why)
    {
        return core::failure(core::ErrorCode::NotFound,
            { core::Pattern("analysis", "no hosts can be listed: %1"), { why } });
    }

    /// A figure may be older than what is stored now.
    tl::unexpected<core::Error> changedMeanwhile()
    {
        return nobody(
            core::Pattern("analysis", "the stored runs have changed since the figure was made"));
    }

    using Hosts = std::map<core::IpAddress, PointHost>;
    using Wanted = std::function<bool(const core::IpAddress&, ScopeMask)>;

    class Finder {
    public:
        Finder(RunData& data, const CatalogueEntry& entry, const Figure& figure, FigurePlace place)
            : m_data(data)
            , m_entry(entry)
            , m_figure(figure)
            , m_place(place)
            , m_name(entry.kind.name)
            , m_bits(data.ports().size())
        {
        }

        core::Result<std::vector<PointHost>> find()
        {
            const bool table = m_figure.isTable();
            if (table ? m_place.category >= m_figure.rows.size()
                      : m_place.series >= m_figure.series.size()
                        || m_place.category >= m_figure.categories.size())
                return nobody(core::Pattern("analysis", "there is no such point"));
            if (!table && m_figure.series[m_place.series].published)
                return nobody(core::Pattern("analysis", "this number is from the literature"));
            switch (m_entry.kind.group) {
            case FigureGroup::Adoption:
                return adoption();
            case FigureGroup::Classes:
                return classes();
            case FigureGroup::Churn:
                return churn();
            case FigureGroup::Overlap:
                return overlap();
            case FigureGroup::Keys:
                return keys();
            case FigureGroup::Traces:
                return traces();
            case FigureGroup::Proofs:
                return proofs();
            case FigureGroup::Origins:
                return origins();
            case FigureGroup::Watch:
                return watch();
            case FigureGroup::Runs:
                return run();
            default:
                return nobody(
                    core::Pattern("analysis", "this figure counts answers or packets, not hosts"));
            }
        }

    private:
        bool is(std::string_view beginning) const { return m_name.starts_with(beginning); }

        core::Result<std::size_t> slot() const
        {
            const std::string& label = m_figure.categories[m_place.category];
            const auto& slots = m_data.timeline().timeSlots();
            for (std::size_t i = 0; i < slots.size(); ++i) {
                if (slots[i].label == label)
                    return i;
            }
            return nobody({ core::Pattern("analysis", "no run is from %1"), { label } });
        }

        std::optional<std::size_t> lastTogether(const std::vector<Scope>& scopes) const
        {
            const Timeline& timeline = m_data.timeline();
            for (std::size_t slot = timeline.timeSlots().size(); slot-- > 0 && !scopes.empty();) {
                if (std::ranges::all_of(
                        scopes, [&](const Scope& scope) { return timeline.scanned(slot, scope); }))
                    return slot;
            }
            return std::nullopt;
        }

        std::vector<Scope> bothVersions(Family family) const
        {
            std::vector<Scope> scopes = m_data.scopes(Pass::V0, family);
            for (const Scope& scope : m_data.scopes(Pass::V1, family))
                scopes.push_back(scope);
            return scopes;
        }

        /// The strongest answer of each host to one scope in some runs.
        core::Result<void> readScope(const std::vector<std::size_t>& runs, const Scope& scope,
            const std::vector<ReplyClass>& classes, Hosts& found) const
        {
            store::HostSelection selection { classes, scope.family, scope.port, scope.pass };
            for (const std::size_t run : runs) {
                const store::RunId id = m_data.timeline().runs()[run].id;
                const auto read = m_data.store().readHosts(
                    id, selection, [&](std::span<const store::HostRow> rows) {
                        for (const store::HostRow& row : rows) {
                            const auto [at, isNew] = found.try_emplace(row.address);
                            if (isNew || row.replyClass < at->second.host.replyClass)
                                at->second = { id, row, true, {}, { row.port }, {}, {}, {} };
                        }
                        return !m_data.progress() || m_data.progress()(0.5);
                    });
                if (!read)
                    return read;
                if (m_data.progress() && !m_data.progress()(0.5))
                    return endedByUser();
            }
            return {};
        }

        static std::vector<PointHost> listed(Hosts& hosts)
        {
            std::vector<PointHost> list;
            list.reserve(hosts.size());
            for (auto& [address, host] : hosts)
                list.push_back(std::move(host));
            return list;
        }

        core::Result<std::vector<PointHost>> inScope(std::size_t slot, const Scope& scope,
            const std::vector<ReplyClass>& classes, std::optional<ReplyClass> strongest = {}) const
        {
            Hosts hosts;
            const auto read
                = readScope(m_data.timeline().scansOf(slot, scope), scope, classes, hosts);
            if (!read)
                return tl::unexpected(read.error());
            if (strongest)
                std::erase_if(hosts,
                    [&](const auto& each) { return each.second.host.replyClass != *strongest; });
            return listed(hosts);
        }

        /// Hosts with a key of their own in one slot, at any of the scopes, that `wanted` takes.
        core::Result<std::vector<PointHost>> inSlot(
            std::size_t slot, const std::vector<Scope>& scopes, const Wanted& wanted) const
        {
            Hosts all;
            std::map<core::IpAddress, ScopeMask> masks;
            for (const Scope& scope : scopes) {
                Hosts found;
                const auto read = readScope(
                    m_data.timeline().scansOf(slot, scope), scope, { ReplyClass::Mptcp }, found);
                if (!read)
                    return tl::unexpected(read.error());
                const std::size_t place = placeOf(m_data, scope.port);
                for (auto& [address, host] : found) {
                    masks[address] |= m_bits.bit(scope.pass, place);
                    const auto [at, isNew] = all.try_emplace(address, host);
                    auto& ports = at->second.ports;
                    if (!isNew && std::ranges::find(ports, scope.port) == ports.end())
                        ports.push_back(scope.port);
                }
            }
            std::erase_if(
                all, [&](const auto& each) { return !wanted(each.first, masks.at(each.first)); });
            return listed(all);
        }

        core::Result<std::vector<PointHost>> adoption() const
        {
            const auto slot = this->slot();
            if (!slot)
                return tl::unexpected(slot.error());
            const auto scopes = m_data.scopes(m_entry.pass, m_entry.family);
            if (m_place.series >= scopes.size())
                return changedMeanwhile();
            return inScope(*slot, scopes[m_place.series], { ReplyClass::Mptcp });
        }

        core::Result<std::vector<PointHost>> classes() const
        {
            if (m_figure.isTable())
                return nobody(core::Pattern(
                    "analysis", "a row of this table has several counts; see the figures of them"));
            if (is("classes-vantage"))
                return ofVantage();
            const auto slot = this->slot();
            if (!slot)
                return tl::unexpected(slot.error());
            if (is("classes-")) {
                const auto scopes = m_data.scopes(m_entry.pass, m_entry.family);
                if (m_place.series / PotentialClasses.size() >= scopes.size())
                    return changedMeanwhile();
                const ReplyClass wanted
                    = PotentialClasses[m_place.series % PotentialClasses.size()];
                std::vector<ReplyClass> stronger;
                for (const ReplyClass each : PotentialClasses) {
                    if (each <= wanted)
                        stronger.push_back(each);
                }
                return inScope(
                    *slot, scopes[m_place.series / PotentialClasses.size()], stronger, wanted);
            }
            std::vector<Scope> scopes = bothVersions(m_entry.family);
            if (is("responsive")) {
                for (const Scope& scope : m_data.scopes(Pass::Control, m_entry.family))
                    scopes.push_back(scope);
            }
            std::vector<ReplyClass> counted;
            for (const ReplyClass each : scan::AllReplyClasses) {
                if (is("responsive") ? scan::isSuccess(each) : scan::isPotential(each))
                    counted.push_back(each);
            }
            if (m_place.series >= scopes.size())
                return changedMeanwhile();
            return inScope(*slot, scopes[m_place.series], counted);
        }

        core::Result<std::vector<PointHost>> ofVantage() const
        {
            const Timeline& timeline = m_data.timeline();
            std::map<std::pair<std::string, Scope>, std::size_t> lastRun;
            for (std::size_t run = 0; run < timeline.runs().size(); ++run) {
                for (const Scope& scope : m_data.scopes()) {
                    if (scope.pass != Pass::Control && timeline.asks(run, scope))
                        lastRun[{ timeline.runs()[run].vantage, scope }] = run;
                }
            }
            if (m_place.category >= lastRun.size() || m_place.series >= PotentialClasses.size())
                return changedMeanwhile();
            const auto& [key, run] = *std::next(lastRun.begin(), long(m_place.category));
            Hosts hosts;
            const auto read
                = readScope({ run }, key.second, { PotentialClasses[m_place.series] }, hosts);
            if (!read)
                return tl::unexpected(read.error());
            return listed(hosts);
        }

        core::Result<std::vector<PointHost>> moved(std::size_t slot, Family family,
            const std::vector<Scope>& scopes, ComingTracker& tracker) const
        {
            const PresenceReading reading { family, { ReplyClass::Mptcp }, { &tracker }, {} };
            const auto read = readPresence(
                m_data.store(), m_data.timeline(), m_data.ports(), reading, m_data.progress());
            if (!read)
                return tl::unexpected(read.error());
            const auto& found = tracker.found();
            return inSlot(tracker.foundIn().value_or(slot), scopes,
                [&](const core::IpAddress& address, ScopeMask) { return found.contains(address); });
        }

        core::Result<std::vector<PointHost>> churn() const
        {
            if (is("survival"))
                return nobody(core::Pattern("analysis", "the curve is an estimate over all stays"));
            const auto slot = this->slot();
            if (!slot)
                return tl::unexpected(slot.error());
            Pass pass = m_entry.pass;
            Family family = m_entry.family;
            auto kind = std::array { ComingTracker::Kind::Stayed, ComingTracker::Kind::Returned,
                ComingTracker::Kind::Fresh, ComingTracker::Kind::Left }[m_place.series % 4];
            if (is("retention")) {
                kind = ComingTracker::Kind::OfFirst;
                std::size_t number = 0;
                for (const Family eachFamily : Families) {
                    for (const Pass eachPass : Versions) {
                        if (!lastTogether(m_data.scopes(eachPass, eachFamily)))
                            continue;
                        if (number++ == m_place.series) {
                            pass = eachPass;
                            family = eachFamily;
                        }
                    }
                }
            }
            const std::vector<Scope> scopes = m_data.scopes(pass, family);
            ComingTracker tracker(kind, maskOf(scopes), 0, *slot);
            return moved(*slot, family, scopes, tracker);
        }

        ScopeMask maskOf(const std::vector<Scope>& scopes) const
        {
            ScopeMask mask = 0;
            for (const Scope& scope : scopes)
                mask |= m_bits.bit(scope.pass, placeOf(m_data, scope.port));
            return mask;
        }

        /// 0: only `first`, 1: both, 2: only `second`.
        static Wanted part(std::size_t which, ScopeMask first, ScopeMask second)
        {
            return [=](const core::IpAddress&, ScopeMask mask) {
                const bool inFirst = (mask & first) != 0;
                const bool inSecond = (mask & second) != 0;
                return which == 0 ? inFirst && !inSecond
                    : which == 1  ? inFirst && inSecond
                                  : !inFirst && inSecond;
            };
        }

        core::Result<std::vector<PointHost>> versionMoves(bool watchedOnly) const
        {
            const auto slot = this->slot();
            if (!slot)
                return tl::unexpected(slot.error());
            std::size_t number = 0;
            for (const bool upwards : { false, true }) {
                for (const Family family : Families) {
                    const auto v0 = m_data.scopes(Pass::V0, family);
                    const auto v1 = m_data.scopes(Pass::V1, family);
                    if (v0.empty() || v1.empty() || number++ != m_place.series)
                        continue;
                    const bool gained = is("version-gains");
                    ComingTracker tracker(
                        gained ? ComingTracker::Kind::Gained : ComingTracker::Kind::Moved,
                        maskOf(upwards ? v0 : v1), maskOf(upwards ? v1 : v0), *slot);
                    auto hosts = moved(*slot, family, bothVersions(family), tracker);
                    return watchedOnly ? onlyWatched(std::move(hosts)) : hosts;
                }
            }
            return nobody(core::Pattern("analysis", "there is no such series"));
        }

        core::Result<std::vector<PointHost>> overlap() const
        {
            if (is("version-changes") || is("version-gains"))
                return versionMoves(false);
            if (is("versions-")) {
                const auto slot = this->slot();
                if (!slot)
                    return tl::unexpected(slot.error());
                return inSlot(*slot, bothVersions(m_entry.family),
                    part(m_place.series, m_bits.all(Pass::V0), m_bits.all(Pass::V1)));
            }
            std::size_t number = 0;
            for (const Family family : Families) {
                if (is("version-overlap")) {
                    const auto slot = lastTogether(bothVersions(family));
                    if (m_data.scopes(Pass::V0, family).empty()
                        || m_data.scopes(Pass::V1, family).empty() || !slot
                        || number++ != m_place.category)
                        continue;
                    return inSlot(*slot, bothVersions(family),
                        part(m_place.series % 3, m_bits.all(Pass::V0), m_bits.all(Pass::V1)));
                }
                for (const Pass pass : Versions) {
                    const ScopeMask first = m_bits.bit(pass, 0);
                    const ScopeMask second = m_bits.bit(pass, 1);
                    if (is("true-port-overlap")) {
                        if (!m_data.wants(pass) || !m_data.wants(family))
                            continue;
                        const auto traced = m_data.traces();
                        if (!traced)
                            return tl::unexpected(traced.error());
                        const auto hosts
                            = trueHosts((*traced)->latest, m_data.ports(), pass, family);
                        if (hosts.empty() || number++ != m_place.category)
                            continue;
                        return trueOnes(
                            **traced, pass, hosts, part(m_place.series % 3, first, second));
                    }
                    const std::vector<Scope> two { { pass, m_data.ports()[0], family },
                        { pass, m_data.ports()[1], family } };
                    const auto slot = lastTogether(two);
                    if (m_data.scopes(pass, family).empty() || !slot
                        || number++ != m_place.category)
                        continue;
                    return inSlot(*slot, two, part(m_place.series % 3, first, second));
                }
            }
            return nobody(core::Pattern("analysis", "there is no such category"));
        }

        template <typename Row> PointHost targetOf(const Row& row, std::string judgement) const
        {
            PointHost target;
            target.run = row.run;
            target.host.address = row.target;
            target.host.port = row.port;
            target.host.pass = row.pass;
            target.answered = false;
            target.judgement = std::move(judgement);
            target.ports = { row.port };
            return target;
        }

        std::vector<PointHost> trueOnes(const TraceHistory& traced, Pass pass,
            const std::vector<SnapshotHost>& hosts, const Wanted& wanted) const
        {
            std::map<core::IpAddress, ScopeMask> masks;
            for (const SnapshotHost& host : hosts) {
                if (wanted(host.address, host.mask))
                    masks[host.address] = host.mask;
            }
            Hosts found;
            for (const store::TraceRow& row : traced.latest) {
                const std::size_t place = placeOf(m_data, row.port);
                const auto at = masks.find(row.target);
                if (at == masks.end() || row.pass != pass || place == m_data.ports().size()
                    || (at->second & m_bits.bit(pass, place)) == 0)
                    continue;
                const auto [kept, isNew]
                    = found.try_emplace(row.target, targetOf(row, row.verdict));
                if (!isNew)
                    kept->second.ports.push_back(row.port);
            }
            return listed(found);
        }

        core::Result<std::vector<PointHost>> keys() const
        {
            if (!is("key-weights"))
                return nobody(
                    core::Pattern("analysis", "the number is a mean or a test over several scans"));
            const auto scopes = m_data.scopes(m_entry.pass, m_entry.family);
            if (m_place.series >= 2 * scopes.size())
                return nobody(
                    core::Pattern("analysis", "the curve is what random keys would give"));
            const Scope scope = scopes[m_place.series / 2];
            const bool mirrors = m_place.series % 2 == 1;
            std::vector<PointHost> found;
            for (std::size_t run = 0; run < m_data.timeline().runs().size(); ++run) {
                if (!m_data.timeline().asks(run, scope))
                    continue;
                const store::RunId id = m_data.timeline().runs()[run].id;
                const store::HostSelection selection { { mirrors ? ReplyClass::Mirror
                                                                 : ReplyClass::Mptcp },
                    scope.family, scope.port, scope.pass };
                const auto read = m_data.store().readHosts(
                    id, selection, [&](std::span<const store::HostRow> rows) {
                        for (const store::HostRow& row : rows) {
                            if (!mirrors && !row.hasReceiverKey)
                                continue;
                            const std::uint64_t key = mirrors ? row.senderKey : row.receiverKey;
                            if (std::size_t(std::popcount(key)) == m_place.category)
                                found.push_back({ id, row, true, {}, { row.port }, {}, {}, {} });
                        }
                        return !m_data.progress() || m_data.progress()(0.5);
                    });
                if (!read)
                    return tl::unexpected(read.error());
            }
            std::ranges::stable_sort(found, {},
                [](const PointHost& each) { return std::pair(each.host.address, each.run); });
            return found;
        }

        static Scope scopeOf(const auto& row)
        {
            return { row.pass, row.port, row.target.family() };
        }

        bool isOfCategory(const auto& row) const
        {
            return m_data.wantsTarget(row)
                && m_figure.categories[m_place.category].starts_with(
                    (scopeName(scopeOf(row)) + " (n =").english());
        }

        core::Result<std::vector<PointHost>> traces() const
        {
            // The order of the figure's series.
            constexpr std::array Verdicts { trace::Verdict::TrueMptcp,
                trace::Verdict::MiddleboxAffected, trace::Verdict::Unresponsive,
                trace::Verdict::NotMptcp, trace::Verdict::Mirrored, trace::Verdict::Inconclusive };
            const auto traced = m_data.traces();
            if (!traced)
                return tl::unexpected(traced.error());
            std::vector<PointHost> found;
            if (is("trace-months"))
                return tracedInSlot();
            for (const store::TraceRow& row : (*traced)->latest) {
                if (!m_data.wantsTarget(row))
                    continue;
                bool fits = false;
                if (is("trace-outcomes")) {
                    fits = isOfCategory(row)
                        && row.verdict
                            == trace::verdictName(Verdicts.at(m_place.series % Verdicts.size()));
                } else if (is("altering-hops")) {
                    const auto& cells = m_figure.rows[m_place.category];
                    const auto text = [](const auto& address, const auto& ttl) -> std::string {
                        if (ttl == std::uint8_t(0))
                            return "scanner";
                        return address ? address->toString() : "silent";
                    };
                    fits = row.beforeTtl && cells[0] == text(row.afterAddress, row.afterTtl)
                        && cells[1] == text(row.beforeAddress, row.beforeTtl);
                } else if (is("altering-distance") || is("altering-position")) {
                    if (!row.beforeTtl || row.rule != m_figure.series[m_place.series].name)
                        continue;
                    const int hops = is("altering-distance")
                        ? int(*row.beforeTtl)
                        : int(row.distance) - int(*row.beforeTtl);
                    fits = std::to_string(hops) == m_figure.categories[m_place.category];
                } else {
                    return nobody(core::Pattern(
                        "analysis", "the rows of this table are networks on the way"));
                }
                if (fits)
                    found.push_back(targetOf(row, row.verdict));
            }
            return found;
        }

        core::Result<std::vector<PointHost>> tracedInSlot() const
        {
            const auto slot = this->slot();
            if (!slot)
                return tl::unexpected(slot.error());
            // Bars of one port: true MPTCP, middlebox.
            const std::string& name = m_figure.series[m_place.series].name;
            const auto verdict = name.starts_with("true") ? trace::Verdict::TrueMptcp
                                                          : trace::Verdict::MiddleboxAffected;
            std::map<std::pair<core::IpAddress, std::uint16_t>, store::TraceRow> last;
            for (const std::size_t run : m_data.timeline().timeSlots()[*slot].runs) {
                const store::RunId id = m_data.timeline().runs()[run].id;
                const auto rows = m_data.store().traces(std::span(&id, 1), false);
                if (!rows)
                    return tl::unexpected(rows.error());
                for (const store::TraceRow& row : *rows) {
                    if (row.flow != 0 || row.pass != m_entry.pass
                        || row.target.family() != m_entry.family
                        || !name.ends_with((", " + portName(row.port)).english()))
                        continue;
                    const auto [at, isNew] = last.try_emplace({ row.target, row.port }, row);
                    if (!isNew
                        && std::tie(row.startedNs, row.run, row.id)
                            > std::tie(at->second.startedNs, at->second.run, at->second.id))
                        at->second = row;
                }
            }
            std::vector<PointHost> found;
            for (const auto& [target, row] : last) {
                if (row.verdict == trace::verdictName(verdict))
                    found.push_back(targetOf(row, row.verdict));
            }
            return found;
        }

        core::Result<std::vector<PointHost>> proofs() const
        {
            const std::string& series = m_figure.series[m_place.series].name;
            std::vector<PointHost> found;
            if (is("host-categories")) {
                const auto rows = m_data.findings();
                if (!rows)
                    return tl::unexpected(rows.error());
                for (const store::FindingRow& row : **rows) {
                    if (isOfCategory(row) && row.category == series)
                        found.push_back(targetOf(row, row.category));
                }
                return found;
            }
            const auto proven = m_data.proofs();
            if (!proven)
                return tl::unexpected(proven.error());
            if (is("proven"))
                return provenInSlot();
            for (const store::ProofRow& row : (*proven)->latest) {
                if (!m_data.wantsTarget(row))
                    continue;
                if (is("proof-steps")) {
                    const std::string& category = m_figure.categories[m_place.category];
                    const bool fits = std::ranges::any_of(row.steps, [&](const auto& step) {
                        return category.starts_with(step.first + " (n =") && step.second == series;
                    });
                    if (fits)
                        found.push_back(targetOf(row, row.verdict));
                } else if (isOfCategory(row) && row.verdict == series) {
                    found.push_back(targetOf(row, row.verdict));
                }
            }
            return found;
        }

        core::Result<std::vector<PointHost>> provenInSlot() const
        {
            const auto slot = this->slot();
            if (!slot)
                return tl::unexpected(slot.error());
            const std::string& series = m_figure.series[m_place.series].name;
            std::map<std::pair<core::IpAddress, std::uint16_t>, store::ProofRow> last;
            for (const std::size_t run : m_data.timeline().timeSlots()[*slot].runs) {
                const store::RunId id = m_data.timeline().runs()[run].id;
                const auto rows = m_data.store().proofs(std::span(&id, 1), false);
                if (!rows)
                    return tl::unexpected(rows.error());
                for (const store::ProofRow& row : *rows) {
                    if (scopeName(scopeOf(row)) != series)
                        continue;
                    const auto [at, isNew] = last.try_emplace({ row.target, row.port }, row);
                    if (!isNew
                        && std::tie(row.startedNs, row.run, row.id)
                            > std::tie(at->second.startedNs, at->second.run, at->second.id))
                        at->second = row;
                }
            }
            std::vector<PointHost> found;
            for (const auto& [target, row] : last) {
                if (row.verdict == "proven")
                    found.push_back(targetOf(row, row.verdict));
            }
            return found;
        }

        core::Result<std::vector<PointHost>> origins() const
        {
            const bool countries = m_entry.kind.needsCountries;
            const std::string label = countries ? m_figure.categories[m_place.category]
                                                : m_figure.rows[m_place.category].front();
            core::Result<std::vector<PointHost>> all = std::vector<PointHost>();
            if (is("true-")) {
                const auto traced = m_data.traces();
                if (!traced)
                    return tl::unexpected(traced.error());
                all = trueOnes(**traced, m_entry.pass,
                    trueHosts((*traced)->latest, m_data.ports(), m_entry.pass, m_entry.family),
                    [](const core::IpAddress&, ScopeMask) { return true; });
            } else {
                const auto scopes = m_data.scopes(m_entry.pass, m_entry.family);
                const auto slot = lastTogether(scopes);
                if (!slot)
                    return nobody(
                        core::Pattern("analysis", "no period was scanned at all the ports"));
                all = inSlot(*slot, scopes, [](const core::IpAddress&, ScopeMask) { return true; });
            }
            if (!all)
                return all;
            if (countries && m_place.series >= m_data.ports().size())
                return changedMeanwhile();
            const std::uint16_t port = countries ? m_data.ports()[m_place.series] : 0;
            std::vector<PointHost> found;
            for (PointHost& host : *all) {
                const auto where = countries ? country(host) : origin(host);
                if (!where)
                    return tl::unexpected(where.error());
                const bool atPort
                    = port == 0 || std::ranges::find(host.ports, port) != host.ports.end();
                if (atPort && (where->empty() ? "unknown" : *where) == label)
                    found.push_back(std::move(host));
            }
            return found;
        }

        core::Result<std::string> country(const PointHost& host) const
        {
            const auto countries = m_data.countries();
            if (!countries)
                return tl::unexpected(countries.error());
            return (*countries)->find(host.host.address);
        }

        core::Result<std::string> origin(const PointHost& host) const
        {
            const auto origins = m_data.origins();
            if (!origins)
                return tl::unexpected(origins.error());
            const auto found = (*origins)->find(host.host.address);
            if (!found)
                return tl::unexpected(found.error());
            return *found ? (*found)->label : std::string();
        }

        core::Result<std::vector<PointHost>> onlyWatched(
            core::Result<std::vector<PointHost>> hosts) const
        {
            if (!hosts)
                return hosts;
            const Question& question = m_data.question();
            const OriginDatabase* database = nullptr;
            if (!question.watchedAs.empty() && !question.originFile.empty()) {
                const auto opened = m_data.origins();
                if (!opened)
                    return tl::unexpected(opened.error());
                database = *opened;
            }
            WatchMembers members(database, question.watchedAs, question.watchedPrefixes);
            std::erase_if(*hosts,
                [&](const PointHost& each) { return !members.isWatched(each.host.address); });
            if (members.error())
                return tl::unexpected(*members.error());
            return hosts;
        }

        core::Result<std::vector<PointHost>> watch() const
        {
            if (is("as-watch-changes"))
                return versionMoves(true);
            const auto slot = this->slot();
            if (!slot)
                return tl::unexpected(slot.error());
            std::size_t number = 0;
            for (const Pass pass : Versions) {
                if (m_data.scopes(pass, m_entry.family).empty() || number++ != m_place.series / 3)
                    continue;
                const std::vector<Scope> two { { pass, m_data.ports()[0], m_entry.family },
                    { pass, m_data.ports()[1], m_entry.family } };
                return onlyWatched(inSlot(*slot, two,
                    part(m_place.series % 3, m_bits.bit(pass, 0), m_bits.bit(pass, 1))));
            }
            return nobody(core::Pattern("analysis", "there is no such series"));
        }

        /// A row of the table of runs: its hosts with keys of their own.
        core::Result<std::vector<PointHost>> run() const
        {
            const auto& runs = m_data.timeline().runs();
            for (std::size_t i = 0; i < runs.size(); ++i) {
                if (m_figure.rows[m_place.category].front() != std::to_string(runs[i].id))
                    continue;
                Hosts hosts;
                for (const Scope& scope : m_data.scopes()) {
                    if (scope.pass == Pass::Control || !m_data.timeline().asks(i, scope))
                        continue;
                    const auto read = readScope({ i }, scope, { ReplyClass::Mptcp }, hosts);
                    if (!read)
                        return tl::unexpected(read.error());
                }
                return listed(hosts);
            }
            return nobody(core::Pattern("analysis", "no run has this number"));
        }

        RunData& m_data;
        const CatalogueEntry& m_entry;
        const Figure& m_figure;
        FigurePlace m_place;
        std::string_view m_name;
        ScopeBits m_bits;
    };

    core::Result<void> addOrigins(RunData& data, std::vector<PointHost>& hosts)
    {
        if (!data.question().originFile.empty()) {
            const auto origins = data.origins();
            if (!origins)
                return tl::unexpected(origins.error());
            for (PointHost& host : hosts) {
                const auto found = (*origins)->find(host.host.address);
                if (!found)
                    return tl::unexpected(found.error());
                if (*found) {
                    host.origin = "AS" + (*found)->label;
                    host.originName = (*found)->name;
                }
            }
        }
        if (!data.question().countryFile.empty()) {
            const auto countries = data.countries();
            if (!countries)
                return tl::unexpected(countries.error());
            for (PointHost& host : hosts) {
                const auto found = (*countries)->find(host.host.address);
                if (!found)
                    return tl::unexpected(found.error());
                host.country = *found;
            }
        }
        return {};
    }

} // namespace

core::Result<PointHosts> readPointHosts(RunData& data, const CatalogueEntry& entry,
    const Figure& figure, FigurePlace place, std::size_t most)
{
    auto found = Finder(data, entry, figure, place).find();
    if (!found)
        return tl::unexpected(found.error());
    PointHosts hosts { std::move(*found), 0 };
    hosts.count = hosts.hosts.size();
    if (hosts.hosts.size() > most) {
        hosts.hosts.resize(most);
        hosts.hosts.shrink_to_fit();
    }
    if (const auto added = addOrigins(data, hosts.hosts); !added)
        return tl::unexpected(added.error());
    return hosts;
}

} // namespace analysis
