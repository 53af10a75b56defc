// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"
#include "tests/wire/boundedparsers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const wire::Bytes bytes(data, size);
    require(bounded::ipIsBounded(bytes));
    if (const auto ip = wire::parseIp(bytes); ip && ip->protocol == wire::ProtocolTcp)
        require(bounded::tcpIsBounded(ip->payload));
    return 0;
}
