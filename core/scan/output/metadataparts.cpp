// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/metadataparts.h"

#include "core/scan/output/metadata.h"
#include "core/scan/scanoptions.h"

#include <unistd.h>

#include <algorithm>

namespace scan {

namespace {

    Json textOrNull(const std::string& text) { return text.empty() ? Json() : Json(text); }

} // namespace

std::string hostName()
{
    char name[256] = {};
    return gethostname(name, sizeof name - 1) == 0 ? name : "";
}

void addPaths(const net::PathTable& paths, const std::string& sendPath, Json& json)
{
    const bool ethernet = paths.linkType == wire::LinkType::Ethernet;
    json["iface"] = paths.interfaceName;
    json["link_type"] = ethernet ? "ethernet" : "raw-ip";
    json["mtu"] = paths.mtu;
    if (!sendPath.empty())
        json["send_path"] = sendPath;
    Json sources = Json::array();
    Json ways = Json::array();
    for (const net::Path& path : paths.paths()) {
        const std::string source = path.source.toString();
        if (std::ranges::find(sources, Json(source)) == sources.end())
            sources.push_back(source);
        ways.push_back({ { "source_ip", source },
            { "source_mac", ethernet ? Json(wire::macToString(path.sourceMac)) : Json() },
            { "gateway_ip", path.gateway ? Json(path.gateway->toString()) : Json() },
            { "gateway_mac", ethernet ? Json(wire::macToString(path.nextHopMac)) : Json() } });
    }
    json["source_ips"] = std::move(sources);
    json["paths"] = std::move(ways);
}

Json configurationJson(ScanRequest request, bool (*applies)(std::string_view name))
{
    request.output.store = withoutPassword(request.output.store);
    Json configuration = Json::object();
    for (const ScanOption& option : scanOptions()) {
        if (!applies(option.name))
            continue;
        const std::vector<std::string> values = option.get(request);
        const bool list = option.kind != OptionKind::Places
            && (isRepeatable(option.kind) || option.kind == OptionKind::ChoiceList);
        if (option.kind == OptionKind::Flag)
            configuration[option.name] = !values.empty();
        else if (values.empty())
            configuration[option.name] = textOrNull(option.defaultText);
        else if (list)
            configuration[option.name] = values;
        else
            configuration[option.name] = values.front();
    }
    return configuration;
}

} // namespace scan
