// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/listline.h"
#include "core/targets/targetlist.h"
#include "require.h"

#include <algorithm>
#include <string_view>

/// Any lines are targets, or have none, or are an error that says what was expected.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char*>(data), size);
    targets::ListFormat format;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto row = format.rowOf(line);
        if (!row) {
            require(!row.error().detail.empty());
            continue;
        }
        if (!*row)
            continue;
        const auto parsed = targets::parseTarget((*row)->target, {});
        require(parsed ? !parsed->empty() : !parsed.error().detail.empty());
    }
    return 0;
}
