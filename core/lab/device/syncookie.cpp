// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/syncookie.h"

namespace lab {

namespace {

    enum CookieBit : std::uint32_t { WindowScaleBit = 1, JoinBit = 2, AgreementBits = 3 };

} // namespace

std::uint32_t cookieSequence(const SeededValues& values, const Flow& flow, Agreement agreement)
{
    return (values.initialSequence(flow) & ~std::uint32_t(AgreementBits))
        | (agreement.windowScale ? WindowScaleBit : 0U) | (agreement.join ? JoinBit : 0U);
}

std::optional<Agreement> agreementIn(
    const SeededValues& values, const Flow& flow, std::uint32_t sequence)
{
    const Agreement agreement { (sequence & WindowScaleBit) != 0, (sequence & JoinBit) != 0 };
    if (cookieSequence(values, flow, agreement) != sequence)
        return std::nullopt;
    return agreement;
}

} // namespace lab
