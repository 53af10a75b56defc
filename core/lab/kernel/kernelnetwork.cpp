// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/kernelnetwork.h"

#include "core/lab/kernel/kernelsettings.h"
#include "core/lab/kernel/systemtool.h"

#include <random>

namespace lab {

namespace {

    /// The kernel's own limit is 2 subflows to a connection, and 0 in older ones; the oldest have
    /// no such setting and take what comes.
    void allowSubflows()
    {
        [[maybe_unused]] const auto outcome = runTool(
            "ip", { "mptcp", "limits", "set", "subflow", "8", "add_addr_accepted", "8" }, {});
    }

} // namespace

core::Result<std::unique_ptr<KernelNetwork>> KernelNetwork::build()
{
    std::unique_ptr<KernelNetwork> network(new KernelNetwork);
    auto done = network->createNamespaces();
    std::vector<std::string> paths;
    for (const NetNamespace& space : network->m_namespaces)
        paths.push_back(space.path());
    for (std::size_t node = 0; done && node < labNodes().size(); ++node)
        done = network->buildNode(node, paths);
    // Last, when every link has both its ends.
    for (std::size_t node = 0; done && node < labNodes().size(); ++node)
        done = network->populate(node);
    if (done)
        done = network->m_listeners.start();
    if (done)
        done = network->m_namespaces.front().enter();
    if (!done)
        return tl::unexpected(done.error());
    return network;
}

core::Result<void> KernelNetwork::createNamespaces()
{
    for (std::size_t node = 0; node < labNodes().size(); ++node) {
        auto space = node == 0 ? NetNamespace::current() : NetNamespace::create();
        if (!space)
            return tl::unexpected(space.error());
        m_namespaces.push_back(std::move(*space));
        auto applied = applyKernelSettings(labNodes()[node].role);
        if (!applied)
            return applied;
    }
    return {};
}

core::Result<void> KernelNetwork::buildNode(std::size_t node, const std::vector<std::string>& paths)
{
    auto done = m_namespaces[node].enter();
    if (done)
        done = runTool("ip", { "-batch", "-" }, ipScript(node, paths));
    const std::string rules = nftScript(node);
    if (done && !rules.empty())
        done = runTool("nft", { "-f", "-" }, rules);
    return done;
}

core::Result<void> KernelNetwork::populate(std::size_t node)
{
    auto done = m_namespaces[node].enter();
    for (const std::string& interface : interfacesOf(node)) {
        if (done)
            done = readyInterface(interface);
    }
    if (!done)
        return done;
    switch (labNodes()[node].role) {
    case NodeRole::MptcpHosts:
        allowSubflows();
        return m_listeners.add(true);
    case NodeRole::PlainHosts:
        return m_listeners.add(false);
    case NodeRole::Devices:
        return m_devices.start(UpstreamInterface, std::random_device {}());
    case NodeRole::Scanner:
    case NodeRole::Router:
    case NodeRole::ClosedHosts:
        break;
    }
    return {};
}

} // namespace lab
