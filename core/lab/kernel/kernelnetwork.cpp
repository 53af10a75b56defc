// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/kernelnetwork.h"

#include "core/lab/kernel/ipscript.h"
#include "core/lab/kernel/kernelsettings.h"
#include "core/lab/kernel/nftscript.h"
#include "core/lab/kernel/systemtool.h"

#include <random>
#include <set>

namespace lab {

namespace {

    /// The kernel's own limit is 2 subflows to a connection, and 0 in older ones; the oldest have
    /// no such setting and take what comes.
    void allowSubflows()
    {
        [[maybe_unused]] const auto outcome = runTool(
            "ip", { "mptcp", "limits", "set", "subflow", "8", "add_addr_accepted", "8" }, {});
    }

    core::Result<void> keepMarkedPackets()
    {
        auto done = runTool("ip", { "-4", "-batch", "-" }, proxyRouteScript(core::Family::V4));
        if (done)
            done = runTool("ip", { "-6", "-batch", "-" }, proxyRouteScript(core::Family::V6));
        return done;
    }

} // namespace

KernelNetwork::KernelNetwork(const LabPlan& plan)
    : m_topology(plan, transparentMptcpHere())
    , m_seed(std::random_device {}())
{
}

core::Result<std::unique_ptr<KernelNetwork>> KernelNetwork::build(const LabPlan& plan)
{
    std::unique_ptr<KernelNetwork> network(new KernelNetwork(plan));
    auto done = network->createNamespaces();
    std::vector<std::string> paths;
    for (const NetNamespace& space : network->m_namespaces)
        paths.push_back(space.path());
    const std::size_t nodes = network->m_topology.nodes().size();
    for (std::size_t node = 0; done && node < nodes; ++node)
        done = network->buildNode(node, paths);
    // Last, when every link has both its ends.
    for (std::size_t node = 0; done && node < nodes; ++node)
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
    for (const LabNode& node : m_topology.nodes()) {
        auto space = m_namespaces.empty() ? NetNamespace::current() : NetNamespace::create();
        if (!space)
            return tl::unexpected(space.error());
        m_namespaces.push_back(std::move(*space));
        auto applied = applyKernelSettings(node);
        if (!applied)
            return applied;
    }
    return {};
}

core::Result<void> KernelNetwork::buildNode(std::size_t node, const std::vector<std::string>& paths)
{
    auto done = m_namespaces[node].enter();
    if (done)
        done = runTool("ip", { "-batch", "-" }, ipScript(m_topology, node, paths));
    const std::string rules = nftScript(m_topology, node);
    if (done && !rules.empty())
        done = runTool("nft", { "-f", "-" }, rules);
    return done;
}

core::Result<void> KernelNetwork::populate(std::size_t node)
{
    auto done = m_namespaces[node].enter();
    for (const std::string& interface : interfacesOf(m_topology, node)) {
        if (done)
            done = readyInterface(interface);
    }
    if (!done)
        return done;
    switch (m_topology.nodes()[node].role) {
    case NodeRole::MptcpHosts:
        return addListener({ true, LabPort });
    case NodeRole::PlainHosts:
        return addListener({ false, LabPort });
    case NodeRole::Router:
        return finishRouter(node);
    case NodeRole::Devices:
        return addDevices(node);
    case NodeRole::Bump:
        return addBoxes(node);
    case NodeRole::Scanner:
    case NodeRole::ClosedHosts:
        break;
    }
    return {};
}

core::Result<void> KernelNetwork::addListener(const ListenerKind& kind)
{
    auto done = prepareForListeners(kind.mptcp);
    if (done && kind.mptcp)
        allowSubflows();
    return done ? m_listeners.add(kind) : done;
}

core::Result<void> KernelNetwork::finishRouter(std::size_t router)
{
    const std::size_t hop = m_topology.nodes()[router].hop;
    if (!m_topology.boxesAt(router, hop, BoxPlayer::Translation).empty())
        relaxConnectionTracking();
    std::set<BoxKind> kinds;
    for (const auto& box : m_topology.boxesAt(router, hop, BoxPlayer::Proxy))
        kinds.insert(box.kind);
    auto done = kinds.empty() ? core::Result<void>() : keepMarkedPackets();
    for (const BoxKind kind : kinds) {
        const bool mptcp = kind == BoxKind::ProxyV1;
        if (done)
            done = addListener({ mptcp, mptcp ? MptcpProxyPort : PlainProxyPort, true });
    }
    return done;
}

core::Result<void> KernelNetwork::addDevices(std::size_t node)
{
    m_devices.push_back(std::make_unique<DeviceRunner>());
    for (const std::size_t site : m_topology.nodes()[node].sites)
        m_devices.back()->addSite(m_topology.plan().sites[site], m_seed);
    return m_devices.back()->start(UpstreamInterface);
}

core::Result<void> KernelNetwork::addBoxes(std::size_t bump)
{
    m_bumps.push_back(std::make_unique<BumpRunner>());
    const std::size_t child = m_topology.childrenOf(bump).front();
    return m_bumps.back()->start(UpstreamInterface, downstreamInterface(m_topology, child),
        std::make_unique<BoxLink>(m_topology, bump, m_seed));
}

} // namespace lab
