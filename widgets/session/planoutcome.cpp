// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/planoutcome.h"

#include "core/lab/vantages.h"

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

    /// The plan's error says what is wrong; this finds the field that it stands in.
    std::string faultyField(
        const scan::ScanRequest& request, const std::function<bool()>& cancelled)
    {
        if (request.targets.empty() && request.targetFiles.empty())
            return TargetsField;
        struct Field {
            const char* name;
            const std::vector<std::string>& values;
            Check check;
        };
        const Field fields[] = {
            { TargetsField, request.targets, checkTarget },
            { "list-of-ips-file", request.targetFiles, checkFile },
            { "exclude", request.exclusions, checkTarget },
        };
        for (const Field& field : fields) {
            for (const std::string& value : field.values) {
                if (cancelled())
                    return {};
                if (!field.check(value, scan::resolveHost))
                    return field.name;
            }
        }
        return {};
    }

} // namespace

std::shared_ptr<const PlanOutcome> planRequest(
    const scan::ScanRequest& request, const std::function<bool()>& cancelled)
{
    auto outcome = std::make_shared<PlanOutcome>();
    auto plan = scan::planScan(request, lab::ownPrefixesOf(request.vantage), scan::resolveHost);
    if (plan) {
        outcome->plan = std::move(*plan);
    } else {
        outcome->error = plan.error();
        outcome->field = faultyField(request, cancelled);
    }
    return outcome;
}

} // namespace widgets
