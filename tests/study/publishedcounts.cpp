// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishedcounts.h"

#include <algorithm>

namespace study::published {

const Series V0Ipv4Port80 { { { 3727, 0 }, { 4156, 0 }, { 5030, 1700 }, { 8692, 3736 },
    { 8684, 2236 }, { 10893, 8745 }, { 8662, 5683 }, { 9252, 4607 }, { 16028, 5936 },
    { 16465, 5713 }, { 12319, 7905 }, { 18066, 8080 }, { 15582, 9532 }, { 15731, 10075 },
    { 25581, 11579 }, { 20980, 14418 }, { 22598, 15254 }, { 24715, 16912 }, { 25200, 17300 },
    { 25700, 17800 }, { 26200, 18300 }, { 26700, 18800 }, { 27200, 19300 }, { 27700, 19800 } } };

const Series V0Ipv4Port443 { { { 36443, 0 }, { 33667, 0 }, {}, { 46263, 10079 }, { 47050, 22646 },
    { 47470, 26609 }, { 51521, 15599 }, { 54067, 19768 }, { 81153, 25796 }, { 97079, 29387 },
    { 53984, 24798 }, { 57050, 21798 }, { 67063, 26356 }, { 62054, 27007 }, { 73598, 32230 },
    { 121514, 38604 }, { 84031, 41968 }, { 87653, 46062 }, { 88400, 46500 }, { 89200, 47000 },
    { 90000, 47500 }, { 90800, 48000 }, { 91600, 48500 }, { 92400, 49000 } } };

const Series V0Ipv6Port80 { { {}, { 41, 0 }, { 229, 0 }, { 1414, 32 }, { 1415, 218 },
    { 1407, 1384 }, { 1433, 1391 }, { 1432, 1394 }, { 1407, 1381 }, { 1426, 1375 }, { 1366, 1326 },
    { 1293, 1245 }, { 1287, 1242 }, { 1286, 1267 }, { 1287, 1261 }, { 1289, 1264 }, { 1289, 1262 },
    { 1283, 1266 }, { 1283, 1266 }, { 1283, 1266 }, { 1280, 1263 }, { 1280, 1263 }, { 1278, 1262 },
    { 1278, 1262 } } };

const Series V0Ipv6Port443 { { {}, { 240, 0 }, { 900, 0 }, { 2112, 167 }, { 2194, 479 },
    { 2198, 1639 }, { 2297, 1701 }, { 2267, 1717 }, { 2148, 1672 }, { 2180, 1637 }, { 2154, 1588 },
    { 1991, 1535 }, { 1996, 1523 }, { 2011, 1563 }, { 2012, 1605 }, { 2000, 1636 }, { 2000, 1635 },
    { 1896, 1583 }, { 1890, 1580 }, { 1890, 1580 }, { 1885, 1575 }, { 1885, 1575 }, { 1880, 1570 },
    { 1880, 1570 } } };

const Series V1Ipv4Port80 { { {}, {}, {}, {}, {}, {}, {}, {}, { 1, 0 }, { 1, 0 }, { 0, 0 },
    { 0, 0 }, { 8, 0 }, { 8, 0 }, { 4, 4 }, { 120, 3 }, { 108, 4 }, { 108, 102 }, { 118, 104 },
    { 1430, 107 }, { 1435, 112 }, { 1440, 1415 }, { 1445, 1420 }, { 1450, 1425 } } };

const Series V1Ipv4Port443 { { {}, {}, {}, {}, {}, {}, {}, {}, { 1, 0 }, { 1, 0 }, { 1, 1 },
    { 0, 0 }, { 6, 0 }, { 3, 0 }, { 4, 3 }, { 63, 3 }, { 130, 3 }, { 138, 62 }, { 145, 117 },
    { 1465, 120 }, { 1470, 125 }, { 1475, 1440 }, { 1480, 1445 }, { 1485, 1450 } } };

namespace {
    /// Month by month after the first six, of which the numbers are published.
    Series goingOn(std::array<int, 6> first, int from, int to, double consistentShare)
    {
        Series series;
        const int steps = MonthCount - 1 - int(first.size());
        for (int month = 0; month < MonthCount; ++month) {
            const int step = month - int(first.size());
            const int hosts
                = step < 0 ? first[std::size_t(month)] : from + (to - from) * step / steps;
            series[std::size_t(month)] = { hosts, hosts > 0 ? int(hosts * consistentShare) : 0 };
        }
        return series;
    }
} // namespace

const Series MirrorsIpv4Port80
    = goingOn({ 175'800, 197'400, 192'000, 187'500, 196'800, 197'700 }, 213'936, 227'428, 0.75);
const Series MirrorsIpv4Port443
    = goingOn({ 174'500, 164'500, NoScan, 186'300, 192'400, 186'300 }, 244'420, 265'686, 0.75);
const Series ResponsiveIpv4Port80
    = goingOn({ 63'900'000, 58'800'000, 57'800'000, 61'600'000, 61'200'000, 61'200'000 },
        61'000'000, 60'000'000, 0.85);
const Series ResponsiveIpv4Port443
    = goingOn({ 47'900'000, 42'500'000, NoScan, 52'900'000, 52'700'000, 52'600'000 }, 52'000'000,
        50'000'000, 0.85);

PortSplit appleV0(int month)
{
    constexpr int First = 9; // April 2021
    static constexpr std::array<PortSplit, 11> Known { { { 24, 1539, 131 }, { 280, 1200, 136 },
        { 224, 1203, 97 }, { 34, 1375, 128 }, { 170, 1119, 173 }, { 27, 1386, 103 },
        { 14, 1404, 125 }, { 17, 1399, 101 }, { 31, 1409, 95 }, { 51, 1409, 83 },
        { 10, 1420, 64 } } };
    return Known[std::size_t(std::clamp(month - First, 0, int(Known.size()) - 1))];
}

PortSplit appleV1(int month)
{
    constexpr int First = 15; // October 2021
    static constexpr std::array<PortSplit, 5> Known { { { 56, 59, 0 }, { 1, 104, 2 }, { 0, 99, 0 },
        { 1, 107, 0 }, { 5, 1415, 14 } } };
    if (month < First)
        return {};
    return Known[std::size_t(std::min(month - First, int(Known.size()) - 1))];
}

int appleV0Ipv6(int month)
{
    constexpr int First = 3; // the hitlist had few of them before October 2020
    return month < First ? 0 : 1163;
}

int appleV1Ipv6(int month)
{
    constexpr int First = 15;
    static constexpr std::array<int, 5> Known { 90, 89, 84, 92, 1100 };
    if (month < First)
        return 0;
    return Known[std::size_t(std::min(month - First, int(Known.size()) - 1))];
}

PortSplit behindMiddlebox(int month)
{
    static constexpr std::array<PortSplit, 6> Early { { { 29, 0, 685 }, { 61, 0, 486 },
        { 239, 0, 440 }, { 419, 0, 369 }, { 401, 0, 480 }, { 376, 0, 487 } } };
    constexpr int Faded = 17; // December 2021: 9 and 7
    if (month < int(Early.size()))
        return Early[std::size_t(month)];
    const int left = std::max(0, Faded - month);
    const int span = Faded - int(Early.size()) + 1;
    return { 9 + 367 * left / span, 0, 7 + 480 * left / span };
}

const std::array<Network, 10> TrueIpv4 { { { 9269, "HK", 6461, 6370 }, { 61157, "DE", 674, 534 },
    { 1221, "AU", 529, 456 }, { 18618, "US", 390, 390 }, { 18943, "US", 353, 352 },
    { 7922, "US", 419, 209 }, { 11976, "US", 232, 231 }, { 202870, "IT", 404, 2 },
    { 15129, "US", 369, 1 }, { 4766, "KR", 205, 120 } } };

const std::array<Network, 5> OtherIpv4 { { { 396986, "US", 2, 2 }, { 206293, "DE", 0, 3 },
    { 3209, "DE", 0, 2 }, { 3303, "CH", 2, 1 }, { 2856, "GB", 1, 1 } } };

const std::array<Network, 4> TrueIpv6 { { { 63949, "US", 4, 3 }, { 4811, "CN", 3, 3 },
    { 201155, "CH", 2, 2 }, { 3269, "IT", 22, 12 } } };

} // namespace study::published
