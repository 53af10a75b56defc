// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/command.h"
#include "core/store/store.h"

namespace probe {

/// How the commands on stored runs open the store and name runs.
class StoreOption {
public:
    /// Adds --store to `command`.
    void addTo(CLI::App& command);
    core::Result<std::unique_ptr<store::Store>> open(store::Access access) const;
    /// To read, but for writing where that is allowed: runs whose program was killed are then told
    /// from those that still run, and the tables of an older version are brought up to date.
    core::Result<std::unique_ptr<store::Store>> openToRead() const;
    const std::string& url() const { return m_url; }
    /// InvalidInput when --store is missing.
    core::Result<void> check() const;

private:
    std::string m_url;
};

/// A run's number.
core::Result<store::RunId> parseRun(const std::string& text);
/// Those that `texts` name, each once and all of them in the store.
core::Result<std::vector<store::RunId>> parseRuns(
    const store::Store& store, const std::vector<std::string>& texts);

/// Says what went wrong; the exit status.
int complainAbout(const core::Error& error);

} // namespace probe
