// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace net {

/// Another machine as a vantage point, reached by the user's own ssh: what
/// "ssh:[USER@]HOST[:PORT][/VANTAGE]" says. A plain value.
struct SshPlace {
    std::string name; ///< the whole text
    std::string user; ///< empty: as ssh has it
    std::string host; ///< a name or an alias of ssh_config, or an address (no brackets)
    std::uint16_t port = 0; ///< 0: as ssh has it
    std::string vantage = "host"; ///< of that machine itself: host, lab or virtual, with its plan
    friend bool operator==(const SshPlace&, const SshPlace&) = default;
};

constexpr std::size_t MostSshPlaces = 64; ///< each is a child process and a thread

/// Whether `vantage` is one or more machines rather than a place of this one.
bool isSsh(std::string_view vantage);
/// "ssh:a,ssh:b/lab:8,nop@4" taken apart at each ",ssh:", since a lab's plan has commas too.
/// InvalidInput names the machine that is wrong: users and hosts are letters, digits and . _ -, and
/// begin with none of - and ., so that ssh can take none of them for an option. What stands behind
/// the slash is for the lab to read, but is no machine again.
core::Result<std::vector<SshPlace>> parseSshPlaces(std::string_view vantage);
/// The names one after another, as parseSshPlaces() reads them.
std::string sshPlacesText(const std::vector<SshPlace>& places);

} // namespace net
