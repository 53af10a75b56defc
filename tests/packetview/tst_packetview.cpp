// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dissection.h"
#include "tests/wire/samples.h"
#include "widgets/packet/fieldexplanation.h"
#include "widgets/packet/packetview.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace widgets;

/// A packet looked at by mouse and by keys.
class TestPacketView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void startsEmpty();
    void fieldMarksItsBytes();
    void byteFindsItsField();
    void keysWalkThroughTheBytes();
    void bytesAreCopied();
    void choiceSurvivesTheNextPacket();
    void brokenFieldsAreMarked();
    void longPacketScrolls();
    void marksAreDrawn();
    void everyFieldIsExplained();
    void pictures_data();
    void pictures();

private:
    QTreeWidget* tree() const { return m_view->findChild<QTreeWidget*>("packetFields"); }
    HexView* hex() const { return m_view->findChild<HexView*>("hexView"); }
    QString explanation() const { return m_view->findChild<QLabel*>("fieldExplanation")->text(); }

    std::unique_ptr<PacketView> m_view;
};

namespace {

samples::Buffer synAck()
{
    const samples::Buffer options = wire::TcpOptionBuilder()
                                        .mss(1460)
                                        .raw(samples::fromHex("1e0c0121 1112131415161718"))
                                        .build();
    return wire::buildTcp(samples::ipFields(wire::Family::V4),
        { 80, 46001, 7, 8, wire::TcpSyn | wire::TcpAck, 65535 }, options);
}

QStringList unexplained(const std::vector<wire::DissectedField>& fields)
{
    QStringList names;
    for (const wire::DissectedField& field : fields) {
        if (fieldExplanation(QString::fromStdString(field.name)).isEmpty())
            names += QString::fromStdString(field.name);
        names += unexplained(field.children);
    }
    return names;
}

} // namespace

void TestPacketView::init()
{
    m_view = std::make_unique<PacketView>();
    m_view->resize(1000, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestPacketView::startsEmpty()
{
    QCOMPARE(tree()->topLevelItemCount(), 0);
    QVERIFY(!explanation().isEmpty());
    QTest::keyClick(hex(), Qt::Key_Down);
    QTest::mouseClick(hex()->viewport(), Qt::LeftButton, {}, QPoint(60, 10));
    QVERIFY(!m_view->selectField("ip"));
}

void TestPacketView::fieldMarksItsBytes()
{
    m_view->showPacket(synAck());
    QSignalSpy selected(m_view.get(), &PacketView::fieldSelected);
    QVERIFY(m_view->selectField("tcp.option.mptcp.key"));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0][0].toString(), QString("tcp.option.mptcp.key"));
    QCOMPARE(hex()->currentOffset(), 48);
    QCOMPARE(hex()->currentLength(), 8);
    QVERIFY(explanation().contains("mirror"));
    QVERIFY(explanation().contains("RFC 8684, section 3.1"));
    // By hand: the first line of the tree is the IP header.
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Home);
    QCOMPARE(hex()->currentOffset(), 0);
    QCOMPARE(hex()->currentLength(), 20);
    QVERIFY(!m_view->selectField("no.such.field"));
}

void TestPacketView::byteFindsItsField()
{
    m_view->showPacket(synAck());
    const QPoint ttl = hex()->byteRect(8).center();
    QTest::mouseClick(hex()->viewport(), Qt::LeftButton, {}, ttl);
    QCOMPARE(tree()->currentItem()->text(0), QString("Time to live"));
    QCOMPARE(tree()->currentItem()->text(1), QString("64"));
    QTest::mouseClick(hex()->viewport(), Qt::LeftButton, {}, hex()->byteRect(50).center());
    QCOMPARE(tree()->currentItem()->text(0), QString("Sender's key"));
    QCOMPARE(hex()->currentOffset(), 48);
}

void TestPacketView::keysWalkThroughTheBytes()
{
    m_view->showPacket(synAck());
    hex()->setFocus();
    QTest::keyClick(hex(), Qt::Key_Home, Qt::ControlModifier);
    QSignalSpy chosen(hex(), &HexView::byteChosen);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(hex(), Qt::Key_Right);
    QCOMPARE(chosen.count(), 8);
    QCOMPARE(chosen.last()[0].toInt(), 8);
    QCOMPARE(tree()->currentItem()->text(0), QString("Time to live"));
    QTest::keyClick(hex(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(chosen.last()[0].toInt(), 55);
    QTest::keyClick(hex(), Qt::Key_Right);
    QCOMPARE(chosen.last()[0].toInt(), 55);
    QVERIFY(!hex()->accessibleDescription().isEmpty());
}

void TestPacketView::bytesAreCopied()
{
    m_view->showPacket(synAck());
    m_view->selectField("tcp.option.mptcp.key");
    hex()->setFocus();
    QTest::keySequence(hex(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString("1112131415161718"));
    // A drag chooses a range of its own.
    QTest::mousePress(hex()->viewport(), Qt::LeftButton, {}, hex()->byteRect(0).center());
    QMouseEvent move(QEvent::MouseMove, hex()->byteRect(1).center(),
        hex()->viewport()->mapToGlobal(hex()->byteRect(1).center()), Qt::NoButton, Qt::LeftButton,
        {});
    QCoreApplication::sendEvent(hex()->viewport(), &move);
    QCOMPARE(hex()->selectedHex(), QString("4500"));
}

void TestPacketView::choiceSurvivesTheNextPacket()
{
    m_view->showPacket(synAck());
    m_view->selectField("tcp.window");
    m_view->showPacket(synAck());
    QCOMPARE(tree()->currentItem()->text(0), QString("Window"));
    QCOMPARE(hex()->currentOffset(), 34);
    m_view->clear();
    QCOMPARE(tree()->topLevelItemCount(), 0);
    QCOMPARE(hex()->bytes().size(), std::size_t(0));
}

void TestPacketView::brokenFieldsAreMarked()
{
    samples::Buffer packet = synAck();
    packet[47] |= 0x40; // the B flag
    m_view->showPacket(packet);
    QVERIFY(m_view->selectField("tcp.option.mptcp.flags.extensibility"));
    QVERIFY(!tree()->currentItem()->icon(1).isNull());
    QVERIFY(explanation().contains("breaks"));
}

void TestPacketView::longPacketScrolls()
{
    const samples::Buffer payload(60000, 0x61);
    m_view->showPacket(wire::buildTcp(
        samples::ipFields(wire::Family::V6), { 1, 2, 3, 4, wire::TcpAck, 1 }, {}, payload));
    QVERIFY(hex()->verticalScrollBar()->maximum() > 100);
    hex()->setFocus();
    QTest::keyClick(hex(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(tree()->currentItem()->text(0), QString("Payload"));
}

void TestPacketView::marksAreDrawn()
{
    m_view->showPacket(synAck());
    const QImage plain = hex()->viewport()->grab().toImage();
    for (const ByteLook look :
        { ByteLook::Changed, ByteLook::NotVisible, ByteLook::Reconstructed }) {
        m_view->setMarks({ { 40, 4, look, "note" } });
        const QImage marked = hex()->viewport()->grab().toImage();
        QVERIFY(marked != plain);
        const double ratio = marked.devicePixelRatio();
        const QRect away = hex()->byteRect(0);
        const QRect pixels(away.topLeft() * ratio, away.size() * ratio);
        QCOMPARE(marked.copy(pixels), plain.copy(pixels));
    }
}

void TestPacketView::everyFieldIsExplained()
{
    for (const samples::Buffer& packet : samples::packets()) {
        const QStringList names = unexplained(wire::dissect(packet));
        QVERIFY2(names.isEmpty(), qPrintable(names.join(' ')));
    }
    QVERIFY(fieldExplanation("quote.tcp.window") == fieldExplanation("tcp.window"));
    QVERIFY(fieldExplanation("nothing").isEmpty());
}

void TestPacketView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPacketView::pictures()
{
    QFETCH(bool, dark);
    applyTheme(dark ? Theme::Dark : Theme::Light);
    m_view->showPacket(synAck());
    m_view->setMarks({ { 8, 1, ByteLook::Changed, {} }, { 12, 8, ByteLook::NotVisible, {} },
        { 24, 8, ByteLook::Reconstructed, {} } });
    m_view->selectField("tcp.option.mptcp.key");
    QCoreApplication::processEvents();
    const QString folder = QCoreApplication::applicationDirPath() + "/screenshots";
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(m_view->grab().save(
        QString("%1/packet-%2.png").arg(folder, QLatin1String(QTest::currentDataTag()))));
    m_view->resize(480, 700);
    QCoreApplication::processEvents();
    QVERIFY(m_view->grab().save(
        QString("%1/packet-narrow-%2.png").arg(folder, QLatin1String(QTest::currentDataTag()))));
}

QTEST_MAIN(TestPacketView)
#include "tst_packetview.moc"
