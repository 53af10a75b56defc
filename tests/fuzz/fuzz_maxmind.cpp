// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/origin/maxmindfile.h"
#include "require.h"

#include <sys/mman.h>
#include <unistd.h>

/// Any bytes are a database, or none, or a damaged one; a look-up ends in each case.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // libmaxminddb takes a file's name only.
    static const int file = memfd_create("database", MFD_CLOEXEC);
    require(file >= 0 && ftruncate(file, 0) == 0);
    require(pwrite(file, data, size, 0) == ssize_t(size));
    const auto database = analysis::MaxMindFile::open("/proc/self/fd/" + std::to_string(file));
    if (!database) {
        require(!database.error().detail.empty());
        return 0;
    }
    require(!(*database)->description().empty());
    for (const core::IpAddress& address :
        { core::IpAddress::v4(0xc0000201), core::IpAddress::v4(0xc6336401),
            core::IpAddress::v6(core::Uint128(0x20010db8) << 96) }) {
        const auto origin = (*database)->origin(address);
        require(origin || !origin.error().detail.empty());
        require(!origin || !*origin || !(*origin)->numbers.empty());
        const auto country = (*database)->country(address);
        require(country || !country.error().detail.empty());
    }
    return 0;
}
