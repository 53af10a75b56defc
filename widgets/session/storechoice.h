// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace widgets {

class Workbench;

/// Makes the window use another store, a file or the URL of a server, once it is known that it can
/// be opened; `then` is called after that. What cannot be opened is said in a box and in the log,
/// and the store of before stays. A file that is not there yet, or empty, will be made. GUI thread.
void useStore(Workbench& workbench, const QString& url, std::function<void()> then = {});

} // namespace widgets
