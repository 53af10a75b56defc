// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/store/hostrow.h"

#include <span>

namespace store {

/// Host rows in a file without a name, which is gone with this object or its process. It is made
/// when the first row comes. Errors: WriteFailed, ReadFailed. Lives in one thread.
class RowFile {
public:
    explicit RowFile(std::string folder)
        : m_folder(std::move(folder))
    {
    }
    core::Result<void> append(std::span<const HostRow> rows);
    /// Fills all of `rows` from row number `first` on, counted from 0; they must be there.
    core::Result<void> read(std::uint64_t first, std::span<HostRow> rows) const;
    std::uint64_t rows() const { return m_rows; }

private:
    std::string m_folder;
    net::FileDescriptor m_file;
    std::uint64_t m_rows = 0;
};

} // namespace store
