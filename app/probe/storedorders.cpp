// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/storedorders.h"

#include "app/probe/texttable.h"
#include "core/scan/requestcheck.h"
#include "core/scan/scanoptions.h"
#include "core/store/storeurl.h"

namespace probe {

core::Result<void> checkStoredOrders(const scan::ScanRequest& stored, const std::string& storeUrl,
    const std::function<bool(std::string_view option)>& given)
{
    const bool onServer = store::StoreUrl::parse(storeUrl).postgres;
    for (const scan::ScanOption& option : scan::scanOptions()) {
        const std::string_view name = option.name;
        const bool program = name == "ssh-program" || name == "remote-program";
        const bool file = onServer && option.kind == scan::OptionKind::WriteFile;
        if ((!program && !file) || given(name))
            continue;
        for (const std::string& value : option.get(stored)) {
            return scan::optionFailure(option.name,
                "the stored scan was begun with \"" + printable(value)
                    + "\", and others may have written to the store; pass the option again, with "
                      "that "
                    + (program ? "program" : "file") + " or another");
        }
    }
    return {};
}

} // namespace probe
