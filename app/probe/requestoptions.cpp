// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/requestoptions.h"

namespace probe {

CLI::Option* addOption(CLI::App& command, const OptionLook& look)
{
    std::string names = "--" + std::string(look.name);
    if (look.shortName != 0)
        names = std::string("-") + look.shortName + "," + names;
    CLI::Option* added = nullptr;
    if (look.placeholder[0] == '\0') {
        added = command.add_flag(names, look.help)->disable_flag_override();
    } else {
        added = command.add_option(names, look.help)->type_name(look.placeholder);
        added->allow_extra_args(false)->default_str(look.defaultText);
    }
    return added->group(look.group);
}

} // namespace probe
