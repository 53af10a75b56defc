// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace widgets {

/// `bytes` as the whole of the file; it is complete or, after an error, as it was before. Any
/// thread. Errors: WriteFailed, which names the file.
core::Result<void> writeWhole(const QString& file, const QByteArray& bytes);

} // namespace widgets
