// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <system_error>

namespace core {

tl::unexpected<Error> systemFailure(ErrorCode code, const std::string& what, int systemError)
{
    return failure(code, what + ": " + std::generic_category().message(systemError), systemError);
}

} // namespace core
