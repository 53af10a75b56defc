// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"

#include <functional>

namespace widgets {

/// A labelled editor for one option of the table, of the kind that the option asks for: a line, a
/// tick or a list to choose from. Its objectName is the option's name. `changed` is called at each
/// change by the user or by a binding.
OptionBinding makeOptionField(const char* option, const std::function<void()>& changed);

} // namespace widgets
