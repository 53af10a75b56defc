// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/sharedrun.h"

#include "core/net/sshplace.h"
#include "core/scan/checkpoint.h"
#include "core/scan/requestcheck.h"
#include "core/store/shardedruns.h"

#include <algorithm>

namespace probe {

namespace {

    using scan::optionFailure;

    constexpr const char* RunKey = "run-key";
    constexpr std::size_t LongestKey = 200;

    core::Result<void> checkKey(const std::string& key)
    {
        const bool printable = std::ranges::all_of(
            key, [](char each) { return static_cast<unsigned char>(each) > ' ' && each != 0x7f; });
        if (!key.empty() && key.size() <= LongestKey && printable)
            return {};
        return optionFailure(RunKey,
            "a key is a word of at most " + std::to_string(LongestKey)
                + " bytes without spaces, like the number of a batch job");
    }

    core::Result<void> checkCanJoin(const scan::ScanRequest& request)
    {
        if (request.output.store.empty()) {
            return optionFailure(RunKey,
                std::string("name the store that all shards write to, like --store "
                            "postgresql://USER@HOST/DATABASE"));
        }
        if (net::isSsh(request.vantage)) {
            return optionFailure("vantage",
                std::string("the shards of a run with a key are probed where their processes run; "
                            "start one on each machine, or leave out --run-key and let "
                            "--vantage-mode shards share the targets out"));
        }
        if (request.shards > store::MostShards) {
            return optionFailure("shards",
                "a run with a key has at most " + std::to_string(store::MostShards) + " shards");
        }
        if (!request.output.resumeFile.empty()) {
            return optionFailure("resume",
                std::string("a shard of a run with a key begins anew when it was lost; leave the "
                            "option out, and make shards small enough for that"));
        }
        for (const auto& [option, given] : { std::pair("max-results", request.maxResults > 0),
                 std::pair("max-runtime", request.maxRuntimeSeconds > 0) }) {
            if (given) {
                return optionFailure(option,
                    std::string("a shard that ends early leaves its run incomplete; leave the "
                                "option out"));
            }
        }
        if (!request.then.empty()) {
            return optionFailure("then",
                std::string("a run with a key holds the scan alone; trace and prove what it found "
                            "when it is done"));
        }
        return {};
    }

    /// Which scan `plan` is a shard of, in the same words for all its shards.
    std::string scanOfAllShards(const scan::ScanPlan& plan)
    {
        scan::Checkpoint scan = scan::checkpointOf(plan);
        scan.shard = 0;
        scan.senderThreads = 1;
        scan.outputFile = "-";
        scan.outputModule = "csv";
        scan.outputFields.clear();
        return scan::checkpointText(scan);
    }

    core::Result<void> checkSameScan(const store::ShardedRun& run, const scan::ScanPlan& plan)
    {
        const std::string which = "run " + std::to_string(run.run) + ", which has this key, ";
        auto begun = scan::parseCheckpoint(run.scan);
        if (!begun) {
            return core::failure(begun.error().code,
                which + "does not say which scan it is: " + begun.error().detail);
        }
        begun->shard = plan.shard.index; // in all else it is to be the same
        const std::vector<std::string> found = scan::differences(*begun, plan);
        if (found.empty())
            return {};
        std::string text;
        for (const std::string& difference : found)
            text.append(text.empty() ? "" : ", ").append(difference);
        return core::failure(core::ErrorCode::InvalidInput,
            which + "is another scan: " + text
                + "; give all shards the same options, or this scan a key of its own");
    }

} // namespace

core::Result<SharedRun> SharedRun::find(const scan::ScanPlan& plan, const std::string& key)
{
    const scan::ScanRequest& request = plan.request;
    const auto sound = checkKey(key).and_then([&] { return checkCanJoin(request); });
    if (!sound)
        return tl::unexpected(sound.error());
    SharedRun shared;
    shared.m_key = key;
    shared.m_shard = request.shard;
    shared.m_shards = request.shards;
    const auto opened = store::ShardedRuns::open(request.output.store, store::Access::Create);
    if (!opened)
        return optionFailure("store", opened.error());
    const auto run = opened->find(key);
    if (!run)
        return optionFailure(RunKey, run.error());
    if (!*run)
        return shared;
    if (const auto same = checkSameScan(**run, plan); !same)
        return optionFailure(RunKey, same.error());
    const store::Shard* const before = (*run)->find(request.shard);
    if (before && before->state == store::RunState::Done) {
        shared.m_whyComplete = "shard " + std::to_string(request.shard) + " of run "
            + std::to_string((*run)->run) + " is done; there is nothing left to probe";
    }
    return shared;
}

store::ShardClaim SharedRun::claim(
    const scan::ScanPlan& plan, const std::string& configuration) const
{
    store::ShardClaim claim;
    claim.key = m_key;
    claim.shard = m_shard;
    claim.shards = m_shards;
    claim.scan = scanOfAllShards(plan);
    claim.configuration = configuration;
    claim.check = [&plan](const store::ShardedRun& run) { return checkSameScan(run, plan); };
    return claim;
}

std::string SharedRun::announcement(store::RunId run) const
{
    return "shard " + std::to_string(m_shard) + " of " + std::to_string(m_shards) + " of run "
        + std::to_string(run) + "\n";
}

} // namespace probe
