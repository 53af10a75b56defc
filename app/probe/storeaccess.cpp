// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/storeaccess.h"

#include "app/probe/messages.h"
#include "core/scan/requestcheck.h"

#include <algorithm>
#include <charconv>

namespace probe {

void StoreOption::addTo(CLI::App& command)
{
    command
        .add_option("--store", m_url,
            "The store of runs: a file, or postgresql://USER@HOST/DATABASE, as --store of scan")
        ->type_name("URL");
}

core::Result<void> StoreOption::check() const
{
    if (m_url.empty()) {
        return scan::optionFailure(
            "store", std::string("name the store of the runs, like --store runs.db"));
    }
    return {};
}

core::Result<std::unique_ptr<store::Store>> StoreOption::open(store::Access access) const
{
    if (auto given = check(); !given)
        return tl::unexpected(given.error());
    auto opened = store::Store::open(m_url, access);
    if (!opened)
        return scan::optionFailure("store", opened.error());
    return opened;
}

core::Result<std::unique_ptr<store::Store>> StoreOption::openToRead() const
{
    auto opened = open(store::Access::Write);
    if (opened || opened.error().code == core::ErrorCode::NotFound
        || opened.error().code == core::ErrorCode::InvalidInput)
        return opened;
    return open(store::Access::Read);
}

core::Result<store::RunId> parseRun(const std::string& text)
{
    store::RunId id = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, id);
    if (read.ec != std::errc() || read.ptr != end || id < 1) {
        return core::failure(core::ErrorCode::InvalidInput,
            "\"" + text + "\" is no number of a run; mptcp-probe runs list names them");
    }
    return id;
}

core::Result<std::vector<store::RunId>> parseRuns(
    const store::Store& store, const std::vector<std::string>& texts)
{
    std::vector<store::RunId> ids;
    for (const std::string& text : texts) {
        const auto id = parseRun(text);
        if (!id)
            return tl::unexpected(id.error());
        if (const auto run = store.run(*id); !run)
            return tl::unexpected(run.error());
        if (std::ranges::find(ids, *id) == ids.end())
            ids.push_back(*id);
    }
    if (ids.empty())
        return core::failure(core::ErrorCode::InvalidInput, "name a run; runs list has them");
    return ids;
}

int complainAbout(const core::Error& error)
{
    complain(error.detail);
    switch (error.code) {
    case core::ErrorCode::WriteFailed:
    case core::ErrorCode::ReadFailed:
    case core::ErrorCode::LimitExceeded:
    case core::ErrorCode::Timeout:
        return EndedBadly;
    default:
        return WrongUsage;
    }
}

} // namespace probe
