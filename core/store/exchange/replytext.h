// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <string_view>
#include <vector>

namespace store {

/// Turns the fields that `scan` writes back into a reply. Which of them are there may differ from
/// file to file: saddr, sport, mptcp_sent and classification must be, and the target of an ICMP
/// error; whatever else is missing stays unknown. Lives in one thread.
class ReplyText {
public:
    ReplyText();

    /// Forgets all values.
    void clear();
    /// Stores a value, empty for none. False when no field has this name. `text` must live until
    /// reply() is done.
    bool set(std::string_view name, std::string_view text);
    /// The place of a field for setAt(), or a number beyond all of them.
    static std::size_t placeOf(std::string_view name);
    void setAt(std::size_t place, std::string_view text);

    /// The reply. Malformed names the field that is wrong or missing.
    core::Result<scan::ScanRow> reply() const;

private:
    std::vector<std::string_view> m_values; ///< in the order of scan::rowFields()
};

} // namespace store
