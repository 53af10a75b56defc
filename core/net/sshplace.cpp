// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sshplace.h"

#include <algorithm>
#include <charconv>

namespace net {

namespace {

    constexpr std::string_view SshPrefix = "ssh:";
    constexpr std::size_t LongestSshWord = 255; // of a domain name

    tl::unexpected<core::Error> wrongPlace(std::string_view name, const core::Text& why)
    {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("net", "\"%1\" is no machine to reach by ssh: %2"),
                { std::string(name), why } });
    }

    bool isSshWord(std::string_view word)
    {
        const auto fits = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || c == '.' || c == '_' || c == '-';
        };
        return !word.empty() && word.size() <= LongestSshWord && word.front() != '-'
            && word.front() != '.' && std::ranges::all_of(word, fits);
    }

    bool isBareAddress(std::string_view word)
    {
        const auto fits = [](char c) {
            return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9')
                || c == ':' || c == '.';
        };
        return !word.empty() && word.size() <= LongestSshWord && std::ranges::all_of(word, fits);
    }

    core::Result<SshPlace> placeFrom(std::string_view name)
    {
        SshPlace place;
        place.name = name;
        std::string_view rest = name.substr(SshPrefix.size());
        if (const std::size_t slash = rest.find('/'); slash != std::string_view::npos) {
            place.vantage = rest.substr(slash + 1);
            rest = rest.substr(0, slash);
            if (place.vantage.empty() || isSsh(place.vantage)) {
                return wrongPlace(name,
                    core::Pattern("net",
                        "behind the slash stands that machine's own vantage point: host, lab or "
                        "virtual"));
            }
        }
        if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
            place.user = rest.substr(0, at);
            rest = rest.substr(at + 1);
            if (!isSshWord(place.user)) {
                return wrongPlace(name,
                    core::Pattern("net",
                        "a user's name has letters, digits and . _ - and does not begin with - or "
                        "."));
            }
        }
        std::string_view port;
        bool known = false;
        if (rest.starts_with('[')) {
            const std::size_t end = std::min(rest.find(']'), rest.size());
            place.host = rest.substr(1, end - 1);
            known = end < rest.size() && isBareAddress(place.host);
            rest = rest.substr(std::min(end + 1, rest.size()));
            known = known && (rest.empty() || rest.front() == ':');
            if (!rest.empty())
                port = rest.substr(1);
        } else {
            const std::size_t colon = std::min(rest.find(':'), rest.size());
            place.host = rest.substr(0, colon);
            known = isSshWord(place.host);
            if (colon < rest.size())
                port = rest.substr(colon + 1);
            rest = rest.substr(colon);
        }
        if (!known) {
            return wrongPlace(name,
                core::Pattern("net",
                    "a host has letters, digits and . _ - and does not begin with - or .; write "
                    "ssh:[USER@]HOST[:PORT][/VANTAGE], an IPv6 address in brackets"));
        }
        if (!rest.empty()) {
            const auto [end, error]
                = std::from_chars(port.data(), port.data() + port.size(), place.port);
            if (error != std::errc() || end != port.data() + port.size() || place.port == 0)
                return wrongPlace(name, core::Pattern("net", "a port is a number up to 65535"));
        }
        return place;
    }

} // namespace

bool isSsh(std::string_view vantage) { return vantage.starts_with(SshPrefix); }

core::Result<std::vector<SshPlace>> parseSshPlaces(std::string_view vantage)
{
    std::vector<SshPlace> places;
    while (!vantage.empty()) {
        const std::size_t end = std::min(vantage.find(",ssh:"), vantage.size());
        const std::string_view name = vantage.substr(0, end);
        vantage.remove_prefix(std::min(end + 1, vantage.size()));
        if (!isSsh(name))
            return wrongPlace(name, core::Pattern("net", "it begins with ssh:"));
        auto place = placeFrom(name);
        if (!place)
            return tl::unexpected(place.error());
        if (std::ranges::find(places, place->name, &SshPlace::name) != places.end())
            return wrongPlace(name, core::Pattern("net", "it is named twice"));
        if (places.size() == MostSshPlaces) {
            return wrongPlace(name,
                { core::Pattern("net", "more than %1 machines"),
                    { core::Text::count(MostSshPlaces) } });
        }
        places.push_back(*std::move(place));
    }
    return places;
}

std::string sshPlacesText(const std::vector<SshPlace>& places)
{
    std::string text;
    for (const SshPlace& place : places)
        text.append(text.empty() ? "" : ",").append(place.name);
    return text;
}

} // namespace net
