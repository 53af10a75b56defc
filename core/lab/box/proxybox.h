// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/middlebox.h"

namespace lab {

/// A transparent proxy: TCP to the lab's port ends here, in the target's name and with whatever TTL
/// it comes; everything else passes.
class ProxyBox : public Middlebox {
public:
    explicit ProxyBox(std::unique_ptr<Device> host);
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

private:
    std::unique_ptr<Device> m_host; ///< what answers
};

} // namespace lab
