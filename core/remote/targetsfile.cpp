// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/targetsfile.h"

#include "core/remote/messages.h"

#include <sys/mman.h>

#include <cerrno>

namespace remote {

core::Result<TargetsFile> TargetsFile::create()
{
    TargetsFile file;
    file.m_file = net::FileDescriptor(memfd_create("targets", MFD_CLOEXEC));
    if (!file.m_file) {
        return core::systemFailure(core::ErrorCode::Unavailable,
            core::Pattern("remote", "no memory for the targets"), errno);
    }
    return file;
}

core::Result<void> TargetsFile::add(const std::vector<core::IpRange>& ranges)
{
    m_ranges += ranges.size();
    if (m_ranges > MostRanges) {
        return core::failure(core::ErrorCode::LimitExceeded,
            { core::Pattern("remote", "more than %1 ranges of addresses; scan in parts"),
                { core::Text::count(MostRanges) } });
    }
    std::string text;
    for (const core::IpRange& range : ranges) {
        text += core::IpAddress::fromValue(range.family, range.first).toString();
        if (range.first != range.last)
            text += "-" + core::IpAddress::fromValue(range.family, range.last).toString();
        text += '\n';
    }
    for (std::string_view left = text; !left.empty();) {
        const ssize_t size = ::write(m_file.get(), left.data(), left.size());
        if (size <= 0) {
            return core::systemFailure(core::ErrorCode::Unavailable,
                core::Pattern("remote", "no memory for the targets"), errno);
        }
        left.remove_prefix(std::size_t(size));
    }
    return {};
}

std::string TargetsFile::path() const { return "/proc/self/fd/" + std::to_string(m_file.get()); }

} // namespace remote
