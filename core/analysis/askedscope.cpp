// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/askedscope.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace analysis {

namespace {

    using Configuration = nlohmann::json;

    constexpr std::size_t MostNamedPorts = 8;

    /// What makes the set of addresses, by the names of scan's options.
    constexpr std::array TargetOptions { "list-of-ips-file", "allowlist-file", "blocklist-file",
        "no-default-blocklist", "whole-internet", "max-targets", "shards", "shard" };

    Configuration configurationOf(const store::Run& run)
    {
        Configuration parsed = Configuration::parse(run.configuration, nullptr, false);
        return parsed.is_object() ? parsed : Configuration::object();
    }

    Configuration valueOf(const Configuration& object, const char* key)
    {
        const auto found = object.find(key);
        return found == object.end() ? Configuration() : *found;
    }

    std::string placeOf(const store::Run& run)
    {
        for (const char* lab : { "lab:", "virtual:" }) {
            if (run.vantage.starts_with(lab))
                return run.vantage.substr(0, run.vantage.find(':'));
        }
        return run.vantage;
    }

    bool shareAnything(const AskedScope& one, const AskedScope& other)
    {
        const auto& a = one.run;
        const auto& b = other.run;
        const auto& ports = one.ports.ports();
        return ((a.v4 && b.v4) || (a.v6 && b.v6))
            && std::ranges::find_first_of(a.passes, b.passes) != a.passes.end()
            && std::ranges::any_of(
                ports, [&](std::uint16_t port) { return other.ports.contains(port); });
    }

    core::Text whyTargetsDiffer(
        const store::Run& before, const store::Run& after, const std::vector<core::Text>& ids)
    {
        using core::Pattern;
        if (before.importedFrom.empty() != after.importedFrom.empty()) {
            return { Pattern("analysis",
                         "one of the runs %1 and %2 was imported: what it asked is not known"),
                ids };
        }
        const Configuration one = configurationOf(before);
        const Configuration other = configurationOf(after);
        if (valueOf(one, "cli_cidr_destinations") != valueOf(other, "cli_cidr_destinations"))
            return { Pattern("analysis", "runs %1 and %2 asked different targets"), ids };
        const Configuration oneOptions = valueOf(one, "configuration");
        const Configuration otherOptions = valueOf(other, "configuration");
        for (const char* option : TargetOptions) {
            if (valueOf(oneOptions, option) != valueOf(otherOptions, option)) {
                return { Pattern(
                             "analysis", "runs %1 and %2 asked different targets: --%3 differs"),
                    { ids[0], ids[1], option } };
            }
        }
        return {};
    }

} // namespace

core::Result<AskedScope> askedBy(const store::Run& run)
{
    if (run.kind != store::RunKind::Scan) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("analysis",
                  "run %1 is no scan but a %2; only the hosts of scans can be compared"),
                { std::to_string(run.id), runKindName(run.kind) } });
    }
    targets::PortSet ports;
    if (!run.ports.empty()) {
        auto parsed = targets::PortSet::parse(run.ports);
        if (!parsed)
            return tl::unexpected(parsed.error());
        ports = std::move(*parsed);
    }
    return AskedScope { run, std::move(ports) };
}

void nameWhatOneLacks(
    const AskedScope& has, const AskedScope& lacks, std::vector<std::string>& names)
{
    const std::string only = " only run " + std::to_string(has.run.id) + " asked";
    for (const scan::Pass pass : has.run.passes) {
        if (std::ranges::find(lacks.run.passes, pass) == lacks.run.passes.end())
            names.push_back(std::string("pass ") + scan::passName(pass) + "," + only);
    }
    std::string ports;
    std::size_t count = 0;
    for (const std::uint16_t port : has.ports.ports()) {
        if (!lacks.ports.contains(port) && ++count <= MostNamedPorts)
            ports += (ports.empty() ? "" : ", ") + std::to_string(port);
    }
    if (count > MostNamedPorts)
        ports += " and " + std::to_string(count - MostNamedPorts) + " more";
    if (count > 0)
        names.push_back((count == 1 ? "port " : "ports ") + ports + "," + only);
    if (has.run.v4 && !lacks.run.v4)
        names.push_back("IPv4," + only);
    if (has.run.v6 && !lacks.run.v6)
        names.push_back("IPv6," + only);
}

core::Text whyNotComparable(const AskedScope& before, const AskedScope& after)
{
    using core::Pattern;
    const std::vector<core::Text> ids { std::to_string(before.run.id),
        std::to_string(after.run.id) };
    if (!shareAnything(before, after)) {
        return { Pattern("analysis", "runs %1 and %2 asked no pass, port and family in common"),
            ids };
    }
    return whyTargetsDiffer(before.run, after.run, ids);
}

core::Text whyPlacesDiffer(const store::Run& before, const store::Run& after)
{
    if (placeOf(before) == placeOf(after))
        return {};
    return { core::Pattern("analysis", "run %1 was measured from %2 and run %3 from %4"),
        { std::to_string(before.id), before.vantage, std::to_string(after.id), after.vantage } };
}

} // namespace analysis
