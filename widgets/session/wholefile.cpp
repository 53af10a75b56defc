// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace widgets {

core::Result<void> writeWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile target(file);
    // A pipe or device cannot be replaced, only written to.
    target.setDirectWriteFallback(QFileInfo::exists(file) && !QFileInfo(file).isFile());
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    return core::failure(core::ErrorCode::WriteFailed,
        QCoreApplication::translate("WholeFile", "cannot write %1: %2")
            .arg(file, target.errorString())
            .toStdString());
}

} // namespace widgets
