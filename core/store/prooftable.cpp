// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/prooftable.h"

#include "core/store/rowreader.h"
#include "core/store/runtable.h"
#include "core/store/storedresult.h"
#include "core/store/tracetable.h"
#include "core/verify/output/verifytext.h"

namespace store {

namespace {

    core::Result<void> readSteps(
        Database& database, std::span<const RunId> runs, std::vector<ProofRow>& proofs)
    {
        // Both are in the order of run and proof.
        auto proof = proofs.begin();
        return database.query(
            "SELECT s.proof, s.step, s.result FROM proofs p CROSS JOIN proof_steps s WHERE s.proof "
            "= p.id AND p."
                + inRuns(runs) + " ORDER BY p.run, p.id, s.number",
            {}, [&](const Row& row) -> core::Result<void> {
                RowReader reader(row, "proof_steps");
                const std::int64_t id = reader.integer();
                std::string step = reader.text();
                std::string result = reader.text();
                while (proof != proofs.end() && proof->id != id)
                    ++proof;
                // A proof that was added between the two questions is not among them.
                if (proof != proofs.end())
                    proof->steps.emplace_back(std::move(step), std::move(result));
                return reader.result();
            });
    }

} // namespace

core::Result<std::int64_t> insertProof(
    Database& database, RunId run, const verify::VerifyResult& result, const std::string& category)
{
    return insertProof(database, run, rowOf(result, category));
}

core::Result<std::int64_t> insertProof(Database& database, RunId run, const ProofRow& row)
{
    const std::string document = storableText(row.document);
    const std::string category = storableText(row.category);
    std::int64_t id = 0;
    const auto inserted = database.query(
        "INSERT INTO proofs (run, target, port, pass, verdict, category, started_ns, document) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
        { run, AddressBlob(row.target), std::int64_t(row.port), std::int64_t(row.pass), row.verdict,
            category, row.startedNs, document },
        [&](const Row& found) -> core::Result<void> {
            id = found.integer(0);
            return {};
        });
    if (!inserted)
        return tl::unexpected(inserted.error());
    std::int64_t number = 0;
    for (const auto& [step, result] : row.steps) {
        const auto added = database.execute(
            "INSERT INTO proof_steps (proof, number, step, result) VALUES ($1, $2, $3, $4)",
            { id, ++number, step, result });
        if (!added)
            return tl::unexpected(added.error());
    }
    return id;
}

core::Result<void> insertFinding(Database& database, RunId run, const verify::HostFinding& finding)
{
    const char* category = verify::hostCategoryName(finding.category);
    std::optional<std::int64_t> trace;
    std::optional<std::int64_t> proof;
    if (finding.trace) {
        const auto id = insertTrace(database, run, *finding.trace);
        if (!id)
            return tl::unexpected(id.error());
        trace = *id;
    }
    if (finding.proof) {
        const auto id = insertProof(database, run, *finding.proof, category);
        if (!id)
            return tl::unexpected(id.error());
        proof = *id;
    }
    FindingRow row;
    row.target = finding.row.target;
    row.port = finding.row.targetPort;
    row.pass = finding.row.pass;
    row.replyClass = finding.row.replyClass;
    row.category = category;
    row.trace = trace;
    row.proof = proof;
    return insertFinding(database, run, row);
}

core::Result<void> insertFinding(Database& database, RunId run, const FindingRow& row)
{
    const auto idOrNull
        = [](const std::optional<std::int64_t>& id) { return id ? Value(*id) : Value(); };
    return database.execute("INSERT INTO findings (run, target, port, pass, class, category, "
                            "trace, proof) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        { run, AddressBlob(row.target), std::int64_t(row.port), std::int64_t(row.pass),
            std::int64_t(row.replyClass), row.category, idOrNull(row.trace), idOrNull(row.proof) });
}

core::Result<std::vector<ProofRow>> readProofs(
    Database& database, std::span<const RunId> runs, bool documents)
{
    std::vector<ProofRow> proofs;
    const auto read
        = database.query("SELECT run, id, target, port, pass, verdict, category, started_ns, "
                + std::string(documents ? "document" : "''") + " FROM proofs WHERE " + inRuns(runs)
                + " ORDER BY run, id",
            {}, [&](const Row& row) -> core::Result<void> {
                RowReader reader(row, "proofs");
                ProofRow& proof = proofs.emplace_back();
                proof.run = reader.integer(1);
                proof.id = reader.integer(1);
                proof.target = reader.address();
                proof.port = reader.small<std::uint16_t>();
                proof.pass = reader.enumeration(scan::Pass::Control);
                proof.verdict = reader.text();
                proof.category = reader.text();
                proof.startedNs = reader.integer();
                proof.document = reader.text();
                return reader.result();
            });
    if (!read)
        return tl::unexpected(read.error());
    if (const auto steps = readSteps(database, runs, proofs); !steps)
        return tl::unexpected(steps.error());
    return proofs;
}

core::Result<std::vector<FindingRow>> readFindings(Database& database, std::span<const RunId> runs)
{
    std::vector<FindingRow> findings;
    const auto read
        = database.query("SELECT run, target, port, pass, class, category, trace, proof "
                         "FROM findings WHERE "
                + inRuns(runs) + " ORDER BY run, id",
            {}, [&](const Row& row) -> core::Result<void> {
                RowReader reader(row, "findings");
                const auto id = [&] { return reader.integer(1); };
                FindingRow& finding = findings.emplace_back();
                finding.run = reader.integer(1);
                finding.target = reader.address();
                finding.port = reader.small<std::uint16_t>();
                finding.pass = reader.enumeration(scan::Pass::Control);
                finding.replyClass = reader.enumeration(scan::ReplyClass::Icmp);
                finding.category = reader.text();
                finding.trace = reader.optional(id);
                finding.proof = reader.optional(id);
                return reader.result();
            });
    if (!read)
        return tl::unexpected(read.error());
    return findings;
}

core::Result<void> removeProofs(Database& database, RunId run)
{
    return database.execute("DELETE FROM findings WHERE run = $1", { run })
        .and_then([&] {
            return database.execute(
                "DELETE FROM proof_steps WHERE proof IN (SELECT id FROM proofs WHERE run = $1)",
                { run });
        })
        .and_then([&] { return database.execute("DELETE FROM proofs WHERE run = $1", { run }); });
}

} // namespace store
