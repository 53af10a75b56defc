// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"

#include <array>

/// The published monthly counts that the study is modelled on: Shreedhar et al. 2022 (arXiv
/// 2205.12138) read from its figures, and Aschenbrenner et al. 2021 where the former has no
/// month or an unreliable one (August to October 2020). From January 2022 on, where nothing is
/// published but Apple's hosts to February, the last numbers go on with a slow growth of our own.
namespace study::published {

constexpr int NoScan = -1;

struct Count {
    int hosts = NoScan;
    int consistent = 0; ///< also there in the two scans before
};
using Series = std::array<Count, MonthCount>;

extern const Series V0Ipv4Port80; ///< figure 2a: a key that differs from ours
extern const Series V0Ipv4Port443;
extern const Series V0Ipv6Port80; ///< figure 2b
extern const Series V0Ipv6Port443;
extern const Series V1Ipv4Port80; ///< figure 3a
extern const Series V1Ipv4Port443;

/// IFIP table I and figure 5: hosts that sent our key back.
extern const Series MirrorsIpv4Port80;
extern const Series MirrorsIpv4Port443;
/// IFIP table I: all that answered.
extern const Series ResponsiveIpv4Port80;
extern const Series ResponsiveIpv4Port443;
constexpr int ResponsiveIpv6Port80 = 746'000;
constexpr int ResponsiveIpv6Port443 = 544'000;
constexpr int MirrorsIpv6Port80 = 553; ///< about 30 % of those with an option
constexpr int MirrorsIpv6Port443 = 174; ///< about 8 %

/// Figure 15: Apple's IPv4 hosts by the ports that answer.
struct PortSplit {
    int only80 = 0;
    int both = 0;
    int only443 = 0;
};
PortSplit appleV0(int month);
PortSplit appleV1(int month);
/// Text and figure 16: both ports.
int appleV0Ipv6(int month);
int appleV1Ipv6(int month);

/// IFIP figure 6 and figure 6: hosts behind a middlebox, by port.
PortSplit behindMiddlebox(int month);

/// Table I: hosts of a network that are truly capable, by port, at the end of 2021.
struct Network {
    std::uint32_t asn;
    const char* country; ///< ISO 3166, of most of its hosts
    int port80;
    int port443;
};
extern const std::array<Network, 10> TrueIpv4;
extern const std::array<Network, 5> OtherIpv4; ///< of version 1: table II
extern const std::array<Network, 4> TrueIpv6; ///< table III without Apple
constexpr int TrueIpv4Port80 = 16'450; ///< figure 6
constexpr int TrueIpv4Port443 = 13'505;

} // namespace study::published
