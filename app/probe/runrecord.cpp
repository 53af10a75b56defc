// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/runrecord.h"

#include "app/probe/stopsignals.h"
#include "core/scan/requestcheck.h"
#include "core/store/shardclaim.h"
#include "core/store/store.h"

namespace probe {

core::Result<void> checkStore(const scan::OutputRequest& output)
{
    if (output.store.empty())
        return {};
    if (const auto opened = store::Store::open(output.store, store::Access::Create); !opened)
        return scan::optionFailure("store", opened.error());
    return {};
}

core::Result<std::unique_ptr<store::RunWriter>> beginRun(
    const scan::OutputRequest& output, const store::Run& run)
{
    const WithoutSignals started; // its thread must not be the one that a Ctrl-C ends
    auto writer = store::RunWriter::begin(output.store, run);
    if (!writer)
        return scan::optionFailure("store", writer.error());
    return writer;
}

core::Result<std::unique_ptr<store::RunWriter>> joinRun(
    const scan::OutputRequest& output, const store::Run& run, const store::ShardClaim& claim)
{
    const WithoutSignals started;
    auto writer = store::RunWriter::join(output.store, run, claim);
    if (!writer)
        return scan::optionFailure("run-key", writer.error());
    return writer;
}

core::Result<std::unique_ptr<store::RunWriter>> goOnWithRun(
    const scan::OutputRequest& output, store::RunId id)
{
    const WithoutSignals started;
    auto writer = store::RunWriter::resume(output.store, id);
    if (!writer)
        return scan::optionFailure("store", writer.error());
    return writer;
}

} // namespace probe
