// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/handshakepage/handmade.h"
#include "widgets/handshake/calculationtext.h"
#include "widgets/handshake/connectionmodel.h"
#include "widgets/handshake/handshakesession.h"
#include "widgets/handshake/knowledge.h"
#include "widgets/handshake/ladderpainter.h"
#include "widgets/handshake/ladderview.h"
#include "widgets/handshake/lessonpathview.h"
#include "widgets/handshake/packetchange.h"
#include "widgets/handshake/packettext.h"
#include "widgets/handshake/rulemime.h"
#include "widgets/handshake/saidtext.h"
#include "widgets/handshake/stepcontrols.h"
#include "widgets/handshake/teachinghtml.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTest>

using namespace widgets;

/// The parts of the Handshake page on connections made by hand.
class TestLadder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesPacketsInTheTermsOfTheRfc();
    void tellsEachPacketWithItsValues();
    void tellsWhoOpensAPath();
    void tellsAMirroredOption();
    void translatesAllThatTheCoreSays();
    void tellsWhatIsOdd();
    void saysWhatABoxChanged();
    void marksChangedBytes();
    void drawsTravelsByTheirPlaces();
    void learnsFromWhatArrives();
    void doesNotLearnWhatWasDropped();
    void marksTheDigitsOfAToken();
    void translatesTermsPieceByPiece();

    void walksByKeyboard();
    void choosesByMouse();
    void paintsOnlyWhatIsVisible();
    void hidesTheBoxOfAnExercise();
    void showsWhatTheInitiatorSees();
    void writesPictures_data();
    void writesPictures();
    void saysWhyAPictureWasNotWritten();

    void dropsARuleOnAGap();
    void putsARuleByKeyboard();
    void refusesForeignDrops();
    void choosesPlaces();

    void stepsAndPlays();

    void listsConnections();

private:
    std::shared_ptr<const LadderSheet> sheet(const handshake::Connection& connection)
    {
        return std::make_shared<LadderSheet>(
            makeLadderSheet(connection, nullptr, false, QStringLiteral("test")));
    }
    static bool knows(const std::vector<Knowing>& known, Fact fact)
    {
        return std::any_of(
            known.begin(), known.end(), [&](const Knowing& each) { return each.fact == fact; });
    }
    static void drop(LessonPathView& path, const QPoint& position, QMimeData* data)
    {
        QDragEnterEvent enter(position, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&path, &enter);
        if (!enter.isAccepted())
            return;
        QDragMoveEvent move(position, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&path, &move);
        QDropEvent dropped(position, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&path, &dropped);
    }
};

void TestLadder::namesPacketsInTheTermsOfTheRfc()
{
    const auto connection = handmade::connection();
    QStringList labels;
    for (std::size_t at = 0; at < connection.packets.size(); ++at)
        labels.append(PacketText::label(connection, at));
    QCOMPARE(labels,
        QStringList({ "SYN + MP_CAPABLE", "SYN/ACK + MP_CAPABLE", "ACK + MP_CAPABLE", "ACK + DSS",
            "ACK + DSS", "SYN + MP_JOIN", "SYN/ACK + MP_JOIN", "ACK + MP_JOIN", "ACK + DSS" }));
    QCOMPARE(PacketText::detail(connection, 1), QStringLiteral("key 1112131415161718"));
    QCOMPARE(PacketText::detail(connection, 5), QStringLiteral("token ccad45ac, nonce 21222324"));
}

void TestLadder::tellsEachPacketWithItsValues()
{
    const auto connection = handmade::connection();
    QVERIFY(PacketText::sentence(connection, 1).contains(QStringLiteral("1112131415161718")));
    QVERIFY(PacketText::sentence(connection, 2).contains(QStringLiteral("0102030405060708")));
    QVERIFY(PacketText::sentence(connection, 6).contains(QStringLiteral("0fce2597e55e87ef")));
    for (std::size_t at = 0; at < connection.packets.size(); ++at) {
        const QString text = PacketText::sentence(connection, at);
        QVERIFY2(!text.contains(u'%') && text.endsWith(u'.'), qPrintable(text));
    }
    QCOMPARE(PacketText::summary(connection), QStringLiteral("MPTCP version 1"));
}

void TestLadder::tellsWhoOpensAPath()
{
    using handshake::Role;
    handshake::Connection connection = handmade::connection();
    const auto sentenceOf = [&connection](Role role) {
        const auto found
            = std::ranges::find(connection.packets, role, &handshake::LadderPacket::role);
        return found == connection.packets.end()
            ? QString()
            : PacketText::sentence(connection, std::size_t(found - connection.packets.begin()));
    };
    QVERIFY(
        sentenceOf(Role::JoinSyn).startsWith(QStringLiteral("The initiator opens a second path")));
    QVERIFY(sentenceOf(Role::JoinSynAck).startsWith(QStringLiteral("The listener proves")));
    QVERIFY(sentenceOf(Role::JoinAck).startsWith(QStringLiteral("The initiator proves the same")));
    // The same packets the other way round.
    for (handshake::LadderPacket& packet : connection.packets) {
        if (packet.subflow == 1)
            packet.fromInitiator = !packet.fromInitiator;
        packet.said.clear();
    }
    const QString syn = sentenceOf(Role::JoinSyn);
    QVERIFY2(syn.startsWith(QStringLiteral("The listener opens a second path")), qPrintable(syn));
    QVERIFY2(syn.contains(QStringLiteral("the initiator’s token"))
            || syn.contains(QStringLiteral("the initiator's token")),
        qPrintable(syn));
    QVERIFY(sentenceOf(Role::JoinSynAck).startsWith(QStringLiteral("The initiator proves that")));
    QVERIFY(sentenceOf(Role::JoinAck).startsWith(QStringLiteral("The listener proves the same")));
    QVERIFY(sentenceOf(Role::JoinConfirmation)
                .startsWith(QStringLiteral("The initiator acknowledges the proof")));
}

void TestLadder::tellsAMirroredOption()
{
    auto connection = handmade::connection();
    connection.packets[1].ip
        = handmade::packet(false, 0, wire::TcpSyn | wire::TcpAck, { wire::MpCapable {} });
    QVERIFY(PacketText::sentence(connection, 1).contains(QStringLiteral("sent back")));
}

void TestLadder::translatesAllThatTheCoreSays()
{
    const auto known = translatedPhrases();
    for (const handshake::Phrase& phrase : handshake::phrases()) {
        const auto same = [&](const char* each) { return std::string_view(each) == phrase.text; };
        QVERIFY2(std::any_of(known.begin(), known.end(), same), phrase.text);
    }
    QCOMPARE(known.size(), handshake::phrases().size());
}

void TestLadder::tellsWhatIsOdd()
{
    auto connection = handmade::connection();
    connection.packets[0].said = { { "syn-again", {} }, { "box-drop", { "2" } } };
    const QString open = PacketText::sentence(connection, 0);
    QVERIFY(open.startsWith(QStringLiteral("The SYN is sent again")));
    QVERIFY(open.contains(saidText({ "box-drop", { "2" } })));
    QCOMPARE(PacketText::sentence(connection, 0, true), saidText({ "syn-again", {} }));
    connection.summarySaid = { "summary-mptcp", { "1", "2" } };
    QCOMPARE(PacketText::summary(connection), QStringLiteral("MPTCP version 1 with 2 subflows."));
}

void TestLadder::saysWhatABoxChanged()
{
    const auto syn = handmade::packet(true, 0, wire::TcpSyn, { wire::MpCapable {} });
    const auto stripped = handmade::packet(true, 0, wire::TcpSyn, {});
    QCOMPARE(changesOf(syn, stripped), QStringList { "MP_CAPABLE removed" });
    QCOMPARE(changesOf(stripped, syn), QStringList { "MP_CAPABLE added" });
    QCOMPARE(changesOf(syn, syn), QStringList());
    wire::MpCapable one;
    one.senderKey = 1;
    wire::MpCapable other;
    other.senderKey = 2;
    QCOMPARE(changesOf(handmade::packet(false, 0, wire::TcpSyn, { one }),
                 handmade::packet(false, 0, wire::TcpSyn, { other })),
        QStringList { "key in MP_CAPABLE replaced" });
}

void TestLadder::marksChangedBytes()
{
    wire::MpCapable one;
    one.senderKey = 0x1111111111111111;
    wire::MpCapable other;
    other.senderKey = 0x1111111111111122;
    const auto marks = changeMarks(handmade::packet(false, 0, wire::TcpSyn, { one }),
        handmade::packet(false, 0, wire::TcpSyn, { other }));
    QCOMPARE(marks.size(), std::size_t(1)); // not the checksum, which follows
    QCOMPARE(marks[0].offset, 20 + 20 + 11);
    QCOMPARE(marks[0].length, 1);
    QVERIFY(changeMarks({}, {}).empty());
}

void TestLadder::drawsTravelsByTheirPlaces()
{
    const handshake::Lesson lesson = handmade::lessonWithDrop();
    const Travel there = travelOf(lesson.journeys[0], 3, true);
    QCOMPARE(there.from, 0.0);
    QCOMPARE(there.to, 1.0);
    QCOMPARE(*there.changedAt, 1.5 / 4);
    const Travel back = travelOf(lesson.journeys[1], 3, false);
    QCOMPARE(back.from, 1.0);
    QCOMPARE(back.to, 0.0);
    QVERIFY(!back.changedAt);
    const Travel lost = travelOf({ { 0, {}, "" }, { 1, {}, "" } }, 3, true);
    QVERIFY(!lost.arrived);
    QCOMPARE(lost.to, 1.5 / 4);
    const Travel made = travelOf({ { 1, {}, "proxy-v1" }, { 0, {}, "" } }, 3, false);
    QVERIFY(made.madeOnTheWay);
    QCOMPARE(made.from, 1.5 / 4);
    QVERIFY(!made.changedAt);
}

void TestLadder::learnsFromWhatArrives()
{
    const auto connection = handmade::connection();
    const Knowledge syn = knowledgeAfter(connection, 0);
    QVERIFY(knows(syn.initiator, Fact::OwnKey));
    QVERIFY(syn.listener.empty());
    const Knowledge synAck = knowledgeAfter(connection, 1);
    QVERIFY(knows(synAck.initiator, Fact::PeerKey));
    QVERIFY(!knows(synAck.listener, Fact::PeerKey));
    const Knowledge third = knowledgeAfter(connection, 2);
    const auto token = std::find_if(third.listener.begin(), third.listener.end(),
        [](const Knowing& each) { return each.fact == Fact::PeerToken; });
    QVERIFY(token != third.listener.end());
    QCOMPARE(token->value, std::uint64_t(0x66840dda)); // the vector of token A
    QCOMPARE(token->since, 2);
    QVERIFY(knows(knowledgeAfter(connection, 8).initiator, Fact::SubflowOpen));
    QVERIFY(knows(knowledgeAfter(connection, 100).listener, Fact::DataReceived));
}

void TestLadder::doesNotLearnWhatWasDropped()
{
    const handshake::Lesson lesson = handmade::lessonWithDrop();
    const Knowledge known = knowledgeAfter(lesson.connection, 1);
    QVERIFY(!knows(known.initiator, Fact::PeerKey));
    QVERIFY(knows(known.initiator, Fact::PlainTcp));
}

void TestLadder::marksTheDigitsOfAToken()
{
    const auto connection = handmade::connection();
    const QString html = TeachingHtml::calculations(connection.packets[5].calculations, QPalette());
    QVERIFY(html.contains(QStringLiteral(">ccad45ac</span></b>")));
    QVERIFY(html.contains(QStringLiteral("Agrees with what the packet carries")));
    QCOMPARE(TeachingHtml::grouped(QStringLiteral("0011223344556677")),
        QStringLiteral("0011223344556677"));
    QCOMPARE(TeachingHtml::grouped(QStringLiteral("00112233445566778899")),
        QStringLiteral("00112233 44556677 8899"));
}

void TestLadder::translatesTermsPieceByPiece()
{
    QCOMPARE(CalculationText::formula("most significant 32 bits of SHA-256(key A)"),
        QStringLiteral("leftmost 32 bits of SHA-256(key A)"));
    QCOMPARE(CalculationText::formula("leftmost 64 bits of HMAC-SHA-1(key B | key A, nonce B | "
                                      "nonce A)"),
        QStringLiteral("leftmost 64 bits of HMAC-SHA-1(key B | key A, nonce B | nonce A)"));
    QCOMPARE(CalculationText::term("something new"), QStringLiteral("something new"));
}

void TestLadder::walksByKeyboard()
{
    LadderView view;
    view.resize(700, 260);
    view.setSheet(sheet(handmade::connection()));
    view.setCurrent(0);
    view.show();
    QSignalSpy chosen(&view, &LadderView::currentChosen);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.current(), 8);
    QVERIFY(view.viewport()->rect().contains(view.rowRect(8))); // scrolled into view
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), 8);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.current(), 0);
    QCOMPARE(chosen.count(), 3);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("SYN + MP_CAPABLE")));
}

void TestLadder::choosesByMouse()
{
    LadderView view;
    view.resize(700, 600);
    view.setSheet(sheet(handmade::connection()));
    view.show();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(3).center());
    QCOMPARE(view.current(), 3);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(20, 5)); // the header
    QCOMPARE(view.current(), 3);
}

void TestLadder::paintsOnlyWhatIsVisible()
{
    handshake::Connection connection = handmade::connection();
    while (connection.packets.size() < 2000)
        connection.packets.push_back(connection.packets[connection.packets.size() % 9]);
    LadderView view;
    view.resize(700, 500);
    view.setSheet(sheet(connection));
    view.show();
    QCOMPARE(view.rowCount(), 2000);
    QElapsedTimer timer;
    timer.start();
    for (int frame = 0; frame < 20; ++frame) {
        view.setCurrent(frame * 100);
        view.grab();
    }
    // 40 000 arrows would take minutes; some hundred take a moment even on a busy machine.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(view.verticalScrollBar()->value() > 0);
}

void TestLadder::hidesTheBoxOfAnExercise()
{
    const handshake::Lesson lesson = handmade::lessonWithDrop();
    const auto open = makeLadderSheet(lesson.connection, &lesson, false, {});
    QCOMPARE(open.rows[0].change, QStringLiteral("MP_CAPABLE removed"));
    QCOMPARE(*open.rows[0].travel.changedAt, 1.5 / 4);
    QCOMPARE(*open.boxAt, 1.5 / 4);
    const auto hidden = makeLadderSheet(lesson.connection, &lesson, true, {});
    QVERIFY(hidden.rows[0].change.isEmpty());
    QVERIFY(!hidden.rows[0].travel.changedAt);
    QVERIFY(!hidden.boxAt);
}

void TestLadder::showsWhatTheInitiatorSees()
{
    handshake::Lesson lesson = handmade::lessonWithDrop();
    auto& answer = lesson.connection.packets[1];
    answer.arrived
        = handmade::packet(false, 0, wire::TcpSyn | wire::TcpAck, { wire::MpCapable {} });
    answer.said = { { "syn-ack-no-key", {} }, { "box-mirror-back", { "1" } } };
    const auto seen = asTheInitiatorSees(lesson.connection);
    QCOMPARE(PacketText::label(seen, 1), QStringLiteral("SYN/ACK + MP_CAPABLE"));
    QCOMPARE(PacketText::label(seen, 0), QStringLiteral("SYN + MP_CAPABLE"));
    for (const handshake::LadderPacket& packet : seen.packets)
        QVERIFY(packet.arrived.empty() && !packet.lost);
    QCOMPARE(seen.packets[1].said.size(), std::size_t(1));
}

void TestLadder::writesPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("svg") << "ladder.svg";
    QTest::newRow("png") << "ladder.png";
}

void TestLadder::writesPictures()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString file = folder.filePath(name);
    QCOMPARE(writeLadder(*sheet(handmade::connection()), QFont(), file), QString());
    QImage image(file); // SVGs are rendered by the picture plugin
    if (name.endsWith(QStringLiteral("svg"))) {
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.contains("MP_JOIN") && text.contains("<title>test</title>"));
        return;
    }
    QVERIFY(image.width() > 600 && image.height() > 300);
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 1), QColor(Qt::white));
}

void TestLadder::saysWhyAPictureWasNotWritten()
{
    QVERIFY(!writeLadder(
        *sheet(handmade::connection()), QFont(), QStringLiteral("/nowhere/at/all/ladder.svg"))
                 .isEmpty());
}

void TestLadder::dropsARuleOnAGap()
{
    LessonPathView path;
    path.resize(900, path.sizeHint().height());
    path.setPath(3, std::nullopt);
    path.setEditable(true);
    path.show();
    std::optional<handshake::LessonBox> wanted;
    connect(&path, &LessonPathView::boxWanted, this,
        [&](const std::optional<handshake::LessonBox>& box) { wanted = box; });
    const std::unique_ptr<QMimeData> mirror(makeRuleMime(trace::Rule::Mirror));
    drop(path, path.gapCenter(2), mirror.get());
    QVERIFY(wanted);
    QCOMPARE(wanted->rule, trace::Rule::Mirror);
    QCOMPARE(wanted->afterHop, std::size_t(2));
    path.setEditable(false);
    wanted.reset();
    drop(path, path.gapCenter(1), mirror.get());
    QVERIFY(!wanted);
}

void TestLadder::putsARuleByKeyboard()
{
    LessonPathView path;
    path.resize(900, path.sizeHint().height());
    path.setPath(3, std::nullopt);
    path.setEditable(true);
    path.show();
    int signalled = 0;
    std::optional<handshake::LessonBox> wanted;
    connect(&path, &LessonPathView::boxWanted, this,
        [&](const std::optional<handshake::LessonBox>& box) {
            wanted = box;
            ++signalled;
        });
    QTest::keyClick(&path, Qt::Key_Home); // the initiator
    QTest::keyClick(&path, Qt::Key_Right); // the gap before router 1
    QVERIFY(path.accessibleDescription().contains(QStringLiteral("no box")));
    QTest::keyClick(&path, Qt::Key_3);
    QVERIFY(wanted);
    QCOMPARE(wanted->rule, trace::Rule::Proxy);
    QCOMPARE(wanted->afterHop, std::size_t(0));
    path.setPath(3, wanted);
    QTest::keyClick(&path, Qt::Key_Delete);
    QVERIFY(!wanted);
    QCOMPARE(signalled, 2);
    QTest::keyClick(&path, Qt::Key_5);
    QCOMPARE(signalled, 2);
}

void TestLadder::refusesForeignDrops()
{
    LessonPathView path;
    path.resize(900, path.sizeHint().height());
    path.setPath(3, std::nullopt);
    path.setEditable(true);
    QSignalSpy wanted(&path, &LessonPathView::boxWanted);
    QMimeData text;
    text.setText(QStringLiteral("mirror"));
    drop(path, path.gapCenter(1), &text);
    QCOMPARE(wanted.count(), 0);
}

void TestLadder::choosesPlaces()
{
    LessonPathView path;
    path.resize(900, path.sizeHint().height());
    path.setPath(3, std::nullopt);
    path.show();
    QSignalSpy chosen(&path, &LessonPathView::placeChosen);
    QTest::mouseClick(&path, Qt::LeftButton, {}, path.placeCenter(2));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 2);
    QTest::keyClick(&path, Qt::Key_End);
    QTest::keyClick(&path, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 4);
}

void TestLadder::stepsAndPlays()
{
    StepControls controls;
    int step = 0;
    connect(&controls, &StepControls::stepWanted, this, [&](int wanted) {
        step = wanted;
        controls.setPosition(step, 4);
    });
    controls.setPosition(0, 4);
    auto* const position = controls.findChild<QLabel*>(QStringLiteral("position"));
    QVERIFY(position->text().contains(QStringLiteral("Space")));
    QVERIFY(!controls.backAction()->isEnabled());
    controls.stepAction()->trigger();
    QCOMPARE(position->text(), QStringLiteral("Packet 2 of 4"));
    controls.lastAction()->trigger();
    QCOMPARE(step, 3);
    QVERIFY(!controls.stepAction()->isEnabled());
    controls.setSpeed(3);
    controls.togglePlaying(); // from the end: begins anew
    QCOMPARE(step, 0);
    QVERIFY(controls.playing());
    QTRY_COMPARE(step, 3);
    QVERIFY(!controls.playing()); // stops at the last
    controls.setPosition(-1, 0);
    QVERIFY(!controls.playAction()->isEnabled());
}

void TestLadder::listsConnections()
{
    handshake::CapturedConnections found;
    found.connections = { handmade::connection(), handmade::lessonWithDrop().connection };
    ConnectionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(connectionRows(found));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ConnectionModel::Listener).data().toString(),
        QStringLiteral("100.64.0.1:80"));
    QCOMPARE(model.index(0, ConnectionModel::Packets).data(ConnectionModel::SortRole).toInt(), 9);
    QSortFilterProxyModel shown;
    shown.setSourceModel(&model);
    shown.setFilterRole(ConnectionModel::SearchRole);
    shown.setFilterFixedString(QStringLiteral("plain tcp"));
    QCOMPARE(shown.rowCount(), 1);
    model.setRows(std::make_shared<ConnectionRows>());
    QCOMPARE(shown.rowCount(), 0);
}

QTEST_MAIN(TestLadder)
#include "tst_ladder.moc"
