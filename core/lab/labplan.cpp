// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/labplan.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lab {

namespace {

    constexpr std::size_t StandardRouters = 3;
    constexpr std::size_t StandardBoxPosition = 2;
    constexpr std::size_t MostRouters = 20;
    constexpr std::size_t MostBoxes = 64;
    constexpr std::string_view StandardName = "standard";

    core::IpAddress address(const std::string& text)
    {
        return core::IpAddress::parse(text).value();
    }

    LabSite siteOf(const LabPrefix& prefix)
    {
        return { prefix.kind, prefix.name, core::IpPrefix::parse(prefix.prefixV4).value(),
            core::IpPrefix::parse(prefix.prefixV6).value(), {}, prefix.help };
    }

    LabSite siteBehind(BoxKind kind)
    {
        const std::string number = std::to_string(int(kind));
        const std::string name = boxName(kind);
        return { DeviceKind::HostV1, "behind-" + name,
            core::IpPrefix::parse("100.68." + number + ".0/24").value(),
            core::IpPrefix::parse("fd64:68::" + (kind == BoxKind {} ? "" : number + "00") + "/120")
                .value(),
            { { kind, StandardBoxPosition } },
            std::string("speaks MPTCP version 1, behind a middlebox that ") + boxHelp(kind) };
    }

    LabPlan makeStandardPlan()
    {
        LabPlan plan;
        plan.routers = StandardRouters;
        for (const LabPrefix& prefix : labPrefixes()) {
            LabSite site = siteOf(prefix);
            if (site.host == DeviceKind::Stripped) {
                site.host = DeviceKind::HostV1;
                site.boxes = { { BoxKind::Nop, StandardBoxPosition } };
            }
            plan.sites.push_back(std::move(site));
        }
        for (const BoxKind kind : allBoxKinds())
            plan.sites.push_back(siteBehind(kind));
        return plan;
    }

    std::vector<LabSite> sitesBehind(const std::vector<PlannedBox>& boxes)
    {
        constexpr std::array kinds { DeviceKind::HostV1, DeviceKind::HostPlain, DeviceKind::HostV0,
            DeviceKind::Silent, DeviceKind::Closed };
        std::vector<LabSite> sites;
        for (const DeviceKind kind : kinds) {
            const auto prefixes = labPrefixes();
            LabSite site = siteOf(*std::ranges::find(prefixes, kind, &LabPrefix::kind));
            site.boxes = boxes;
            sites.push_back(std::move(site));
        }
        return sites;
    }

    tl::unexpected<core::Error> refuse(std::string_view part, const std::string& reason)
    {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("lab",
                  "\"%1\" in the lab's plan %2; write a plan like 8,nop@4,silent@2, or standard"),
                { std::string(part), reason } });
    }

    core::Result<std::size_t> parseNumber(std::string_view text)
    {
        std::size_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size())
            return core::failure(
                core::ErrorCode::InvalidInput, core::Pattern("lab", "is not a number"));
        return value;
    }

    core::Result<PlannedBox> parseBox(std::string_view text, std::size_t routers)
    {
        const std::size_t at = text.find('@');
        if (at == std::string_view::npos)
            return refuse(text, "does not say where the box stands: its name, @, and a number");
        const auto kind = boxFromName(text.substr(0, at));
        if (!kind)
            return tl::unexpected(kind.error());
        const auto after = parseNumber(text.substr(at + 1));
        if (!after || *after > routers) {
            return refuse(text,
                "does not name a place: boxes stand after hop 0 (this computer) to "
                    + std::to_string(routers) + " (the last router)");
        }
        return PlannedBox { *kind, *after };
    }

    /// The parts of a list with commas; one empty part for an empty text.
    std::vector<std::string_view> partsOf(std::string_view text)
    {
        std::vector<std::string_view> parts;
        while (true) {
            const std::size_t comma = std::min(text.find(','), text.size());
            parts.push_back(text.substr(0, comma));
            if (comma == text.size())
                return parts;
            text.remove_prefix(comma + 1);
        }
    }

} // namespace

std::vector<core::IpPrefix> LabPlan::targetPrefixes() const
{
    std::vector<core::IpPrefix> prefixes;
    for (const auto family : { &LabSite::v4, &LabSite::v6 }) {
        for (const LabSite& site : sites)
            prefixes.push_back(site.*family);
    }
    return prefixes;
}

const LabPlan& standardPlan()
{
    static const LabPlan plan = makeStandardPlan();
    return plan;
}

core::Result<LabPlan> parsePlan(std::string_view text)
{
    if (text == StandardName)
        return standardPlan();
    const std::vector<std::string_view> parts = partsOf(text);
    const auto routers = parseNumber(parts[0]);
    if (!routers || *routers < 1 || *routers > MostRouters) {
        return refuse(parts[0],
            "is not a number of routers from 1 to " + std::to_string(MostRouters)
                + ", which a plan begins with");
    }
    if (parts.size() - 1 > MostBoxes) {
        return core::failure(core::ErrorCode::LimitExceeded,
            { core::Pattern(
                  "lab", "the lab's plan has %1 middleboxes; leave some out, as %2 are the most"),
                { std::to_string(parts.size() - 1), std::to_string(MostBoxes) } });
    }
    std::vector<PlannedBox> boxes;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const auto box = parseBox(parts[i], *routers);
        if (!box)
            return tl::unexpected(box.error());
        boxes.push_back(*box);
    }
    std::ranges::stable_sort(boxes, {}, &PlannedBox::after);
    return LabPlan { *routers, sitesBehind(boxes) };
}

core::IpAddress routerAddress(std::size_t hop, core::Family family)
{
    const std::string host = hop == 1 ? "254" : "2";
    const std::string number = std::to_string(hop);
    return address(family == core::Family::V4 ? "10." + number + ".0." + host
                                              : "fd00:10:" + number + "::" + host);
}

core::IpAddress balancedRouterAddress(std::size_t hop, core::Family family)
{
    const std::string number = std::to_string(hop);
    return address(
        family == core::Family::V4 ? "10." + number + ".1.2" : "fd00:10:" + number + ":1::2");
}

core::IpAddress translatorAddress(std::size_t after, core::Family family)
{
    constexpr std::size_t First = 200;
    const std::string number = std::to_string(First + after);
    return address((family == core::Family::V4 ? "10.1.0." : "fd00:10:1::") + number);
}

BoxPlace boxPlace(std::size_t after)
{
    const std::size_t next = after + 1;
    return { routerAddress(next, core::Family::V4), routerAddress(next, core::Family::V6),
        balancedRouterAddress(next, core::Family::V4),
        balancedRouterAddress(next, core::Family::V6), translatorAddress(after, core::Family::V4),
        translatorAddress(after, core::Family::V6) };
}

} // namespace lab
