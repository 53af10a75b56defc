// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"
#include "require.h"
#include "tests/wire/dissectionpromises.h"

namespace {

const wire::DissectedField* find(const promises::Fields& fields, std::string_view name)
{
    for (const wire::DissectedField& field : fields) {
        if (field.name == name)
            return &field;
        if (const wire::DissectedField* const inner = find(field.children, name))
            return inner;
    }
    return nullptr;
}

bool isMptcp(wire::Bytes option)
{
    return wire::parseMptcp(option, wire::MptcpVersion::V1)
        || wire::parseMptcp(option, wire::MptcpVersion::V0);
}

} // namespace

/// Any bytes: every bit belongs to exactly one field, and what the parsers read is read the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const wire::Bytes bytes(data, size);
    require(promises::areKept(bytes));
    const auto ip = wire::parseIp(bytes);
    if (!ip || ip->protocol != wire::ProtocolTcp || ip->fragmentOffset != 0)
        return 0;
    const auto tcp = wire::parseTcp(ip->payload);
    if (!tcp)
        return 0;
    const promises::Fields fields = wire::dissect(bytes);
    require(find(fields, "tcp.window")->value == std::to_string(tcp->window));
    wire::TcpOptionWalk walk(tcp->options);
    while (const auto option = walk.next()) {
        if (option->kind != wire::OptionMptcp)
            continue;
        const auto* const field = find(fields, "tcp.option.mptcp");
        require(field && field->length == option->bytes.size());
        // A form that the parser refuses has bytes that nobody can read.
        require(isMptcp(option->bytes) || field->wrong || option->bytes.size() < 3);
        require(!isMptcp(option->bytes) || !field->wrong);
        break;
    }
    return 0;
}
