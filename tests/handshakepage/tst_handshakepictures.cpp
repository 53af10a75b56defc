// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/windowfixture.h"
#include "widgets/handshake/handshakepage.h"
#include "widgets/handshake/ladderview.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/theme.h"

#include <QDir>
#include <QTabWidget>
#include <QTest>

using namespace widgets;

/// Makes a picture of each state of the Handshake page, for people to look at. Fails when a state
/// cannot be reached or its picture is blank.
class TestHandshakePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    void shoot(const QString& name);

    QDir m_folder;
    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<HandshakePage> m_page;
};

void TestHandshakePictures::initTestCase()
{
    const QString wanted = qEnvironmentVariable("WORKBENCH_SCREENSHOT_DIR");
    m_folder.setPath(wanted.isEmpty()
            ? QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots")
            : wanted);
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

void TestHandshakePictures::states_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << Theme::Light << 1.0;
    QTest::newRow("dark") << Theme::Dark << 1.0;
    QTest::newRow("light-200") << Theme::Light << 2.0;
}

void TestHandshakePictures::shoot(const QString& name)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QImage image = m_page->grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 8, qPrintable(name));
    const QString file = QStringLiteral("handshake-%1-%2.png")
                             .arg(name, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(image.save(m_folder.filePath(file)), qPrintable(m_folder.filePath(file)));
}

void TestHandshakePictures::states()
{
    QFETCH(Theme, theme);
    QFETCH(double, scale);
    m_settings = std::make_unique<FreshSettings>();
    applyTheme(theme);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    m_workbench = std::make_unique<Workbench>(QString());
    HandshakeSession& session = m_workbench->handshake();
    m_page = std::make_unique<HandshakePage>(*m_workbench);
    m_page->resize(QSize(1080, 720) * scale);
    m_page->show();
    auto* const ladder = m_page->findChild<LadderView*>();
    auto* const tabs = m_page->findChild<QTabWidget*>(QStringLiteral("explanationTabs"));
    const auto settle = [&] {
        QTRY_VERIFY(!session.lessonWaiting() && session.shown()
            && ladder->rowCount() == session.packetCount());
    };
    settle();
    shoot(QStringLiteral("first"));
    m_page->resize(QSize(900, 620) * scale);
    shoot(QStringLiteral("small"));
    m_page->resize(QSize(1080, 720) * scale);
    session.setStep(1);
    tabs->setCurrentIndex(1);
    shoot(QStringLiteral("workedout"));
    session.setStep(session.packetCount() - 1);
    tabs->setCurrentIndex(2);
    shoot(QStringLiteral("knowledge"));
    tabs->setCurrentIndex(0);
    handshake::LessonPlan plan = session.plan();
    for (const trace::Rule rule :
        { trace::Rule::Drop, trace::Rule::Mirror, trace::Rule::Proxy, trace::Rule::PassThrough }) {
        plan.box = handshake::LessonBox { rule, 1 };
        plan.version = 0;
        session.setPlan(plan);
        settle();
        session.setStep(rule == trace::Rule::Drop ? 0 : 1);
        tabs->setCurrentIndex(rule == trace::Rule::Drop ? 0 : 3);
        shoot(QString::fromLatin1(trace::ruleName(rule)));
    }
    session.setMode(HandshakeSession::Mode::Exercise);
    session.openTask(2);
    QTRY_VERIFY(session.task().lesson);
    settle();
    session.showHint();
    session.showHint();
    shoot(QStringLiteral("exercise"));
    session.answer(HandshakeSession::ruleOf(session.task().exercise.plan));
    settle();
    shoot(QStringLiteral("solved"));
    session.setMode(HandshakeSession::Mode::Capture);
    shoot(QStringLiteral("nocapture"));
    session.openCapture(QStringLiteral(TEST_DATA_DIR "/linux-v1-handshake-and-join.pcap"));
    settle();
    tabs->setCurrentIndex(0);
    shoot(QStringLiteral("capture"));
    m_page.reset();
    m_workbench.reset();
    QApplication::setFont(before);
}

QTEST_MAIN(TestHandshakePictures)
#include "tst_handshakepictures.moc"
