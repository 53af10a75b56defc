// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/devicerunner.h"
#include "core/lab/kernel/lablisteners.h"
#include "core/lab/kernel/netnamespace.h"

namespace lab {

/// The kernel lab's namespaces, links, listeners and devices. Built by the first process of a lab,
/// in the namespace that becomes the scanner's; the building thread stands there afterwards.
class KernelNetwork {
public:
    static core::Result<std::unique_ptr<KernelNetwork>> build();

private:
    KernelNetwork() = default;
    core::Result<void> createNamespaces();
    core::Result<void> buildNode(std::size_t node, const std::vector<std::string>& paths);
    core::Result<void> populate(std::size_t node);

    std::vector<NetNamespace> m_namespaces; ///< one for each of labNodes()
    LabListeners m_listeners;
    DeviceRunner m_devices;
};

} // namespace lab
