// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/runwriter.h"
#include "core/store/store.h"

#include <random>

/// What the tests of stores share: runs, replies and results, drawn from a seed.
namespace storetest {

core::IpAddress address(const char* text);

/// A scan of both families, v1 and control, ports 80 and 443, with something in every field.
store::Run sampleRun(std::int64_t startedNs = 1'700'000'000'000'000'000);

/// Replies as a scan gives them: any class, port, pass and family, every field used in some; few
/// targets, so that repeats and conflicts occur.
std::vector<scan::ScanRow> sampleReplies(std::size_t count, std::uint32_t seed);

/// Replies of a run that has tables of its own where runs can, of one that has not, and how many
/// runs of these kinds in turn "storechild series" writes.
constexpr std::size_t LargeRun = 25'000;
constexpr std::size_t SmallRun = 400;
constexpr std::uint32_t SeriesRuns = 6;

trace::TraceResult sampleTrace(const core::IpAddress& target);
verify::VerifyResult sampleProof(const core::IpAddress& target);

/// Field by field; empty when they are the same, else the first field that differs.
std::string differenceOf(const scan::ScanRow& a, const scan::ScanRow& b);

/// What a run's hosts must be, worked out plainly: of each target and pass the strongest class,
/// and of that the first; in the order of Store::readHosts().
std::vector<store::HostRow> expectedHosts(const std::vector<scan::ScanRow>& replies);

std::vector<store::HostRow> hostsOf(
    const store::Store& store, store::RunId run, const store::HostSelection& selection = {});
std::vector<scan::ScanRow> repliesOf(const store::Store& store, store::RunId run);

/// Writes a whole run and ends it well. Its id; 0 and a message on standard error after a failure.
store::RunId writeRun(
    const std::string& url, const store::Run& run, const std::vector<scan::ScanRow>& replies);

} // namespace storetest
