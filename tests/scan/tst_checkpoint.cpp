// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/resumetrack.h"

#include <QtTest>

using namespace std::chrono_literals;
using core::Uint128;
using scan::Checkpoint;
using scan::Pass;
using scan::ScanPlan;
using scan::ScanRequest;
using scan::ScanRow;
using scan::ScanTotals;

/// What is kept of a scan to go on with it, and what is refused.
class TestCheckpoint : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void refusesWhatIsNoCheckpoint_data();
    void refusesWhatIsNoCheckpoint();
    void namesWhatDiffers_data();
    void namesWhatDiffers();
    void takesOtherSpeedAndOutput();
    void goesOnWhereItStood();
    void waitsForRepliesBeforeItMovesOn();
    void movesOnWithoutCooldownAfterASecond();
    void partsAddUpToTheWholeScan_data();
    void partsAddUpToTheWholeScan();
    void unknownTotalsStayUnknown();
};

namespace {

core::Result<std::vector<core::IpAddress>> noNames(const std::string& name)
{
    return core::failure(core::ErrorCode::NotFound, name);
}

ScanRequest usual()
{
    ScanRequest request;
    request.targets = { "198.18.0.0/24", "2001:db8::/120" };
    request.defaultBlocklist = false;
    request.ports = "80,443";
    request.passes = { Pass::V0, Pass::V1 };
    request.seed = 7;
    return request;
}

/// Each counter has a value of its own.
ScanTotals someTotals()
{
    ScanTotals totals;
    totals.startedNs = 1'800'000'000'123'456'789;
    totals.counters.elapsedSeconds = 12.3;
    totals.counters.sendingSeconds = 0.1;
    std::uint64_t value = 1000;
    for (const scan::NamedCounter& each : scan::PacketCounters)
        totals.counters.*each.counter = ++value;
    value = 0;
    for (auto& pass : totals.counters.classes) {
        for (std::uint64_t& count : pass)
            count = ++value;
    }
    // As a part that goes on finds them: all are complete, and what follows is in its request.
    totals.followUp
        = scan::FollowUpCounts { {}, 7, 7, 99, 5, { { "true-mptcp", 4 }, { "proxied", 3 } } };
    return totals;
}

ScanPlan planOf(const ScanRequest& request)
{
    auto plan = scan::planScan(request, {}, noNames);
    if (!plan)
        qFatal("%s", plan.error().detail.c_str());
    return *std::move(plan);
}

} // namespace

void TestCheckpoint::readsBackWhatItWrote_data()
{
    QTest::addColumn<int>("variant");
    QTest::newRow("fresh") << 0;
    QTest::newRow("under way") << 1;
    QTest::newRow("above 2^64") << 2;
    QTest::newRow("stored and complete") << 3;
    QTest::newRow("with totals") << 4;
    QTest::newRow("with totals of what followed") << 5;
}

void TestCheckpoint::readsBackWhatItWrote()
{
    QFETCH(int, variant);
    Checkpoint checkpoint = scan::checkpointOf(planOf(usual()));
    if (variant == 1) {
        checkpoint.sentPosition = 300;
        checkpoint.answeredPosition = 299;
        checkpoint.results = 77;
        checkpoint.outputFields = { "saddr", "ttl" };
        checkpoint.outputFile = "a \"file\" of\nmine";
    } else if (variant == 2) {
        checkpoint.seed = ~std::uint64_t(0);
        checkpoint.targets = Uint128(1) << 96;
        checkpoint.addresses = checkpoint.targets - 1;
        checkpoint.sentPosition = checkpoint.targets;
        checkpoint.answeredPosition = (Uint128(1) << 95) + 12345;
    } else if (variant == 3) {
        checkpoint.store = "postgresql://scanner@host/runs";
        checkpoint.run = 9'000'000'000;
        checkpoint.complete = true;
    } else if (variant >= 4) {
        checkpoint.totals = someTotals();
        if (variant == 4)
            checkpoint.totals->followUp.reset();
    }
    const auto again = scan::parseCheckpoint(scan::checkpointText(checkpoint));
    QVERIFY2(again, again ? "" : again.error().detail.c_str());
    QVERIFY(*again == checkpoint);
}

void TestCheckpoint::refusesWhatIsNoCheckpoint_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mentions");
    const QByteArray good
        = QByteArray::fromStdString(scan::checkpointText(scan::checkpointOf(planOf(usual()))));
    const auto row = [](const char* name, const QByteArray& text, const char* mentions) {
        QTest::newRow(name) << text << QByteArray(mentions);
    };
    const auto changed = [&](const char* before, const char* after) {
        QByteArray text = good;
        text.replace(before, after);
        if (text == good)
            qFatal("nothing to change: %s", before);
        return text;
    };
    row("nothing", "", "no JSON object");
    row("text", "saddr,ttl\n10.0.0.1,64\n", "no JSON object");
    row("list", "[1]", "no JSON object");
    row("cut", good.left(good.size() / 2), "no JSON object");
    row("other object", "{\"saddr\":\"10.0.0.1\"}", "\"format\"");
    row("newer", changed("\"format\":1", "\"format\":2"), "newer version");
    row("no seed", changed("\"seed\":7,", ""), "\"seed\"");
    row("negative seed", changed("\"seed\":7", "\"seed\":-7"), "\"seed\"");
    row("seed as text", changed("\"seed\":7", "\"seed\":\"7\""), "\"seed\"");
    row("shard too high", changed("\"shard\":0", "\"shard\":1"), "contradict");
    row("no shards", changed("\"shards\":1", "\"shards\":0"), "contradict");
    row("shards too many", changed("\"shards\":1", "\"shards\":4294967296"), "\"shards\"");
    row("position in words", changed("\"sent_position\":\"0\"", "\"sent_position\":\"one\""),
        "\"sent_position\"");
    row("empty position", changed("\"sent_position\":\"0\"", "\"sent_position\":\"\""),
        "\"sent_position\"");
    row("position beyond all", changed("\"sent_position\":\"0\"", "\"sent_position\":\"1025\""),
        "contradict");
    row("position that overflows",
        changed("\"sent_position\":\"0\"",
            "\"sent_position\":\"340282366920938463463374607431768211456\""),
        "\"sent_position\"");
    row("answered before sent",
        changed("\"answered_position\":\"0\"", "\"answered_position\":\"1\""), "contradict");
    row("options are a list", changed("\"options\":{", "\"options\":[{"), "no JSON object");
    row("option is a number", changed("\"mptcp\":[\"v0,v1\"]", "\"mptcp\":7"), "\"options\"");
    row("fields hold a number", changed("\"output_fields\":[]", "\"output_fields\":[7]"),
        "\"output_fields\"");
    // The totals are an addition, but what stands in them is looked at.
    Checkpoint counted = scan::checkpointOf(planOf(usual()));
    counted.totals = someTotals();
    const QByteArray total = QByteArray::fromStdString(scan::checkpointText(counted));
    const auto totals = [&](const char* name, const char* before, const char* after) {
        QByteArray text = total;
        text.replace(before, after);
        if (text == total)
            qFatal("nothing to change: %s", before);
        row(name, text, "\"totals\"");
    };
    totals("totals are a list", "\"totals\":{", "\"totals\":[],\"else\":{");
    totals("totals without a counter", "\"packets_sent\":1001,", "");
    totals("negative total", "\"packets_sent\":1001", "\"packets_sent\":-1");
    totals(
        "total beyond its bound", "\"packets_sent\":1001", "\"packets_sent\":1000000000000000001");
    totals("total as text", "\"repeats\":1011", "\"repeats\":\"1011\"");
    totals("negative time", "\"send_secs\":0.1", "\"send_secs\":-0.1");
    totals("endless time", "\"elapsed_secs\":12.3", "\"elapsed_secs\":1e300");
    totals("unknown class", "\"mirror\":2", "\"mirrored\":2");
    totals("unknown pass", "\"control\":{", "\"v2\":{");
    totals("more distinct replies than replies", "\"validation_passed\":1008",
        "\"validation_passed\":9");
    totals("class as a list", "\"classes\":{", "\"classes\":[],\"else\":{");
    totals("category as text", "\"proxied\":3", "\"proxied\":\"3\"");
    totals("no categories", "\"categories\":{", "\"else\":{");
    totals("too many hosts", "\"proxied\":3", "\"proxied\":1000000000000000000");
    row("too long", good + QByteArray(1 << 20, ' '), "128 KiB");
    row("deep", QByteArray(100'000, '['), "no JSON object");
}

void TestCheckpoint::refusesWhatIsNoCheckpoint()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mentions);
    const auto read = scan::parseCheckpoint(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, core::ErrorCode::Malformed);
    QVERIFY2(read.error().detail.find(mentions.toStdString()) != std::string::npos,
        read.error().detail.c_str());
}

void TestCheckpoint::namesWhatDiffers_data()
{
    using Change = void (*)(ScanRequest & request);
    QTest::addColumn<void*>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, Change change, const QStringList& expected) {
        QTest::newRow(name) << reinterpret_cast<void*>(change) << expected;
    };
    row("seed", [](ScanRequest& r) { r.seed = 8; }, { "--seed was 7 and is 8" });
    row("shards",
        [](ScanRequest& r) {
            r.shards = 3;
            r.shard = 1;
        },
        { "--shards was 1 and is 3", "--shard was 0 and is 1" });
    row("ports", [](ScanRequest& r) { r.ports = "80"; }, { "--target-ports was 80,443 and is 80" });
    row("passes",
        [](ScanRequest& r) {
            r.passes = { Pass::V1, Pass::V0 };
        },
        { "--mptcp was v0,v1 and is v1,v0" });
    row("probes", [](ScanRequest& r) { r.probes = 2; }, { "--probes was 1 and is 2" });
    row("limit",
        [](ScanRequest& r) {
            r.maxTargets = { 10, true };
        },
        { "--max-targets was not given and is 10%" });
    row("TTL", [](ScanRequest& r) { r.probeTtl = 9; }, { "--probe-ttl was 64 and is 9" });
    row("TCP options", [](ScanRequest& r) { r.probeOptions = scan::ProbeOptions::Linux; },
        { "--probe-args was mss and is linux" });
    row("vantage", [](ScanRequest& r) { r.vantage = "virtual"; },
        { "--vantage was host and is virtual" });
    row("source ports", [](ScanRequest& r) { r.sourcePorts = "40000,50000"; },
        { "--source-port was 32768-61000 and is 40000,50000" });
    row("an address more", [](ScanRequest& r) { r.targets.push_back("9.9.9.9"); },
        { "the number of addresses was 512 and is 513" });
    row("other addresses", [](ScanRequest& r) { r.targets[0] = "198.18.1.0/24"; },
        { "the addresses are others, though as many as before" });
    row("excluded", [](ScanRequest& r) { r.exclusions = { "198.18.0.7" }; },
        { "the number of addresses was 512 and is 511" });
}

void TestCheckpoint::namesWhatDiffers()
{
    QFETCH(void*, change);
    QFETCH(QStringList, expected);
    const Checkpoint before = scan::checkpointOf(planOf(usual()));
    ScanRequest request = usual();
    reinterpret_cast<void (*)(ScanRequest&)>(change)(request);
    ScanPlan plan = planOf(request);
    QStringList found;
    for (const std::string& each : scan::differences(before, plan))
        found.append(QString::fromStdString(each));
    QCOMPARE(found, expected);
    const auto gone = scan::goOn(before, plan);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, core::ErrorCode::InvalidInput);
    QVERIFY(gone.error().detail.find(expected.join("; ").toStdString()) != std::string::npos);
}

void TestCheckpoint::takesOtherSpeedAndOutput()
{
    const Checkpoint before = scan::checkpointOf(planOf(usual()));
    ScanRequest request = usual();
    request.rate = 1;
    request.senderThreads = 7;
    request.batch = 3;
    request.cooldownSeconds = 1;
    request.maxRuntimeSeconds = 3600;
    request.interfaceName = "eth7";
    request.sourcePorts = "40000-61000,32768-45000"; // 32768-61000
    request.output.file = "other.csv";
    // The same addresses, named in another way.
    request.targets = { "2001:db8::/121", "198.18.0.128/25", "2001:db8::80/121", "198.18.0.0/25" };
    QVERIFY(scan::differences(before, planOf(request)).empty());

    // Older versions did not write down the source ports.
    Checkpoint older = before;
    QCOMPARE(older.options.erase("source-port"), std::size_t(1));
    request.sourcePorts = "40000-50000";
    QVERIFY(!scan::differences(before, planOf(request)).empty());
    QVERIFY(scan::differences(older, planOf(request)).empty());
}

void TestCheckpoint::goesOnWhereItStood()
{
    ScanPlan plan = planOf(usual());
    Checkpoint before = scan::checkpointOf(plan);
    before.sentPosition = 700;
    before.answeredPosition = 600;
    QVERIFY(plan.probeCount() == 512 * 2 * 2);
    QVERIFY(scan::goOn(before, plan));
    QVERIFY(plan.firstPosition == 600);
    QVERIFY(plan.probeCount() == (512 * 2 - 600) * 2);
    // A part that is interrupted before anything was sent leaves all as it was.
    scan::ResumeTrack track(1s, plan.firstPosition);
    QVERIFY(track.checkpoint(plan, {}).answeredPosition == 600);
}

void TestCheckpoint::waitsForRepliesBeforeItMovesOn()
{
    const ScanPlan plan = planOf(usual());
    scan::ResumeTrack track(8s);
    const auto start = scan::ResumeTrack::Clock::now();
    for (int second = 0; second < 20; ++second)
        track.add(Uint128(second * 10), start + std::chrono::seconds(second));
    Checkpoint now = track.checkpoint(plan, {});
    QVERIFY(now.sentPosition == 190);
    QVERIFY(now.answeredPosition == 110);
    QVERIFY(!now.complete);
    track.finish();
    track.add(195, start + 20s); // the last word may come after
    now = track.checkpoint(plan, {});
    QVERIFY(now.sentPosition == 195);
    QVERIFY(now.answeredPosition == 195);
    QVERIFY(now.complete);
}

void TestCheckpoint::movesOnWithoutCooldownAfterASecond()
{
    const ScanPlan plan = planOf(usual());
    scan::ResumeTrack track(0s);
    const auto start = scan::ResumeTrack::Clock::now();
    track.add(50, start);
    QVERIFY(track.checkpoint(plan, {}).answeredPosition == 0);
    track.add(90, start + 999ms);
    QVERIFY(track.checkpoint(plan, {}).answeredPosition == 0);
    track.add(100, start + 1000ms);
    QVERIFY(track.checkpoint(plan, {}).answeredPosition == 50);
}

void TestCheckpoint::partsAddUpToTheWholeScan_data()
{
    QTest::addColumn<int>("replyAfter"); // positions
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("secondsOfAPart");
    QTest::newRow("at once") << 0 << 50 << 4;
    QTest::newRow("late") << 130 << 50 << 6;
    QTest::newRow("slow") << 1 << 1 << 9;
    QTest::newRow("fast") << 20 << 20'000 << 4;
}

/// Scans that are cut off over and over, each reply seen by the part that probed for it: what the
/// checkpoints and the last part say together is each target once.
void TestCheckpoint::partsAddUpToTheWholeScan()
{
    QFETCH(int, replyAfter);
    QFETCH(int, perSecond);
    QFETCH(int, secondsOfAPart);
    ScanRequest request = usual();
    request.targets = { perSecond > 1000 ? "10.0.0.0/15" : "198.18.0.0/23" };
    ScanPlan plan = planOf(request);
    const targets::Permutation order(plan.space.size(), plan.seed);
    const auto rowAt = [&](std::uint64_t position, Pass pass) {
        const targets::Target target = plan.space.at(order.at(position));
        ScanRow row;
        row.target = target.address;
        row.targetPort = target.port;
        row.pass = pass;
        row.replyClass = target.port == 80 ? scan::ReplyClass::Mptcp : scan::ReplyClass::Rst;
        row.conflict = target.address.v4Value() % 4 == 0 && pass == Pass::V1;
        return row;
    };
    const auto size = std::uint64_t(plan.space.size());
    const auto start = scan::ResumeTrack::Clock::now();
    std::optional<ScanTotals> earlier = ScanTotals {};
    std::uint64_t first = 0;
    int parts = 0;
    for (bool done = false; !done; ++parts) {
        QVERIFY2(parts < 1000, "no progress");
        scan::ResumeTrack track(3s, first, earlier);
        ScanTotals part;
        part.startedNs = 100 + parts;
        part.followUp
            = scan::FollowUpCounts { { "trace" }, 0, 0, 0, 0, { { "a", 0 }, { "b", 0 } } };
        std::uint64_t sent = first;
        std::uint64_t answered = first;
        const auto find = [&](std::uint64_t until) {
            std::vector<ScanRow> rows;
            for (; answered < until; ++answered) {
                for (const Pass pass : request.passes) {
                    rows.push_back(rowAt(answered, pass));
                    const ScanRow& row = rows.back();
                    ++part.counters.classes[std::size_t(pass)][std::size_t(row.replyClass)];
                    part.counters.conflicts += row.conflict ? 1 : 0;
                    ++part.counters.validated;
                    const std::size_t category = answered % 2;
                    ++part.followUp->categories[category].second;
                    ++part.followUp->hosts;
                    ++part.followUp->complete;
                    track.addComplete(plan, { row.target, row.targetPort }, category);
                    rows.push_back(row); // a second time
                    rows.back().repeat = true;
                    rows.back().conflict = false;
                }
            }
            track.addRows(plan, rows);
        };
        for (int second = 0; second <= secondsOfAPart && sent < size; ++second) {
            track.add(sent, start + std::chrono::seconds(second));
            sent = std::min(size, sent + std::uint64_t(perSecond));
            part.counters.sent += std::uint64_t(perSecond);
            find(sent > first + std::uint64_t(replyAfter) ? sent - std::uint64_t(replyAfter)
                                                          : first);
        }
        done = sent == size;
        if (done) {
            find(size);
            track.add(size, start + 1h);
            track.finish();
        }
        const auto kept = scan::parseCheckpoint(scan::checkpointText(track.checkpoint(plan, part)));
        QVERIFY2(kept, kept ? "" : kept.error().detail.c_str());
        QVERIFY(kept->answeredPosition >= first);
        first = std::uint64_t(kept->answeredPosition);
        earlier = kept->totals;
        QVERIFY(earlier.has_value());
        // What was found below the position, and no more.
        std::uint64_t distinct = 0;
        for (const scan::ReplyClass each : scan::AllReplyClasses)
            distinct += earlier->counters.countOf(each);
        QCOMPARE(distinct, first * request.passes.size());
    }
    QVERIFY(parts > 2);
    QCOMPARE(first, size);
    QCOMPARE(earlier->startedNs, 100);
    for (const Pass pass : request.passes) {
        const auto& classes = earlier->counters.classes[std::size_t(pass)];
        QCOMPARE(classes[std::size_t(scan::ReplyClass::Mptcp)], size / 2);
        QCOMPARE(classes[std::size_t(scan::ReplyClass::Rst)], size / 2);
    }
    QCOMPARE(earlier->counters.conflicts, size / 4);
    QCOMPARE(earlier->followUp->categories[0].second, size);
    QCOMPARE(earlier->followUp->categories[1].second, size);
    QCOMPARE(earlier->followUp->complete, size * 2);
    QVERIFY(earlier->counters.sent >= size); // some again
}

void TestCheckpoint::unknownTotalsStayUnknown()
{
    const ScanPlan plan = planOf(usual());
    scan::ResumeTrack track(1s, 100, std::nullopt);
    track.finish();
    ScanTotals part;
    part.counters.sent = 3;
    const Checkpoint kept = track.checkpoint(plan, part);
    QVERIFY(!kept.totals);
    QCOMPARE(track.whole(part).counters.sent, 3u);
    QVERIFY(scan::checkpointText(kept).find("totals") == std::string::npos);
}

QTEST_APPLESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
