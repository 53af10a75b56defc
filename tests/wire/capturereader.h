// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ethernet.h"

#include <pcap/pcap.h>

#include <memory>
#include <string>

namespace samples {

/// The IP packets of a capture of Ethernet frames among the tests' data; none when it is missing.
inline std::vector<std::vector<std::uint8_t>> readCapture(const char* name)
{
    const std::string path = std::string(TEST_DATA_DIR) + "/" + name;
    char error[PCAP_ERRBUF_SIZE];
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> capture(
        pcap_open_offline(path.c_str(), error), pcap_close);
    std::vector<std::vector<std::uint8_t>> packets;
    if (!capture)
        return packets;
    pcap_pkthdr* header = nullptr;
    const std::uint8_t* bytes = nullptr;
    while (pcap_next_ex(capture.get(), &header, &bytes) == 1) {
        const auto packet
            = wire::ipPayload({ bytes, header->caplen }, wire::LinkType::Ethernet).value();
        packets.emplace_back(packet.begin(), packet.end());
    }
    return packets;
}

} // namespace samples
