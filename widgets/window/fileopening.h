// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace widgets {

class PageStack;
class Workbench;

/// Opens what a file manager or a command line names: a store of runs becomes the store in use, a
/// capture is shown on the Handshake page, and other measurements are imported once the user has
/// said what they are. A dialog says why a file is none of these.
void openFile(Workbench& workbench, PageStack& pages, const QString& file);

} // namespace widgets
