// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/targets/targetlist.h"

#include <functional>
#include <memory>

namespace widgets {

/// Host names looked up for a form that is planned again at every keystroke: what was asked lately
/// is answered from memory, and who waits for an answer can give up at once, although the system's
/// resolver itself cannot be interrupted. Safe from any thread; copies share what they know.
class NameCache {
public:
    /// `lookUp` may block; it runs in a thread of its own, which may outlive this object.
    explicit NameCache(targets::HostResolver lookUp);

    /// Asks `cancelled` a few times a second while the answer is awaited; error Unavailable once it
    /// says so.
    core::Result<std::vector<core::IpAddress>> resolve(
        const std::string& name, const std::function<bool()>& cancelled);
    /// The same as what planScan() takes; this object must outlive it.
    targets::HostResolver resolver(std::function<bool()> cancelled);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace widgets
