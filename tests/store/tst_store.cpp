// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeplaces.h"
#include "storesamples.h"

#include <QtTest>

using namespace storetest;
using store::Access;
using store::RunWriter;
using store::Store;

/// What a store keeps and gives back, on every kind of database.
class TestStore : public QObject {
    Q_OBJECT

    StorePlaces m_places;

private slots:
    void everythingOfAReplyIsKept_data() { StorePlaces::addKinds(); }
    void everythingOfAReplyIsKept()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(20'000, 7);
        const store::RunId id = writeRun(url, sampleRun(), replies);
        QVERIFY(id > 0);
        const auto opened = Store::open(url, Access::Read);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        const auto read = repliesOf(**opened, id);
        // A run that there cannot be has none of this one's.
        QVERIFY(repliesOf(**opened, id + (store::RunId(1) << 24)).empty());
        QCOMPARE(read.size(), replies.size());
        for (std::size_t i = 0; i < read.size(); ++i)
            QCOMPARE(differenceOf(read[i], replies[i]), std::string());
    }

    void hostsAreTheStrongestOfEachTarget_data() { StorePlaces::addKinds(); }
    void hostsAreTheStrongestOfEachTarget()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(20'000, 8);
        const store::RunId id = writeRun(url, sampleRun(), replies);
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        const auto expected = expectedHosts(replies);
        QVERIFY(expected.size() < replies.size());
        QVERIFY(hostsOf(**opened, id) == expected);

        std::map<std::tuple<core::Family, std::uint16_t, scan::Pass, scan::ReplyClass>,
            std::uint64_t>
            counts;
        for (const store::HostRow& host : expected)
            ++counts[{ host.address.family(), host.port, host.pass, host.replyClass }];
        const std::array ids { id };
        const auto kept = (*opened)->hostCounts(ids);
        QVERIFY(kept);
        QCOMPARE(kept->size(), counts.size());
        for (const store::HostCount& count : *kept) {
            QCOMPARE(count.run, id);
            QCOMPARE(
                count.hosts, (counts[{ count.family, count.port, count.pass, count.replyClass }]));
        }
    }

    void hostsAreSelected_data() { StorePlaces::addKinds(); }
    void hostsAreSelected()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(3000, 9);
        const store::RunId id = writeRun(url, sampleRun(), replies);
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        const auto all = expectedHosts(replies);
        const auto check = [&](const store::HostSelection& selection) {
            std::vector<store::HostRow> expected;
            for (const store::HostRow& host : all) {
                if ((selection.classes.empty()
                        || std::ranges::find(selection.classes, host.replyClass)
                            != selection.classes.end())
                    && (!selection.family || host.address.family() == *selection.family)
                    && (!selection.port || host.port == *selection.port)
                    && (!selection.pass || host.pass == *selection.pass))
                    expected.push_back(host);
            }
            return !expected.empty() && hostsOf(**opened, id, selection) == expected;
        };
        store::HostSelection selection;
        selection.classes = { scan::ReplyClass::Malformed, scan::ReplyClass::Mptcp };
        QVERIFY(check(selection));
        selection.family = core::Family::V6;
        QVERIFY(check(selection));
        selection.port = std::uint16_t(443);
        QVERIFY(check(selection));
        selection.pass = scan::Pass::Control;
        QVERIFY(check(selection));
        selection = {};
        selection.family = core::Family::V4;
        QVERIFY(check(selection));

        int blocks = 0;
        QVERIFY((*opened)->readHosts(id, {}, [&](std::span<const store::HostRow>) {
            ++blocks;
            return false;
        }));
        QCOMPARE(blocks, 1);
    }

    void addressesAreThoseOfTheHosts_data() { StorePlaces::addKinds(); }
    void addressesAreThoseOfTheHosts()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const store::RunId id = writeRun(url, sampleRun(), sampleReplies(3000, 13));
        QVERIFY(writeRun(url, sampleRun(), sampleReplies(100, 14)) > 0); // whose hosts are not its
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        using Key = std::tuple<scan::ReplyClass, core::Family, std::uint16_t, scan::Pass>;
        using Groups = std::map<Key, std::vector<core::IpAddress>>;
        const auto check = [&](const store::HostSelection& selection) {
            Groups expected;
            for (const store::HostRow& host : hostsOf(**opened, id, selection))
                expected[{ host.replyClass, host.address.family(), host.port, host.pass }]
                    .push_back(host.address);
            Groups read;
            const auto done
                = (*opened)->readAddresses(id, selection, [&](const store::AddressGroup& group) {
                      for (const core::IpAddress& address : group.addresses)
                          read[{ group.replyClass, address.family(), group.port, group.pass }]
                              .push_back(address);
                      return true;
                  });
            return done && !expected.empty() && read == expected;
        };
        store::HostSelection selection;
        QVERIFY(check(selection));
        selection.classes = { scan::ReplyClass::Malformed, scan::ReplyClass::Mptcp };
        QVERIFY(check(selection));
        selection.family = core::Family::V6;
        QVERIFY(check(selection));
        selection.port = std::uint16_t(443);
        QVERIFY(check(selection));
        selection.pass = scan::Pass::Control;
        QVERIFY(check(selection));
        int blocks = 0;
        QVERIFY((*opened)->readAddresses(id, {}, [&](const store::AddressGroup&) {
            ++blocks;
            return false;
        }));
        QCOMPARE(blocks, 1);
        QVERIFY(check({})); // and the connection answers the next question
    }

    void hostsComeInAnyOrder_data() { StorePlaces::addKinds(); }
    void hostsComeInAnyOrder()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(20'000, 10);
        const store::RunId id = writeRun(url, sampleRun(), replies);
        QVERIFY(writeRun(url, sampleRun(), sampleReplies(100, 11)) > 0); // whose rows are not its
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        const auto inStoreOrder = expectedHosts(replies);
        using store::HostKey;
        // As a number; nothing where the host has none. An address is larger than any number here.
        using Key = std::optional<std::pair<core::IpAddress, std::uint64_t>>;
        const auto keyOf = [](const store::HostRow& host, HostKey key) -> Key {
            const auto number = [](std::uint64_t value) { return Key({ {}, value }); };
            switch (key) {
            case HostKey::Address:
                return Key({ host.address, 0 });
            case HostKey::Port:
                return number(host.port);
            case HostKey::Pass:
                return number(std::uint64_t(host.pass));
            case HostKey::Class:
                return number(std::uint64_t(host.replyClass));
            case HostKey::Version:
                return host.hasCapable ? number(host.mptcpVersion) : Key();
            case HostKey::Flags:
                return host.hasCapable ? number(host.mptcpFlags) : Key();
            case HostKey::Key:
                return host.hasReceiverKey ? number(host.receiverKey) : Key();
            case HostKey::Ttl:
                return number(host.ttl);
            case HostKey::Rtt:
                return host.rttUs >= 0 ? number(std::uint64_t(host.rttUs)) : Key();
            }
            return {};
        };
        const auto read = [&](const store::HostSelection& selection, store::HostSort sort) {
            std::vector<store::HostRow> rows;
            const auto done = (*opened)->readSortedHosts(
                id, selection, sort, [&](std::span<const store::HostRow> block) {
                    rows.insert(rows.end(), block.begin(), block.end());
                    return true;
                });
            if (!done)
                qWarning("%s", done.error().detail.c_str());
            return rows;
        };
        bool withoutKey = false;
        bool largeKey = false;
        for (const store::HostRow& host : inStoreOrder) {
            withoutKey = withoutKey || !host.hasReceiverKey;
            largeKey = largeKey || host.receiverKey >> 63U != 0;
        }
        QVERIFY(withoutKey && largeKey);
        for (const HostKey key : { HostKey::Address, HostKey::Port, HostKey::Pass, HostKey::Class,
                 HostKey::Version, HostKey::Flags, HostKey::Key, HostKey::Ttl, HostKey::Rtt }) {
            for (const bool descending : { false, true }) {
                auto expected = inStoreOrder;
                std::ranges::stable_sort(
                    expected, [&](const store::HostRow& a, const store::HostRow& b) {
                        const Key first = keyOf(a, key);
                        const Key second = keyOf(b, key);
                        if (!first || !second)
                            return first && !second;
                        return descending ? *first > *second : *first < *second;
                    });
                QVERIFY2(read({}, { key, descending }) == expected,
                    qPrintable(QString("key %1, %2").arg(int(key)).arg(descending)));
            }
        }
        store::HostSelection selection;
        selection.classes = { scan::ReplyClass::Plain, scan::ReplyClass::Mptcp };
        selection.family = core::Family::V4;
        selection.port = std::uint16_t(443);
        selection.pass = scan::Pass::V1;
        auto some = hostsOf(**opened, id, selection);
        QVERIFY(!some.empty());
        std::ranges::stable_sort(
            some, std::ranges::less(), [](const store::HostRow& host) { return host.ttl; });
        QVERIFY(read(selection, { HostKey::Ttl, false }) == some);
        selection.family = core::Family::V6;
        some = hostsOf(**opened, id, selection);
        QVERIFY(!some.empty());
        std::ranges::stable_sort(
            some, std::ranges::greater(), [](const store::HostRow& host) { return host.ttl; });
        QVERIFY(read(selection, { HostKey::Ttl, true }) == some);

        // Ended early, the connection answers the next question all the same.
        int blocks = 0;
        QVERIFY((*opened)->readSortedHosts(
            id, {}, { HostKey::Rtt, false }, [&](std::span<const store::HostRow>) {
                ++blocks;
                return false;
            }));
        QCOMPARE(blocks, 1);
        QVERIFY(hostsOf(**opened, id) == inStoreOrder);
    }

    void readingIsCancelled_data() { StorePlaces::addKinds(); }
    void readingIsCancelled()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(20'000, 12);
        const store::RunId id = writeRun(url, sampleRun(), replies);
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        const auto none = [](std::span<const store::HostRow>) { return true; };
        (*opened)->setCancelled([] { return true; });
        for (const auto& read : { (*opened)->readHosts(id, {}, none),
                 (*opened)->readSortedHosts(id, {}, { store::HostKey::Ttl, false }, none),
                 (*opened)->runs({}).map([](const auto&) {}) }) {
            QVERIFY(!read);
            QCOMPARE(read.error().code, core::ErrorCode::Unavailable);
            QVERIFY(QByteArray::fromStdString(read.error().detail).contains("cancelled"));
        }
        // In the middle: it is asked while the database works, and while rows come.
        int questions = 0;
        std::size_t rows = 0;
        (*opened)->setCancelled([&] { return ++questions > 3; });
        core::Result<void> read;
        for (int i = 0; read && i < 1000; ++i) {
            rows = 0;
            read = (*opened)->readSortedHosts(
                id, {}, { store::HostKey::Ttl, true }, [&](std::span<const store::HostRow> block) {
                    rows += block.size();
                    return true;
                });
        }
        QVERIFY(!read);
        QCOMPARE(read.error().code, core::ErrorCode::Unavailable);
        (*opened)->setCancelled({});
        QVERIFY(hostsOf(**opened, id) == expectedHosts(replies));
    }

    void aRunIsKeptWhole_data() { StorePlaces::addKinds(); }
    void aRunIsKeptWhole()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        store::Run run = sampleRun();
        auto writer = RunWriter::begin(url, run);
        QVERIFY(writer);
        run.id = (*writer)->id();
        {
            // Another connection sees it while it runs, and takes it for nothing else.
            const auto other = Store::open(url, Access::Write);
            QVERIFY(other);
            const auto seen = (*other)->run(run.id);
            QVERIFY(seen);
            QVERIFY(*seen == run);
        }
        run.state = store::RunState::Stopped;
        run.endedNs = run.startedNs + 5;
        run.error = "a signal";
        run.configuration = R"({"rate":1})";
        run.counters = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
        QVERIFY((*writer)->finish(run));
        writer->reset();
        const auto opened = Store::open(url, Access::Write);
        QVERIFY(opened);
        QVERIFY((*opened)->run(run.id).value() == run);
        QVERIFY((*opened)->setLabel(run.id, "weekly"));
        QVERIFY((*opened)->setNote(run.id, std::string("bad \xff byte, \0NUL", 16)));
        run.label = "weekly";
        run.note = "bad \xef\xbf\xbd byte, NUL";
        QVERIFY((*opened)->run(run.id).value() == run);
        const auto missing = (*opened)->run(99);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, core::ErrorCode::NotFound);
        QVERIFY(!(*opened)->setLabel(99, "x"));
    }

    void tracesAndProofsAreKept_data() { StorePlaces::addKinds(); }
    void tracesAndProofsAreKept()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        store::Run run = sampleRun();
        auto writer = RunWriter::begin(url, run);
        QVERIFY(writer);
        const core::IpAddress target = address("2001:db8::5");
        QVERIFY((*writer)->addTrace(sampleTrace(target)));
        QVERIFY((*writer)->addProof(sampleProof(target), ""));
        verify::HostFinding finding;
        finding.row = sampleReplies(1, 1).front();
        finding.row.target = target;
        finding.category = verify::HostCategory::Proxied;
        QVERIFY((*writer)->addFinding(finding));
        finding.trace = sampleTrace(target);
        finding.proof = sampleProof(target);
        QVERIFY((*writer)->addFinding(finding));
        QVERIFY((*writer)->keepResumeState(std::string("a\0b\xff", 4)));
        run.state = store::RunState::Done;
        QVERIFY((*writer)->finish(run));
        const store::RunId id = (*writer)->id();

        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        const std::array ids { id };
        QCOMPARE((*opened)->traces(ids, false).value().front().document, std::string());
        const auto traces = (*opened)->traces(ids, true).value();
        QCOMPARE(traces.size(), std::size_t(2));
        const store::TraceRow& trace = traces.front();
        QCOMPARE(trace.run, id);
        QVERIFY(trace.target == target);
        QCOMPARE(trace.port, std::uint16_t(443));
        QCOMPARE(trace.pass, scan::Pass::V1);
        QCOMPARE(trace.flow, std::uint8_t(3));
        QCOMPARE(trace.verdict, std::string("middlebox-affected"));
        QCOMPARE(trace.rule, std::string("drop"));
        QCOMPARE(trace.afterTtl, std::optional<std::uint8_t>(0));
        QCOMPARE(trace.beforeTtl, std::optional<std::uint8_t>(2));
        QVERIFY(!trace.afterAddress);
        QVERIFY(trace.beforeAddress == address("10.0.0.2"));
        QCOMPARE(trace.distance, std::uint8_t(3));
        QCOMPARE(trace.startedNs, std::int64_t(1'700'000'000'123'456'789));
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(trace.document)).isObject());

        const auto proofs = (*opened)->proofs(ids, true).value();
        QCOMPARE(proofs.size(), std::size_t(2));
        QCOMPARE(proofs[0].category, std::string());
        QCOMPARE(proofs[1].category, std::string("proxied"));
        for (const store::ProofRow& proof : proofs) {
            QVERIFY(proof.target == target);
            QCOMPARE(proof.verdict, std::string("proven"));
            QCOMPARE(proof.steps.size(), verify::StepCount);
            QCOMPARE(proof.steps[1].first, std::string("two-keys"));
            QCOMPARE(proof.steps[1].second, std::string("fail"));
            QVERIFY(proof.document.find("\"packets\"") != std::string::npos);
        }
        const auto findings = (*opened)->findings(ids).value();
        QCOMPARE(findings.size(), std::size_t(2));
        QVERIFY(!findings[0].trace && !findings[0].proof);
        QCOMPARE(findings[1].trace.value(), traces[1].id);
        QCOMPARE(findings[1].proof.value(), proofs[1].id);
        QCOMPARE(findings[1].category, std::string("proxied"));
        QCOMPARE((*opened)->resumeState(id).value(), std::string("a\0b\xff", 4));
        QVERIFY((*opened)->check().value().empty());
    }

    void historyIsOldestFirst_data() { StorePlaces::addKinds(); }
    void historyIsOldestFirst()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const core::IpAddress host = address("198.51.100.7");
        std::vector<store::RunId> ids;
        for (const std::int64_t started : { 300, 100, 200 }) {
            auto replies = sampleReplies(50, std::uint32_t(started));
            replies[10].target = host;
            replies[10].targetPort = 443;
            replies[10].pass = scan::Pass::V1;
            if (started == 200) {
                replies[20].target = host;
                replies[20].targetPort = 80;
            }
            ids.push_back(writeRun(url, sampleRun(started), replies));
        }
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        const auto history = (*opened)->history(host).value();
        QCOMPARE(history.size(), std::size_t(4));
        QCOMPARE(history[0].run, ids[1]);
        QCOMPARE(history[1].run, ids[2]);
        QCOMPARE(history[1].host.port, std::uint16_t(80));
        QCOMPARE(history[2].run, ids[2]);
        QCOMPARE(history[3].run, ids[0]);
        const auto runs = (*opened)->runs({}).value();
        QCOMPARE(runs.size(), std::size_t(3));
        QCOMPARE(runs[0].id, ids[1]);
        QCOMPARE((*opened)->history(address("198.51.100.8")).value().size(), std::size_t(0));
    }

    void runsAreSelected_data() { StorePlaces::addKinds(); }
    void runsAreSelected()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        store::Run measured = sampleRun(100);
        store::Run simulated = sampleRun(200);
        simulated.simulated = true;
        simulated.v6 = false;
        simulated.ports = "8000-8010";
        simulated.label = "class";
        const store::RunId first = writeRun(url, measured, {});
        const store::RunId second = writeRun(url, simulated, {});
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        const auto select = [&](const store::RunSelection& selection) {
            std::vector<store::RunId> ids;
            const auto runs = (*opened)->runs(selection).value();
            for (const store::Run& run : runs)
                ids.push_back(run.id);
            return ids;
        };
        using Ids = std::vector<store::RunId>;
        QCOMPARE(select({}), Ids({ first }));
        store::RunSelection all;
        all.simulated.reset();
        QCOMPARE(select(all), Ids({ first, second }));
        const auto with = [&](auto change) {
            store::RunSelection selection = all;
            change(selection);
            return select(selection);
        };
        QCOMPARE(with([&](auto& s) { s.ids = { second }; }), Ids({ second }));
        QCOMPARE(with([](auto& s) { s.port = std::uint16_t(8005); }), Ids({ second }));
        QCOMPARE(with([](auto& s) { s.family = core::Family::V6; }), Ids({ first }));
        QCOMPARE(with([](auto& s) { s.label = "class"; }), Ids({ second }));
        QCOMPARE(with([](auto& s) { s.fromNs = 150; }), Ids({ second }));
        QCOMPARE(with([](auto& s) { s.untilNs = 200; }), Ids({ first }));
        QCOMPARE(with([](auto& s) { s.pass = scan::Pass::V0; }), Ids());
        QCOMPARE(with([](auto& s) { s.kind = store::RunKind::Trace; }), Ids());
        QCOMPARE(with([](auto& s) { s.vantage = "host"; }), Ids());
    }
};

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"
