// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/rowfilter.h"
#include "require.h"

#include <string_view>

/// Any text is either a filter that can be applied or an error that says where.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view expression(reinterpret_cast<const char*>(data), size);
    const auto filter = scan::RowFilter::parse(expression);
    if (!filter) {
        require(filter.error().code == core::ErrorCode::InvalidInput);
        require(filter.error().detail.starts_with("character "));
        return 0;
    }
    const bool matched = filter->matches(scan::ScanRow());
    require(filter->empty() ? matched : expression.size() >= 4);
    return 0;
}
