// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/lists/listfile.h"

#include "core/targets/linereader.h"
#include "core/targets/listline.h"
#include "core/targets/targetlist.h"
#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace widgets {

namespace {

    constexpr std::uint64_t AskEvery = 4096;

    core::Uint128 sizeOf(const targets::AddressSet& set, core::Family family)
    {
        core::Uint128 size = 0;
        for (const core::IpRange& range : set.ranges()) {
            if (range.family == family)
                size += range.last - range.first + 1;
        }
        return size;
    }

} // namespace

QString listUseTitle(ListUse use)
{
    switch (use) {
    case ListUse::Targets:
        return QCoreApplication::translate("ListUse", "Targets");
    case ListUse::Allowlist:
        return QCoreApplication::translate("ListUse", "Allowlist");
    case ListUse::Blocklist:
        break;
    }
    return QCoreApplication::translate("ListUse", "Blocklist");
}

core::Result<ListCount> countList(const std::string& path, const std::function<bool()>& cancelled)
{
    auto reader = targets::LineReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    ListCount count;
    const targets::HostResolver onlyCount = [&count](const std::string&) {
        ++count.names;
        return std::vector<core::IpAddress>();
    };
    targets::AddressSet set;
    targets::ListFormat format;
    for (;;) {
        if (count.entries % AskEvery == 0 && cancelled())
            return core::failure(core::ErrorCode::Unavailable,
                QCoreApplication::translate("ListFile", "counting was cancelled").toStdString());
        const auto line = reader->next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            break;
        const auto failed = [&](const core::Error& error) {
            return core::failure(
                error.code, reader->position() + ": " + error.detail, error.systemError);
        };
        const auto row = format.rowOf(**line);
        if (!row)
            return failed(row.error());
        if (!*row)
            continue;
        const auto entry = targets::parseTarget((*row)->target, onlyCount);
        if (!entry)
            return failed(entry.error());
        set.add(*entry);
        ++count.entries;
    }
    set.normalize();
    count.addressesV4 = sizeOf(set, core::Family::V4);
    count.addressesV6 = sizeOf(set, core::Family::V6);
    return count;
}

QString listCountText(const ListCount& count)
{
    QStringList parts;
    if (count.addressesV4 > 0)
        parts.append(QCoreApplication::translate("ListCount", "%1 IPv4")
                         .arg(formatCount(count.addressesV4)));
    if (count.addressesV6 > 0)
        parts.append(QCoreApplication::translate("ListCount", "%1 IPv6")
                         .arg(formatCount(count.addressesV6)));
    // Not within translate(): lupdate loops for ever over a template argument there.
    const auto names = int(std::min<std::uint64_t>(count.names, 1'000'000'000));
    if (names > 0)
        parts.append(QCoreApplication::translate("ListCount", "%n name(s)", nullptr, names));
    if (parts.isEmpty())
        return QCoreApplication::translate("ListCount", "empty");
    return QCoreApplication::translate("ListCount", "%1 (entries: %2)")
        .arg(parts.join(QStringLiteral(" + ")), formatCount(count.entries));
}

} // namespace widgets
