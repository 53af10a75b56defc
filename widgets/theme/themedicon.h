// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace widgets {

/// The icon `name` from the resources, drawn in the palette's text colour each time it is painted:
/// sharp at any scale and right after a change of theme. The SVGs say `currentColor`.
QIcon themedIcon(const QString& name);
/// The same in the colour of trouble.
QIcon warningIcon();

} // namespace widgets
