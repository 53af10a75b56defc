// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/scan/checkpoint.h"

#include <optional>

namespace scan {

/// The file of --resume, locked for this process as long as the object lives. It is replaced whole:
/// whoever reads it finds the old text or the new one, also after a crash of the machine. Lives in
/// one thread at a time.
class CheckpointFile {
public:
    /// What the file holds, without locking or changing it; empty when there is none.
    static core::Result<std::optional<Checkpoint>> peek(const std::string& path);
    /// Creates the file, empty, when there is none. Unavailable when another scan holds it,
    /// Malformed when it holds something else than a checkpoint; it is then left as it is.
    static core::Result<CheckpointFile> open(const std::string& path);
    CheckpointFile(CheckpointFile&&) noexcept = default;
    CheckpointFile& operator=(CheckpointFile&&) noexcept = default;
    /// An empty file of its own is removed again.
    ~CheckpointFile();

    /// What it held when it was opened; empty when the scan is to begin.
    const std::optional<Checkpoint>& before() const { return m_before; }
    /// On disk when this returns.
    core::Result<void> replace(const std::string& text);
    const std::string& path() const { return m_path; }

private:
    CheckpointFile() = default;
    core::Result<void> lock();
    core::Result<void> read();

    std::string m_path; ///< links resolved: a replaced link would leave its target behind
    net::FileDescriptor m_file;
    std::optional<Checkpoint> m_before;
    bool m_blank = false; ///< nothing was ever written to it
};

} // namespace scan
