// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/runparts.h"

#include "core/net/sshplace.h"
#include "core/scan/output/metadata.h"
#include "core/scan/scanoptions.h"
#include "core/store/runrecord.h"

#include <algorithm>

namespace remote {

namespace {

    constexpr const char* ComparedLabel = "compare"; // where the user gave none

} // namespace

std::vector<std::string> runPartsOf(const scan::ScanRequest& request)
{
    const auto places = net::parseSshPlaces(request.vantage);
    if (!net::isSsh(request.vantage) || !places || places->size() < 2
        || request.vantageMode != scan::VantageMode::Compare)
        return { "" };
    std::vector<std::string> names;
    for (const net::SshPlace& place : *places)
        names.push_back(place.name);
    return names;
}

scan::ScanRequest requestOfPart(const scan::ScanPlan& plan, const std::string& part)
{
    scan::ScanRequest request = plan.request;
    request.seed = plan.seed;
    request.output.resumeFile.clear();
    request.output.store = scan::withoutPassword(request.output.store);
    if (part.empty())
        return request;
    request.vantage = part;
    if (request.output.label.empty())
        request.output.label = ComparedLabel;
    return request;
}

store::Run runOfPart(
    const scan::ScanPlan& plan, const std::string& part, bool simulated, std::int64_t startedNs)
{
    const scan::ScanRequest request = requestOfPart(plan, part);
    store::Run run = store::runOf(request, store::RunKind::Scan, simulated);
    run.startedNs = startedNs;
    store::setFamilies(plan.space.ranges(), run);
    run.command = scan::shellCommand(scan::equivalentCommand(request));
    return run;
}

const LinkReport* reportOfPart(const std::vector<LinkReport>& reports, const std::string& part)
{
    const auto found = std::ranges::find(reports, part, &LinkReport::vantage);
    return found == reports.end() ? nullptr : &*found;
}

} // namespace remote
