// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/proxybox.h"

#include "core/lab/box/optionboxes.h"
#include "core/lab/box/packetedit.h"

namespace lab {

ProxyBox::ProxyBox(std::unique_ptr<Device> host)
    : m_host(std::move(host))
{
}

std::vector<BoxPacket> ProxyBox::pass(wire::Bytes packet, Heading heading)
{
    const auto read = readTcp(packet);
    if (!read || heading != Heading::ToTarget || read->tcp.destinationPort != LabPort)
        return passOn(packet, heading);
    std::vector<BoxPacket> answers;
    for (DevicePacket& answer : m_host->receive(read->bytes))
        answers.push_back({ std::move(answer.ip), Heading::ToScanner, answer.delayUs });
    return answers;
}

} // namespace lab
