// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace widgets {

/// `part`, somewhere below `whole`, takes the focus for it, as with setFocusProxy(). That moves
/// `whole` before its first child in the Tab chain, which leaves all its controls without the
/// window's chain when that child is a menu or a dialog: here it is the first that is neither.
void giveFocusTo(QWidget* whole, QWidget* part);

} // namespace widgets
