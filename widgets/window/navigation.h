// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace widgets {

class PageStack;
class Workbench;

/// Answers what one page asks of another: shows the page that can tell, and asks it.
void connectNavigation(Workbench& workbench, PageStack* pages);

} // namespace widgets
