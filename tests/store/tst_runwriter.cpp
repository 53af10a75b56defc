// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opendatabase.h"
#include "storeplaces.h"
#include "storesamples.h"

#include <QtTest>

#include <barrier>

using namespace storetest;
using store::Access;
using store::RunWriter;
using store::Store;

/// The writer's thread beside others: readers, other writers, a server that goes away.
class TestRunWriter : public QObject {
    Q_OBJECT

    StorePlaces m_places;

private slots:
    void whatIsOldEnoughIsOnDisk_data() { StorePlaces::addKinds(); }
    void whatIsOldEnoughIsOnDisk()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto writer
            = RunWriter::begin(url, sampleRun(), { 1'000'000, std::chrono::milliseconds(20) });
        QVERIFY(writer);
        const auto replies = sampleReplies(3, 41);
        QVERIFY((*writer)->addReplies(replies));
        QVERIFY((*writer)->keepCounters({ 9, 8, 7, 6, 5, 4, 3, 2, 1 }));
        QVERIFY((*writer)->keepResumeState("third"));
        QTRY_COMPARE((*writer)->repliesWritten(), std::uint64_t(3));
        const auto other = Store::open(url, Access::Read);
        QVERIFY(other);
        QCOMPARE(repliesOf(**other, (*writer)->id()).size(), std::size_t(3));
        QTRY_COMPARE((*other)->resumeState((*writer)->id()).value(), std::string("third"));
        QCOMPARE((*other)->run((*writer)->id()).value().counters.sent, std::uint64_t(9));
        QVERIFY((*writer)->keepResumeState(""));
        QTRY_COMPARE((*other)->resumeState((*writer)->id()).value(), std::string());
    }

    /// Several programs make a store at the same moment: each opens it, and it is whole.
    void manyBeginAtOnce_data() { StorePlaces::addKinds(); }
    void manyBeginAtOnce()
    {
        QFETCH(QByteArray, kind);
        constexpr int Programs = 8;
        const int rounds = kind == "sqlite" ? 40 : 5; // a new database takes a server long
        for (int round = 0; round < rounds; ++round) {
            const std::string url = m_places.newStore(kind);
            if (url.empty())
                QSKIP(m_places.whyNot().c_str());
            std::array<std::string, Programs> errors;
            std::barrier together(Programs);
            std::vector<std::thread> threads;
            for (int i = 0; i < Programs; ++i) {
                threads.emplace_back([&, i] {
                    together.arrive_and_wait();
                    const auto opened = Store::open(url, Access::Create);
                    if (!opened)
                        errors[std::size_t(i)] = opened.error().detail;
                });
            }
            for (std::thread& thread : threads)
                thread.join();
            for (const std::string& error : errors)
                QCOMPARE(QString::fromStdString(error), QString());
            QVERIFY(Store::open(url, Access::Read).value()->check().value().empty());
        }
    }

    /// Several programs begin a store at the same time, write at the same time and are read.
    void manyWriteAtOnce_data() { StorePlaces::addKinds(); }
    void manyWriteAtOnce()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        constexpr int Writers = 4;
        std::array<store::RunId, Writers> ids {};
        std::array<std::string, Writers> errors;
        std::atomic<int> ended = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < Writers; ++i) {
            threads.emplace_back([&, i] {
                const auto replies = sampleReplies(3000, std::uint32_t(50 + i));
                const auto writer
                    = RunWriter::begin(url, sampleRun(), { 500, std::chrono::milliseconds(10) });
                if (!writer) {
                    errors[std::size_t(i)] = writer.error().detail;
                } else {
                    ids[std::size_t(i)] = (*writer)->id();
                    core::Result<void> done;
                    for (std::size_t at = 0; at < replies.size() && done; at += 100)
                        done = (*writer)->addReplies(std::span(replies).subspan(at, 100));
                    store::Run end = sampleRun();
                    end.state = store::RunState::Done;
                    done = done.and_then([&] { return (*writer)->finish(end); });
                    if (!done)
                        errors[std::size_t(i)] = done.error().detail;
                }
                ++ended;
            });
        }
        int seen = 0;
        while (ended < Writers) {
            const auto reading = Store::open(url, Access::Create);
            if (!reading) {
                errors[0] += reading.error().detail;
                break;
            }
            const auto runs = (*reading)->runs({}).value();
            for (const store::Run& run : runs) {
                // Nobody's run is taken for interrupted.
                if (run.state != store::RunState::Running && run.state != store::RunState::Done)
                    errors[0] += store::runStateName(run.state);
                seen += int(repliesOf(**reading, run.id).size());
            }
        }
        for (std::thread& thread : threads)
            thread.join();
        for (const std::string& error : errors)
            QCOMPARE(QString::fromStdString(error), QString());
        Q_UNUSED(seen);
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        for (int i = 0; i < Writers; ++i) {
            const auto replies = sampleReplies(3000, std::uint32_t(50 + i));
            const auto kept = repliesOf(**opened, ids[std::size_t(i)]);
            QCOMPARE(kept.size(), replies.size());
            for (std::size_t at = 0; at < kept.size(); ++at)
                QCOMPARE(differenceOf(kept[at], replies[at]), std::string());
            QVERIFY(hostsOf(**opened, ids[std::size_t(i)]) == expectedHosts(replies));
        }
        QVERIFY((*opened)->check().value().empty());
    }

    /// The writer waits for the disk, so what is not written yet stays bounded.
    void addingWaitsForTheDisk()
    {
        const std::string url = m_places.newStore("sqlite");
        const auto writer
            = RunWriter::begin(url, sampleRun(), { 100, std::chrono::milliseconds(1000) });
        QVERIFY(writer);
        const auto replies = sampleReplies(1000, 43);
        for (std::uint64_t added = 0; added < 20'000; added += replies.size()) {
            QVERIFY((*writer)->addReplies(replies));
            // One batch is gathered and one is being written.
            QVERIFY((*writer)->repliesWritten() + 200 >= added + replies.size());
        }
    }

    void bothDatabasesGiveBackTheSame()
    {
        const std::array urls { m_places.newStore("sqlite"), m_places.newStore("postgresql") };
        if (urls[1].empty())
            QSKIP(m_places.whyNot().c_str());
        std::array<std::string, 2> all;
        for (std::size_t i = 0; i < urls.size(); ++i) {
            for (const std::uint32_t seed : { 61u, 62u }) {
                const auto writer = RunWriter::begin(urls[i], sampleRun(seed));
                QVERIFY(writer);
                QVERIFY((*writer)->addReplies(sampleReplies(12'000, seed)));
                verify::HostFinding finding;
                finding.row = sampleReplies(1, seed).front();
                finding.trace = sampleTrace(finding.row.target);
                finding.proof = sampleProof(finding.row.target);
                QVERIFY((*writer)->addFinding(finding));
                store::Run end = sampleRun(seed);
                end.state = store::RunState::Stopped;
                end.error = "stopped \xe2\x82\xac";
                QVERIFY((*writer)->finish(end));
            }
            const auto opened = Store::open(urls[i], Access::Read);
            QVERIFY(opened);
            all[i] = everything(**opened);
        }
        QVERIFY(all[0].size() > 1'000'000);
        QVERIFY(all[0] == all[1]);
    }

    /// It is told while rows are still on their way.
    void whyAServerRefusesARowIsSaid()
    {
        const std::string url = m_places.newStore("postgresql");
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto database = store::openDatabase(url, Access::Create);
        QVERIFY(database);
        QVERIFY((*database)->executeScript(
            "ALTER TABLE replies ADD CONSTRAINT no_seven CHECK (ttl <> 7)"));
        auto replies = sampleReplies(50'000, 45);
        replies.front().ttl = 7;
        const auto writer = RunWriter::begin(url, sampleRun());
        QVERIFY(writer);
        (void)(*writer)->addReplies(replies);
        const auto finished = (*writer)->finish(sampleRun());
        QVERIFY(!finished);
        QVERIFY2(finished.error().detail.find("no_seven") != std::string::npos,
            finished.error().detail.c_str());
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        QCOMPARE((*opened)->run((*writer)->id()).value().state, store::RunState::Failed);
        QCOMPARE(repliesOf(**opened, (*writer)->id()).size(), std::size_t(0));
    }

    void aServerThatGoesAwayEndsTheRun()
    {
        auto server = PostgresServer::start();
        if (!server)
            QSKIP(("SKIP: " + server.error().detail).c_str());
        const std::string url = (*server)->newDatabase();
        const auto writer
            = RunWriter::begin(url, sampleRun(), { 100, std::chrono::milliseconds(10) });
        QVERIFY(writer);
        const auto replies = sampleReplies(100, 44);
        QVERIFY((*writer)->addReplies(replies));
        QTRY_VERIFY((*writer)->repliesWritten() > 0);
        (*server)->stop();
        core::Result<void> added;
        for (int i = 0; i < 1000 && added; ++i)
            added = (*writer)->addReplies(replies);
        QVERIFY(!added);
        QVERIFY2(added.error().code == core::ErrorCode::Unavailable, added.error().detail.c_str());
        QCOMPARE((*writer)->addReplies(replies).error().detail, added.error().detail);
        QCOMPARE((*writer)->finish(sampleRun()).error().detail, added.error().detail);
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, core::ErrorCode::Unavailable);
    }

private:
    /// All that a store gives, as text.
    static std::string everything(const Store& store)
    {
        std::string all;
        const auto add = [&](const auto&... parts) {
            const auto text = [](const auto& part) {
                if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(part)>>)
                    return std::to_string(part);
                else
                    return std::string(part);
            };
            (all.append(text(parts)).append("|"), ...);
            all += '\n';
        };
        std::vector<store::RunId> ids;
        const auto runs = store.runs({}).value();
        for (const store::Run& run : runs) {
            ids.push_back(run.id);
            add(run.id, store::runStateName(run.state), run.label, run.note, run.command, run.ports,
                run.startedNs, run.endedNs, run.configuration, run.error, run.passes.size());
            for (const store::HostRow& host : hostsOf(store, run.id))
                add(host.address.toString(), host.port, int(host.pass), int(host.replyClass),
                    host.hasCapable, host.hasReceiverKey, host.mptcpVersion, host.mptcpFlags,
                    host.ttl, host.rttUs, host.senderKey, host.receiverKey);
            for (const scan::ScanRow& row : repliesOf(store, run.id))
                add(row.timeNs, row.target.toString(), row.responder.toString(), row.localPort,
                    int(row.pass), int(row.replyClass), row.sequence, row.rttUs, row.receiverKey,
                    wire::toHex(row.optionBytes()));
        }
        const auto counts = store.hostCounts(ids).value();
        for (const store::HostCount& count : counts)
            add(count.run, int(count.family), count.port, int(count.pass), int(count.replyClass),
                count.hosts);
        const auto traces = store.traces(ids, true).value();
        for (const store::TraceRow& trace : traces)
            add(trace.run, trace.id, trace.target.toString(), trace.verdict, trace.document);
        const auto proofs = store.proofs(ids, true).value();
        for (const store::ProofRow& proof : proofs)
            add(proof.run, proof.id, proof.target.toString(), proof.verdict, proof.category,
                proof.steps.size(), proof.document);
        const auto findings = store.findings(ids).value();
        for (const store::FindingRow& finding : findings)
            add(finding.run, finding.category, finding.trace.value(), finding.proof.value());
        const auto hosts = hostsOf(store, ids.front());
        const auto history = store.history(hosts.front().address).value();
        for (const store::HostSighting& sighting : history)
            add(sighting.run, sighting.host.address.toString(), sighting.host.receiverKey);
        return all;
    }
};

QTEST_GUILESS_MAIN(TestRunWriter)
#include "tst_runwriter.moc"
