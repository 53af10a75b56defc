// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/planoutcome.h"

#include "core/lab/vantages.h"
#include "core/remote/orderoptions.h"
#include "core/scan/requestcheck.h"
#include "core/scan/scanoptions.h"

#include <string_view>

namespace widgets {

namespace {

    using Check = core::Result<targets::AddressSet> (*)(
        const std::string& text, const targets::HostResolver& resolver);

    core::Result<targets::AddressSet> checkTarget(
        const std::string& text, const targets::HostResolver& resolver)
    {
        return targets::parseTarget(text, resolver);
    }

    core::Result<targets::AddressSet> checkFile(
        const std::string& path, const targets::HostResolver& resolver)
    {
        return targets::readTargetFile(path, resolver);
    }

    /// The option at the head of "--rate: ...", as errors about options begin; taken off `error`.
    std::string takeOption(core::Error& error)
    {
        const std::string_view detail = error.detail.english();
        const std::size_t end = detail.find(": ");
        if (!detail.starts_with("--") || end == std::string_view::npos)
            return {};
        std::string option(detail.substr(2, end - 2));
        if (!scan::findScanOption(option))
            return {};
        error.detail = error.detail.withoutFirst(end + 2);
        return option;
    }

    /// The field of the list that holds what can't be read; the plan's error has no name for it.
    std::string unreadableField(
        const scan::ScanRequest& request, const targets::HostResolver& resolver)
    {
        struct Field {
            const char* name;
            const std::vector<std::string>& values;
            Check check;
        };
        const Field fields[] = {
            { TargetsField, request.targets, checkTarget },
            { "list-of-ips-file", request.targetFiles, checkFile },
            { "allowlist-file", request.allowlistFiles, checkFile },
        };
        for (const Field& field : fields) {
            for (const std::string& value : field.values) {
                if (!field.check(value, resolver))
                    return field.name;
            }
        }
        return {};
    }

    bool onlyLacksConfirmation(scan::ScanRequest request,
        const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver)
    {
        if (request.wholeInternet)
            return false;
        request.wholeInternet = true;
        return scan::planScan(request, ownPrefixes, resolver).has_value();
    }

    void countPublic(PlanOutcome& outcome)
    {
        const scan::ScanPlan& plan = *outcome.plan;
        if (!lab::reachesNetworks(plan.request.vantage))
            return;
        targets::AddressSet addresses;
        for (const core::IpRange& range : plan.space.ranges())
            addresses.add(range);
        outcome.publicAddresses = addresses.without(targets::specialPurposeAddresses()).count();
        outcome.publicTargets = std::min(
            plan.targetLimit, outcome.publicAddresses * core::Uint128(plan.space.ports().size()));
    }

    /// What machines can't be asked for is refused before any file is read.
    core::Result<scan::ScanPlan> planAnywhere(const scan::ScanRequest& request,
        const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver)
    {
        if (auto known = lab::checkVantage(request.vantage); !known)
            return scan::optionFailure("vantage", known.error());
        if (auto fits = remote::checkRemote(request); !fits)
            return tl::unexpected(fits.error());
        return scan::planScan(request, ownPrefixes, resolver);
    }

} // namespace

std::shared_ptr<const PlanOutcome> planRequest(
    const scan::ScanRequest& asked, const targets::HostResolver& resolver)
{
    auto outcome = std::make_shared<PlanOutcome>();
    scan::ScanRequest request = asked;
    // The store that they are for is named when the run begins.
    request.output.label.clear();
    request.output.note.clear();
    const auto ownPrefixes = lab::ownPrefixesOf(request.vantage);
    auto plan = planAnywhere(request, ownPrefixes, resolver);
    if (plan) {
        outcome->plan = std::move(*plan);
        outcome->plan->request = asked;
        countPublic(*outcome);
        return outcome;
    }
    outcome->error = plan.error();
    outcome->field = takeOption(outcome->error);
    if (outcome->field.empty() && request.targets.empty() && request.targetFiles.empty()
        && request.allowlistFiles.empty())
        outcome->field = TargetsField;
    if (outcome->field.empty())
        outcome->field = unreadableField(request, resolver);
    if (outcome->field.empty() && onlyLacksConfirmation(request, ownPrefixes, resolver))
        outcome->field = "whole-internet";
    return outcome;
}

} // namespace widgets
