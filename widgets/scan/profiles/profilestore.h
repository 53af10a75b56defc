// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/profiles/scanprofile.h"

#include <QDir>

namespace widgets {

/// The user's profiles: a folder with one config file each, in the application's data. Names are
/// the files' names, percent-encoded where they must be. Small files on a local disk: GUI thread.
class ProfileStore {
public:
    /// The folder of this user.
    ProfileStore();
    explicit ProfileStore(const QString& folder);

    /// In the order of their names. Files that can't be read are left out and told in `errors`.
    std::vector<ScanProfile> load(std::vector<core::Error>* errors = nullptr) const;
    /// Replaces one of the same name. WriteFailed names the file.
    core::Result<void> save(const ScanProfile& profile) const;
    core::Result<void> remove(const QString& name) const;
    QString fileOf(const QString& name) const;

private:
    QDir m_folder;
};

/// Reads a small file: LimitExceeded above 1 MiB, ReadFailed.
core::Result<QByteArray> readSmallFile(const QString& file);

} // namespace widgets
