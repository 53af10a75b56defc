// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/capturereader.h"
#include "core/trace/fieldrows.h"
#include "tests/tracepage/virtualhosts.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/session/workbench.h"
#include "widgets/trace/comparisonmodel.h"
#include "widgets/trace/fieldmodel.h"
#include "widgets/trace/hopmodel.h"
#include "widgets/trace/ladderkeys.h"
#include "widgets/trace/laddermodel.h"
#include "widgets/trace/pathlayout.h"
#include "widgets/trace/pathpicture.h"
#include "widgets/trace/resultexport.h"
#include "widgets/trace/resultmodel.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <set>

using namespace widgets;
using namespace virtualhosts;

namespace {

const trace::Hop& hopAt(const HostResult& result, int ttl)
{
    for (const trace::Hop& hop : result.trace->evidence.hops) {
        if (hop.ttl == ttl)
            return hop;
    }
    static const trace::Hop none;
    return none;
}

std::optional<trace::FieldRow> rowOf(
    const std::vector<trace::FieldRow>& rows, const std::string& field)
{
    for (const trace::FieldRow& row : rows) {
        if (row.field == field)
            return row;
    }
    return std::nullopt;
}

std::vector<std::uint8_t> bytes(const std::vector<std::uint8_t>& packet, trace::ByteRange range)
{
    return { packet.begin() + std::ptrdiff_t(range.offset),
        packet.begin() + std::ptrdiff_t(range.offset + range.length) };
}

} // namespace

class TestTraceModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(30000); }

    void fieldsKnowTheirBytes_data();
    void fieldsKnowTheirBytes();
    void shortQuotesHideFields();
    void fieldModelHidesWhatIsExpected();
    void hopModelShowsEveryHop();
    void resultModelFollowsTheMeasurements();
    void picturesOfEveryBox_data();
    void picturesOfEveryBox();
    void longPathsWrap();
    void comparisonFindsWhatDiffers();
    void comparisonOfPathsOfUnequalLength();
    void ladderShowsEveryStep();
    void keysProveTheHmac();
    void exportsWhatTheCommandLineWrites();
    void exportsEachPacketOnce();
};

void TestTraceModels::fieldsKnowTheirBytes_data()
{
    QTest::addColumn<int>("family");
    QTest::newRow("IPv4") << 4;
    QTest::newRow("IPv6") << 6;
}

void TestTraceModels::fieldsKnowTheirBytes()
{
    QFETCH(int, family);
    const HostResult result = traced(behind(lab::BoxKind::Nop, 5, core::Family(family)));
    const trace::Hop& before = hopAt(result, 2);
    const trace::Hop& after = hopAt(result, 3);
    for (const trace::FieldRow& row : trace::fieldRows(before.sent, before)) {
        // IPv6 has a header of one length, and no field for it.
        const bool none = family == 6 && row.field == "ip.header_length";
        QVERIFY2(none == (row.sentRange.length == 0), row.field.c_str());
        if (row.state == trace::FieldState::Same && !row.shared && row.field != "ip.total_length")
            QVERIFY2(bytes(before.quote, row.seenRange) == row.seen, row.field.c_str());
    }
    const auto rows = trace::fieldRows(after.sent, after);
    const auto option = rowOf(rows, "tcp.option.mptcp");
    QVERIFY(option.has_value());
    QCOMPARE(option->state, trace::FieldState::Changed);
    QVERIFY(!option->expected);
    QVERIFY(option->sent == std::vector<std::uint8_t>({ 0x1e, 4, 1, 1 }));
    QVERIFY(option->seen == std::vector<std::uint8_t>({ 1, 1, 1, 1 }));
    QVERIFY(bytes(after.sent, option->sentRange) == option->sent);
    QVERIFY(bytes(after.quote, option->seenRange) == option->seen);
    const auto ttl = rowOf(rows, "ip.ttl");
    QVERIFY(ttl && ttl->state == trace::FieldState::Changed && ttl->expected);
    QCOMPARE(int(ttl->sent[0]), 3);
    const auto offset = rowOf(rows, "tcp.data_offset");
    QVERIFY(offset && offset->sent == std::vector<std::uint8_t>({ 7 }));
    const auto length = rowOf(rows, "ip.total_length");
    QVERIFY(length && wire::load16(length->sent.data()) == after.sent.size());
    const auto port = rowOf(rows, "tcp.destination_port");
    QVERIFY(port && port->sent == std::vector<std::uint8_t>({ 0, 80 }));
}

void TestTraceModels::shortQuotesHideFields()
{
    const HostResult result = traced(behind(lab::BoxKind::Quote8));
    const trace::Hop& hop = hopAt(result, 3);
    QCOMPARE(hop.diff.extent, trace::QuoteExtent::Partial);
    const auto rows = trace::fieldRows(hop.sent, hop);
    const auto option = rowOf(rows, "tcp.option.mptcp");
    QVERIFY(option.has_value());
    QCOMPARE(option->state, trace::FieldState::NotVisible);
    QVERIFY(option->sentRange.length > 0);
    QCOMPARE(option->seenRange.length, std::size_t(0));
    QVERIFY(option->seen.empty());
    // Neither quotes nor probes have to be whole.
    for (std::size_t length = 0; length <= hop.sent.size(); ++length) {
        trace::Hop cut = hop;
        cut.quote = { hop.sent.begin(), hop.sent.begin() + std::ptrdiff_t(length) };
        for (const trace::FieldRow& row : trace::fieldRows(cut.quote, cut)) {
            QVERIFY(row.sentRange.offset + row.sentRange.length <= length);
            QVERIFY(row.seenRange.offset + row.seenRange.length <= length);
        }
    }
}

void TestTraceModels::fieldModelHidesWhatIsExpected()
{
    FieldModel model;
    QAbstractItemModelTester tester(&model);
    const HostResult result = traced(behind(lab::BoxKind::Nop));
    const trace::Hop& hop = hopAt(result, 3);
    model.setRows(trace::fieldRows(hop.sent, hop));
    const int few = model.rowCount();
    model.setHideExpected(false);
    QVERIFY(model.rowCount() > few);
    bool ttl = false;
    int row = -1;
    for (int i = 0; i < model.rowCount(); ++i) {
        ttl |= model.row(i).field == "ip.ttl";
        if (model.row(i).field == "tcp.option.mptcp")
            row = i;
    }
    QVERIFY(ttl);
    QVERIFY(row >= 0);
    QVERIFY(model.index(row, FieldModel::Sent)
                .data()
                .toString()
                .contains(QStringLiteral("MP_CAPABLE")));
    QVERIFY(model.index(row, FieldModel::Seen).data().toString().contains(QStringLiteral("NOP")));
    QCOMPARE(model.index(row, FieldModel::Expected).data().toString(), QStringLiteral("No"));
    QVERIFY(!model.index(row, FieldModel::State).data(Qt::DecorationRole).value<QIcon>().isNull());
    // Every byte of the option leads to it, in both packets.
    const trace::FieldRow field = model.row(row);
    for (std::size_t i = 0; i < field.sentRange.length; ++i) {
        QCOMPARE(model.rowAt(field.sentRange.offset + i, false), row);
        QCOMPARE(model.rowAt(field.seenRange.offset + i, true), row);
    }
    QCOMPARE(model.rowAt(100000, false), -1);
}

void TestTraceModels::hopModelShowsEveryHop()
{
    HopModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setTrace(traced(behind(lab::BoxKind::Silent)).trace);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(2, HopModel::Address).data().toString(), QStringLiteral("silent"));
    model.setTrace(traced(behind(lab::BoxKind::Nop)).trace);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOfTtl(3), 2);
    QCOMPARE(model.index(0, HopModel::Address).data().toString(), QStringLiteral("10.1.0.254"));
    QVERIFY(model.index(2, HopModel::Changes)
                .data()
                .toString()
                .contains(QStringLiteral("MP_CAPABLE overwritten by NOPs")));
    QVERIFY(!model.index(2, HopModel::Changes)
                 .data()
                 .toString()
                 .contains(QStringLiteral("Time to live")));
    model.setHideExpected(false);
    QVERIFY(model.index(2, HopModel::Changes)
                .data()
                .toString()
                .contains(QStringLiteral("Time to live")));
    QVERIFY(
        model.index(3, HopModel::Changes).data().toString().contains(QStringLiteral("SYN/ACK")));
    model.setTrace(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTraceModels::resultModelFollowsTheMeasurements()
{
    const FreshSettings settings;
    Workbench workbench { QString() };
    ResultModel model(workbench.traces());
    QAbstractItemModelTester tester(&model);
    QSortFilterProxyModel sorted;
    QAbstractItemModelTester sortedTester(&sorted);
    sorted.setSourceModel(&model);
    sorted.setSortRole(ResultModel::SortRole);
    sorted.sort(ResultModel::Target);
    const HostResult trace = traced("100.64.0.10");
    workbench.traces().add(trace);
    workbench.traces().add(traced("100.64.0.9"));
    const std::uint64_t number = workbench.traces().add(proven("100.64.0.9"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(number), 2);
    // By address, not by its text.
    QCOMPARE(sorted.index(0, 0).data().toString(), QStringLiteral("100.64.0.9:80"));
    QCOMPARE(sorted.index(2, 0).data().toString(), QStringLiteral("100.64.0.10:80"));
    QCOMPARE(model.index(0, ResultModel::Verdict).data().toString(), QStringLiteral("True MPTCP"));
    QCOMPARE(model.index(0, ResultModel::Rule).data().toString(), QStringLiteral("Pass-through"));
    QCOMPARE(model.index(2, ResultModel::Verdict).data().toString(), QStringLiteral("Proven"));
    for (std::size_t i = 0; i < HostMeasurements::Limit; ++i)
        workbench.traces().add(trace);
    QCOMPARE(std::size_t(model.rowCount()), HostMeasurements::Limit);
    QCOMPARE(model.rowOf(number), -1);
    workbench.traces().clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestTraceModels::picturesOfEveryBox_data()
{
    QTest::addColumn<int>("box");
    for (const lab::BoxKind kind : lab::allBoxKinds())
        QTest::newRow(lab::boxName(kind)) << int(kind);
}

void TestTraceModels::picturesOfEveryBox()
{
    QFETCH(int, box);
    const HostResult result = traced(behind(lab::BoxKind(box)));
    const trace::PathVerdict& verdict = result.trace->verdict;
    const PathPicture picture = pathPicture(*result.trace);
    QVERIFY(picture.nodes.size() >= 2);
    QCOMPARE(picture.links.size(), picture.nodes.size() - 1);
    QCOMPARE(picture.nodes.front().kind, PathNode::Kind::Scanner);
    QCOMPARE(picture.nodes.back().kind, PathNode::Kind::Target);
    for (const PathNode& node : picture.nodes) {
        QVERIFY(!node.description.isEmpty());
        QVERIFY(!node.description.contains(QLatin1Char('%')));
    }
    QVERIFY(!picture.sentence.isEmpty());
    QVERIFY2(!picture.sentence.contains(QLatin1Char('%')), qPrintable(picture.sentence));
    const bool altered = std::any_of(picture.links.begin(), picture.links.end(),
        [](const PathLink& link) { return link.look == PathLink::Look::Altered; });
    QCOMPARE(altered, verdict.interval.has_value());
    QCOMPARE(picture.returnAltered || altered, verdict.interval || verdict.onReturnPath);
    if (!altered)
        return;
    // The marked span is the interval and no more.
    for (std::size_t i = 0; i < picture.links.size(); ++i) {
        const int from = picture.nodes[i].ttl;
        if (picture.links[i].look == PathLink::Look::Altered)
            QVERIFY(from >= verdict.interval->afterTtl && from < verdict.interval->beforeTtl);
    }
    for (const PathSpan& span : picture.spans)
        QVERIFY(!span.label.isEmpty());
}

void TestTraceModels::longPathsWrap()
{
    const HostResult result = traced("100.64.0.1", scan::Pass::V1, "virtual:20,nop@10,silent@4");
    PathPicture picture = pathPicture(*result.trace);
    QCOMPARE(picture.nodes.size(), std::size_t(22));
    const QFontMetricsF font { QGuiApplication::font() };
    for (const bool mirrored : { false, true }) {
        for (const double width : { 200.0, 700.0, 4000.0 }) {
            const PathLayout layout(picture, font, width, mirrored);
            for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
                QCOMPARE(layout.nodeAt(layout.centre(i)), int(i));
                QVERIFY(layout.cell(i).left() >= -1 && layout.cell(i).right() <= width + 1);
                QVERIFY(layout.cell(i).bottom() <= layout.height());
                for (std::size_t other = 0; other < i; ++other)
                    QVERIFY(!layout.cell(i).adjusted(1, 1, -1, -1).intersects(layout.cell(other)));
            }
            QCOMPARE(layout.rows() > 1, width < 1000);
            const bool rightToLeft = layout.centre(1).x() < layout.centre(0).x();
            if (layout.columns() > 1)
                QCOMPARE(rightToLeft, mirrored);
            for (const PathSpan& span : picture.spans)
                QVERIFY(layout.label(span).left() >= 0 && layout.label(span).right() <= width);
        }
    }
    // 63 hops, the most there can be.
    while (picture.nodes.size() < 65) {
        picture.nodes.push_back(picture.nodes.back());
        picture.links.push_back({});
    }
    QVERIFY(PathLayout(picture, font, 700, false).rows() > 8);
}

void TestTraceModels::comparisonFindsWhatDiffers()
{
    ComparisonModel model;
    QAbstractItemModelTester tester(&model);
    const HostResult altered = traced(behind(lab::BoxKind::Nop));
    const HostResult clean = traced("100.64.0.1");
    model.setComparison(comparePaths(altered.trace, clean.trace));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(
        model.index(0, ComparisonModel::Difference).data().toString(), QStringLiteral("the same"));
    QVERIFY(model.index(2, ComparisonModel::Difference)
                .data()
                .toString()
                .contains(QStringLiteral("only the first shows: MP_CAPABLE overwritten by NOPs")));
    QVERIFY(model.comparison().pairs[2].matters);
    const QString findings = model.comparison().findings.join(QLatin1Char(' '));
    QVERIFY2(findings.contains(QStringLiteral("True MPTCP")), qPrintable(findings));

    // The same verdict by another rule is no other verdict.
    auto blocked = std::make_shared<trace::TraceResult>(*altered.trace);
    blocked->verdict.rule = trace::Rule::Proxy;
    QCOMPARE(comparePaths(altered.trace, blocked).findings,
        QStringList(QStringLiteral("The rule was “Drop” and is “Proxy”.")));

    const auto same = comparePaths(clean.trace, clean.trace);
    QCOMPARE(same.findings, QStringList(QStringLiteral("The two paths show the same.")));
}

void TestTraceModels::comparisonOfPathsOfUnequalLength()
{
    ComparisonModel model;
    QAbstractItemModelTester tester(&model);
    const HostResult near = traced("100.64.0.1", scan::Pass::V1, "virtual:2");
    const HostResult far = traced("100.64.0.1", scan::Pass::V1, "virtual:5,silent@3");
    model.setComparison(comparePaths(near.trace, far.trace));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(4, ComparisonModel::Difference).data().toString(),
        QStringLiteral("only on the second path"));
    PathPicture one = pathPicture(*near.trace);
    PathPicture other = pathPicture(*far.trace);
    alignPaths(one, other);
    const QFontMetricsF font { QGuiApplication::font() };
    const PathLayout first(one, font, 1200, false);
    const PathLayout second(other, font, 1200, false);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(first.centre(i).x(), second.centre(i).x());
}

void TestTraceModels::ladderShowsEveryStep()
{
    LadderModel model;
    StepPacketModel packets;
    QAbstractItemModelTester tester(&model);
    QAbstractItemModelTester packetTester(&packets);
    const HostResult result = proven("100.64.0.9");
    model.setProof(result.proof);
    QCOMPARE(std::size_t(model.rowCount()), verify::StepCount);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.index(row, LadderModel::Step).data().toString().isEmpty());
        QVERIFY(!model.index(row, LadderModel::Result).data().toString().isEmpty());
        packets.setPackets(model.step(row)->packets);
        for (int i = 0; i < packets.rowCount(); ++i) {
            QVERIFY(packets.index(i, StepPacketModel::Summary).data().toString()
                != QStringLiteral("unreadable"));
        }
    }
    const int join = int(verify::Step::Join);
    QCOMPARE(model.index(join, LadderModel::Result).data().toString(), QStringLiteral("Pass"));
    packets.setPackets(model.step(join)->packets);
    QVERIFY(packets.rowCount() >= 2);
    QVERIFY(packets.index(0, StepPacketModel::Summary)
                .data()
                .toString()
                .contains(QStringLiteral("MP_JOIN")));
    QCOMPARE(packetSummary({ 1, 2, 3 }), QStringLiteral("unreadable"));
}

void TestTraceModels::keysProveTheHmac()
{
    for (const auto& [target, pass] :
        { std::pair("100.64.0.9", scan::Pass::V1), std::pair("100.67.0.9", scan::Pass::V0) }) {
        const HostResult result = proven(target, pass);
        QCOMPARE(result.proof->verdict, verify::Verdict::Proven);
        const auto keys = ladderKeys(*result.proof);
        QVERIFY(keys.has_value());
        QVERIFY(keys->receivedHmac.has_value());
        QCOMPARE(*keys->expectedHmac, *keys->receivedHmac);
    }
    QVERIFY(!ladderKeys(*proven("100.65.0.9").proof));
}

void TestTraceModels::exportsWhatTheCommandLineWrites()
{
    const std::vector<HostResult> results { traced("100.64.0.1"), proven("100.64.0.9") };
    const std::string lines = resultText(results, ResultFormat::JsonLines);
    QCOMPARE(std::count(lines.begin(), lines.end(), '\n'), std::ptrdiff_t(2));
    QVERIFY(lines.starts_with("{\"target\":\"100.64.0.1\""));
    const std::string rows = resultText(results, ResultFormat::Csv);
    QCOMPARE(std::count(rows.begin(), rows.end(), '\n'), std::ptrdiff_t(2)); // header and trace
    const std::string text = resultText(results, ResultFormat::Text);
    QVERIFY(text.find("true-mptcp (rule pass-through)") != std::string::npos);
    QVERIFY(text.find("proven:") != std::string::npos);
    QVERIFY(!exportResults(results, ResultFormat::Text, "/proc/nothing/here"));
    QVERIFY(!exportPackets(*results[1].proof, "/proc/nothing/here"));
}

void TestTraceModels::exportsEachPacketOnce()
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("proof.pcap")).toStdString();
    const HostResult result = proven("100.64.0.9");
    QVERIFY(exportPackets(*result.proof, file));
    auto reader = net::CaptureReader::open(file);
    QVERIFY(reader.has_value());
    std::set<std::pair<std::int64_t, std::vector<std::uint8_t>>> packets;
    while (true) {
        const auto packet = reader->next();
        QVERIFY(packet.has_value());
        if (!*packet)
            break;
        // Several steps ask on one connection and have its packets.
        QVERIFY(packets
                    .emplace((*packet)->timeNs,
                        std::vector<std::uint8_t>((*packet)->ip.begin(), (*packet)->ip.end()))
                    .second);
    }
    QVERIFY(packets.size() > 10);
}

QTEST_MAIN(TestTraceModels)
#include "tst_tracemodels.moc"
