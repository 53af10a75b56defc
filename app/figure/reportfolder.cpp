// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/reportfolder.h"

#include <QDir>
#include <QFileInfo>

namespace figure {

core::Result<void> makeFolder(const std::string& folder)
{
    const QString name = QString::fromStdString(folder);
    const QFileInfo there(name);
    if (there.exists() && !there.isDir())
        return core::failure(core::ErrorCode::InvalidInput,
            "--output-file: " + folder + " is a file; name a folder");
    if (!QDir().mkpath(name))
        return core::failure(core::ErrorCode::WriteFailed,
            "cannot make the folder " + folder + "; check its name and your rights there");
    return {};
}

QString fileIn(const std::string& folder, const std::string& name)
{
    return QDir(QString::fromStdString(folder)).filePath(QString::fromStdString(name));
}

std::string fileName(const std::string& name)
{
    std::string safe;
    for (const char each : name) {
        const bool plain = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z')
            || (each >= '0' && each <= '9') || each == '-' || each == '_'
            || (each == '.' && !safe.empty());
        safe += plain ? each : '-';
    }
    return safe.empty() ? "figure" : safe;
}

} // namespace figure
