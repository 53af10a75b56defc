// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernellab.h"

namespace labtest {

/// A kernel lab with the ways to all its hosts.
struct OpenLab {
    std::unique_ptr<net::Vantage> vantage;
    net::PathTable paths;
    std::unique_ptr<net::PacketPort> port;
};

/// `probeExecutable`: as of lab::makeKernelLabVantage(). Any thread.
core::Result<OpenLab> openLab(const std::string& probeExecutable, const std::string& topology);

} // namespace labtest
