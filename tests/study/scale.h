// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace study {

/// How many published hosts one host of the study stands for. Adopters (a key of their own, Apple,
/// version 1, all of IPv6's) are 1 : divisor, mirrors 1 : 10 divisor, those that answer without
/// MPTCP 1 : 1000 divisor (IPv6: 1 : 100 divisor); of these two groups again one in `thin`. Numbers
/// are whole; halves round up.
struct Scale {
    double divisor = 20;
    double thin = 1;

    static constexpr double OfMirrors = 10;
    static constexpr double OfResponders = 1000;
    static constexpr double OfResponders6 = 100;

    int adopters(double published) const { return scaled(published, 1); }
    int mirrors(double published) const { return scaled(published, OfMirrors * thin); }
    int responders(double published) const { return scaled(published, OfResponders * thin); }
    int responders6(double published) const { return scaled(published, OfResponders6 * thin); }

private:
    int scaled(double published, double factor) const
    {
        return int(std::floor(published / (divisor * factor) + 0.5));
    }
};

} // namespace study
