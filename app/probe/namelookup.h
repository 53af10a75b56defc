// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hopnames.h"

#include <memory>

class QCoreApplication;

namespace probe {

/// The names of hops for a program without an event loop of its own. Lives in the main thread.
class NameLookup {
public:
    NameLookup();
    ~NameLookup();
    /// As widgets::HopNames::fill().
    void fill(std::span<trace::TraceResult> results) { m_names.fill(results, {}); }
    std::size_t unanswered() const { return m_names.unanswered(); }

private:
    int m_argumentCount = 1;
    std::unique_ptr<QCoreApplication> m_application; ///< Qt's look-ups need one
    widgets::HopNames m_names;
};

} // namespace probe
