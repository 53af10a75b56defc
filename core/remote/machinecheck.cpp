// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/machinecheck.h"

#include "core/lab/vantages.h"
#include "core/remote/remotescan.h"

#include <algorithm>
#include <thread>

namespace remote {

namespace {

    constexpr std::chrono::milliseconds CheckStep { 20 };

    bool isKnown(const LinkReport& report)
    {
        return report.state == LinkState::Ready || report.state >= LinkState::Done;
    }

    /// One address that `machine` has in itself: no neighbour is asked for on its account.
    std::string addressOf(const net::SshPlace& machine)
    {
        if (lab::reachesNetworks(machine.vantage))
            return "127.0.0.1";
        const auto own = lab::ownPrefixesOf(machine.vantage);
        return own.empty() ? "127.0.0.1" : own.front().network.toString();
    }

    core::Result<std::unique_ptr<RemoteScan>> scanOf(
        const scan::ScanRequest& asked, const net::SshPlace& machine)
    {
        scan::ScanRequest request;
        request.vantage = machine.name;
        request.remoteProgram = asked.remoteProgram;
        request.sshProgram = asked.sshProgram;
        request.reconnects = 0;
        request.targets = { addressOf(machine) };
        request.defaultBlocklist = false;
        auto plan = scan::planScan(request, {}, scan::resolveHost);
        if (!plan)
            return tl::unexpected(plan.error());
        return std::make_unique<RemoteScan>(*std::move(plan), std::vector { machine });
    }

} // namespace

core::Result<std::vector<LinkReport>> checkMachines(
    const scan::ScanRequest& request, const std::function<bool()>& interrupted)
{
    if (auto known = lab::checkVantage(request.vantage); !known)
        return tl::unexpected(known.error());
    const auto machines = net::parseSshPlaces(request.vantage);
    if (!machines)
        return tl::unexpected(machines.error());
    std::vector<std::unique_ptr<RemoteScan>> scans;
    for (const net::SshPlace& machine : *machines) {
        auto scan = scanOf(request, machine);
        if (!scan)
            return tl::unexpected(scan.error());
        scans.push_back(*std::move(scan));
    }
    for (const auto& scan : scans)
        scan->beginConnecting();
    const auto reports = [&scans] {
        std::vector<LinkReport> all;
        for (const auto& scan : scans)
            all.push_back(scan->reports().front());
        return all;
    };
    std::vector<LinkReport> found = reports();
    while (!std::ranges::all_of(found, isKnown)) {
        if (interrupted && interrupted()) {
            for (const auto& scan : scans)
                scan->stop();
        }
        std::this_thread::sleep_for(CheckStep);
        found = reports();
    }
    // All at once: each takes a moment to part.
    for (const auto& scan : scans)
        scan->stop();
    return found;
}

} // namespace remote
