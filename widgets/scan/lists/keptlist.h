// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace widgets {

/// A list that was fetched: the file of the same folder with ".json" behind its name tells from
/// where, when, and what it was like.
struct KeptList {
    QString path;
    QUrl url;
    QDateTime fetched; ///< UTC
    QString sha256; ///< of the file, 64 hex digits
    qint64 bytes = 0;
};

/// The folder of the application's data where fetched lists stand.
QString keptListFolder();
/// A file name of that folder for a list of `url`: the one it has, or one that is free.
QString keptListPath(const QUrl& url);
/// The account beside `path`; none when there is no readable one. A small file, read at once.
std::optional<KeptList> readKeptList(const QString& path);
core::Result<void> writeKeptList(const KeptList& list);
/// All of them, by name.
std::vector<KeptList> keptLists();
/// "Fetched from URL on DATE, SHA-256 ...".
QString keptListText(const KeptList& list);

} // namespace widgets
