// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/filekind.h"

#include "core/store/exchange/importformat.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace widgets {

namespace {

    constexpr qint64 BeginningBytes = 256 * 1024; // what store::formatOf() asks for
    constexpr const char* SqliteMagic = "SQLite format 3"; // the first bytes of every database

} // namespace

core::Result<FileKind> fileKind(const QString& path)
{
    const bool folder = QFileInfo(path).isDir();
    QFile file(path);
    errno = 0;
    if (folder || !file.open(QIODevice::ReadOnly)) {
        return core::systemFailure(core::ErrorCode::ReadFailed,
            { core::Pattern("net", "cannot open \"%1\""), { path.toStdString() } },
            folder ? EISDIR : errno);
    }
    const QByteArray beginning = file.read(BeginningBytes);
    if (beginning.startsWith(SqliteMagic))
        return FileKind::Store;
    const auto format = store::formatOf({ beginning.constData(), std::size_t(beginning.size()) });
    if (!format)
        return tl::unexpected(format.error());
    return *format == store::ImportFormat::Capture ? FileKind::Capture : FileKind::Measurements;
}

} // namespace widgets
