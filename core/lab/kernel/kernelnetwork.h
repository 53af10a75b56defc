// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/bumprunner.h"
#include "core/lab/kernel/devicerunner.h"
#include "core/lab/kernel/lablisteners.h"
#include "core/lab/kernel/netnamespace.h"

namespace lab {

/// The kernel lab's namespaces, links, listeners, devices and middleboxes. Built by the first
/// process of a lab, in the namespace that becomes the scanner's; the building thread stands there
/// afterwards.
class KernelNetwork {
public:
    /// Unavailable says which namespace, link, rule or socket was refused.
    static core::Result<std::unique_ptr<KernelNetwork>> build(const LabPlan& plan);

private:
    explicit KernelNetwork(const LabPlan& plan);
    core::Result<void> createNamespaces();
    core::Result<void> buildNode(std::size_t node, const std::vector<std::string>& paths);
    core::Result<void> populate(std::size_t node);
    core::Result<void> addListener(const ListenerKind& kind);
    core::Result<void> finishRouter(std::size_t router);
    core::Result<void> addDevices(std::size_t node);
    core::Result<void> addBoxes(std::size_t bump);

    LabTopology m_topology;
    std::vector<NetNamespace> m_namespaces; ///< one for each node
    LabListeners m_listeners;
    std::vector<std::unique_ptr<DeviceRunner>> m_devices;
    std::vector<std::unique_ptr<BumpRunner>> m_bumps;
    std::uint64_t m_seed = 0;
};

} // namespace lab
