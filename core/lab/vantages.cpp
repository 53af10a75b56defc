// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/vantages.h"

#include "core/lab/kernellab.h"
#include "core/lab/labplan.h"
#include "core/lab/virtualvantage.h"
#include "core/net/helper/helpersockets.h"
#include "core/net/linkvantage.h"
#include "core/net/sshplace.h"

#include <algorithm>

namespace lab {

namespace {

    struct Word {
        const char* text;
        bool takesPlan;
    };
    constexpr auto NoPlace
        = core::Pattern("lab", "\"%1\" is not a vantage point; use host, lab, virtual or ssh:HOST");
    constexpr auto NoPlaceThere
        = core::Pattern("lab", "\"%1\" is not a vantage point; use host, lab or virtual");
    constexpr Word Words[] = { { "host", false }, { "lab", true }, { "virtual", true } };

    /// A name of this computer's own vantage points, taken apart.
    struct Place {
        std::string word;
        std::string topology = StandardTopology;
        LabPlan plan = standardPlan();
    };

    /// `unknown` is said when it is none.
    core::Result<Place> placeOf(const std::string& name, const core::Pattern& unknown = NoPlace)
    {
        const std::size_t colon = name.find(':');
        const std::string word = name.substr(0, colon);
        const auto* const known = std::ranges::find(Words, word, &Word::text);
        if (known == std::end(Words))
            return core::failure(core::ErrorCode::InvalidInput, { unknown, { name } });
        if (colon == std::string::npos)
            return Place { word };
        if (!known->takesPlan) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("lab", "the vantage point %1 takes no plan; write %1 alone"),
                    { word } });
        }
        const std::string topology = name.substr(colon + 1);
        const auto plan = parsePlan(topology);
        if (!plan)
            return tl::unexpected(plan.error());
        return Place { word, topology, *plan };
    }

    core::Result<void> checkMachines(const std::string& name)
    {
        const auto machines = net::parseSshPlaces(name);
        if (!machines)
            return tl::unexpected(machines.error());
        for (const net::SshPlace& machine : *machines) {
            if (machine.vantage.substr(0, machine.vantage.find(':')).find(',')
                != std::string::npos) {
                return core::failure(core::ErrorCode::InvalidInput,
                    core::Pattern("lab", "write ssh: before each machine, as in ssh:A,ssh:B"));
            }
            if (auto known = placeOf(machine.vantage, NoPlaceThere); !known)
                return tl::unexpected(known.error());
            if (isSimulated(machine.vantage) != isSimulated(machines->front().vantage)) {
                return core::failure(core::ErrorCode::InvalidInput,
                    core::Pattern("lab",
                        "what is measured and what is simulated are not mixed: all machines probe "
                        "from their virtual lab, or none does"));
            }
        }
        return {};
    }

} // namespace

std::vector<std::string> vantageNames()
{
    std::vector<std::string> names;
    for (const Word& word : Words)
        names.emplace_back(word.text);
    return names;
}

core::Result<void> checkVantage(const std::string& name)
{
    if (net::isSsh(name))
        return checkMachines(name);
    const auto place = placeOf(name);
    if (!place)
        return tl::unexpected(place.error());
    return {};
}

bool isSimulated(const std::string& name)
{
    if (const auto machines = net::parseSshPlaces(name); net::isSsh(name))
        return machines && !machines->empty() && isSimulated(machines->front().vantage);
    return name.substr(0, name.find(':')) == "virtual";
}

bool reachesNetworks(const std::string& name)
{
    if (!net::isSsh(name))
        return name == "host";
    const auto machines = net::parseSshPlaces(name);
    return machines && std::ranges::any_of(*machines, [](const net::SshPlace& machine) {
        return reachesNetworks(machine.vantage);
    });
}

std::vector<core::IpPrefix> ownPrefixesOf(const std::string& name)
{
    if (net::isSsh(name)) {
        std::vector<core::IpPrefix> all;
        const auto machines = net::parseSshPlaces(name);
        for (const net::SshPlace& machine : machines.value_or(std::vector<net::SshPlace>())) {
            // What this computer has as its own is no matter of another one.
            if (machine.vantage == "host")
                return {};
            const auto own = ownPrefixesOf(machine.vantage);
            all.insert(all.end(), own.begin(), own.end());
        }
        return all;
    }
    if (name == "host")
        return insideKernelLab() ? prefixesInside() : std::vector<core::IpPrefix>();
    const auto place = placeOf(name);
    return (place ? place->plan : standardPlan()).targetPrefixes();
}

core::Result<std::unique_ptr<net::Vantage>> openVantage(
    const std::string& name, const std::string& probeExecutable, std::uint64_t seed)
{
    if (net::isSsh(name)) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("lab", "no packet can leave from here by way of %1"), { name } });
    }
    const auto place = placeOf(name);
    if (!place)
        return tl::unexpected(place.error());
    if (place->word == "virtual")
        return makeVirtualVantage(seed, place->plan, name);
    if (place->word == "lab")
        return makeKernelLabVantage(probeExecutable, place->topology);
    return net::makeLinkVantage(name, net::hostSockets(probeExecutable), ownPrefixesOf(name));
}

} // namespace lab
