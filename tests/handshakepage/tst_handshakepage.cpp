// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/handshakepage/handmade.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/handshake/handshakepage.h"
#include "widgets/handshake/ladderview.h"
#include "widgets/handshake/lessonpathview.h"
#include "widgets/handshake/rulemime.h"
#include "widgets/handshake/ruletext.h"
#include "widgets/handshake/stepcontrols.h"
#include "widgets/session/workbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

using namespace widgets;

/// The Handshake page as a teacher uses it: lessons are played for real, captures are read from
/// disk.
class TestHandshakePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithALesson();
    void stepsByKeyboard();
    void playsBySpace();
    void explainsThePacket();
    void playsWhatIsSetUp();
    void dropsARuleOnAHop();
    void tellsThatAScanIsFooled();
    void showsThePacketAtAPlace();
    void checksAnExercise();
    void givesHints();
    void opensACapture();
    void opensADroppedFile();
    void saysWhyACaptureCannotBeRead();
    void showsAConnectionOfAnotherPage();
    void survivesAnotherLanguage();
    void remembersTheNextStart();
    void offersItsActions();
    void fitsASmallWindow();
    void exportsTheDiagram();
    void cancelsReading();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QString text(const char* name) const
    {
        if (const auto* const button = child<QAbstractButton>(name))
            return button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        return child<QLabel>(name)->text();
    }
    LadderView* ladder() const { return child<LadderView>("ladder"); }
    HandshakeSession& session() const { return m_workbench->handshake(); }
    bool played() const { return !session().lessonWaiting() && ladder()->rowCount() > 0; }
    void dropRule(trace::Rule rule, std::size_t gap);
    static QString capture()
    {
        return QStringLiteral(TEST_DATA_DIR "/linux-v1-handshake-and-join.pcap");
    }

    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<HandshakePage> m_page;
};

void TestHandshakePage::init()
{
    m_settings = std::make_unique<FreshSettings>();
    m_workbench = std::make_unique<Workbench>(QString());
    m_page = std::make_unique<HandshakePage>(*m_workbench);
    m_page->resize(1000, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
    QTRY_VERIFY(played());
}

void TestHandshakePage::cleanup()
{
    m_page.reset();
    m_workbench.reset();
}

void TestHandshakePage::dropRule(trace::Rule rule, std::size_t gap)
{
    auto* const path = child<LessonPathView>("path");
    const std::unique_ptr<QMimeData> data(makeRuleMime(rule));
    const QPoint at = path->gapCenter(gap);
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(path, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(path, &drop);
    QTRY_VERIFY(played());
    QTRY_COMPARE(HandshakeSession::ruleOf(session().lesson()->plan), rule);
}

void TestHandshakePage::beginsWithALesson()
{
    QCOMPARE(ladder()->current(), 0);
    QVERIFY(ladder()->rowCount() > 8);
    QVERIFY(text("position").contains(QStringLiteral("Space")));
    QVERIFY(text("shownTitle").contains(QStringLiteral("simulated")));
    QVERIFY(text("scanVerdict").contains(QStringLiteral("MPTCP")));
    QVERIFY(text("proofVerdict").contains(QStringLiteral("Proven")));
    QCOMPARE(session().plan().version, 1);
}

void TestHandshakePage::stepsByKeyboard()
{
    QTest::keyClick(ladder(), Qt::Key_Right);
    QTest::keyClick(ladder(), Qt::Key_Right);
    QCOMPARE(session().step(), 2);
    QCOMPARE(ladder()->current(), 2);
    QTest::keyClick(ladder(), Qt::Key_Left);
    QCOMPARE(text("position"), QStringLiteral("Packet 2 of %1").arg(ladder()->rowCount()));
    QTest::keyClick(ladder(), Qt::Key_End);
    QVERIFY(!child<QAction>("stepNext")->isEnabled());
    QTest::keyClick(ladder(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(session().step(), 0);
    QTest::mouseClick(child<QAbstractButton>("stepNextButton"), Qt::LeftButton);
    QCOMPARE(session().step(), 1);
}

void TestHandshakePage::playsBySpace()
{
    child<QComboBox>("speed")->setCurrentIndex(3);
    QTest::keyClick(ladder(), Qt::Key_Space);
    QCOMPARE(child<QAction>("stepPlay")->text(), QStringLiteral("&Pause"));
    QTRY_VERIFY(session().step() >= 2);
    QTest::keyClick(ladder(), Qt::Key_Space);
    QCOMPARE(child<QAction>("stepPlay")->text(), QStringLiteral("&Play"));
}

void TestHandshakePage::explainsThePacket()
{
    QTest::keyClick(ladder(), Qt::Key_Right);
    QCOMPARE(text("packetHeading"), QStringLiteral("2. SYN/ACK + MP_CAPABLE"));
    const QString key
        = QString::fromStdString(wire::keyToHex(*session().lesson()->connection.listenerKey));
    QVERIFY(text("packetSentence").contains(key));
    auto* const tabs = child<QTabWidget>("explanationTabs");
    QVERIFY(tabs->tabText(1).contains(u'('));
    QVERIFY(child<QTextBrowser>("calculations")->toPlainText().contains(QStringLiteral("SHA-256")));
    const QString known = child<QTextBrowser>("knowledge")->toPlainText();
    QVERIFY(known.contains(QStringLiteral("Peer's key: ") + key));
    QVERIFY(known.contains(QStringLiteral("new")));
}

void TestHandshakePage::playsWhatIsSetUp()
{
    auto* const version = child<QComboBox>("lessonVersion");
    version->setFocus();
    QTest::keyClick(version, Qt::Key_Down);
    QTRY_COMPARE(session().lesson()->plan.version, 0);
    QTRY_VERIFY(ladder()->sheet()->rows[0].detail.startsWith(QStringLiteral("key ")));
    const int packets = ladder()->rowCount();
    QTest::mouseClick(child<QAbstractButton>("lessonJoin"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(played() && ladder()->rowCount() < packets);
    auto* const hops = child<QSpinBox>("lessonHops");
    hops->setFocus();
    QTest::keyClick(hops, Qt::Key_Up);
    QTRY_COMPARE(session().lesson()->plan.hops, std::size_t(4));
    QTest::mouseClick(child<QAbstractButton>("lessonSpeaks"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(text("scanVerdict").contains(QStringLiteral("Plain TCP")));
}

void TestHandshakePage::dropsARuleOnAHop()
{
    dropRule(trace::Rule::Drop, 1);
    QTRY_VERIFY(text("scanVerdict").contains(QStringLiteral("Plain TCP")));
    QVERIFY(text("traceVerdict").contains(QStringLiteral("Middlebox-affected, between router")));
    QTRY_COMPARE(ladder()->sheet()->rows[0].change, QStringLiteral("MP_CAPABLE removed"));
    QVERIFY(text("whyCardText").contains(QStringLiteral("although it speaks MPTCP")));
    QTest::mouseClick(child<QAbstractButton>("removeBox"), Qt::LeftButton);
    QTRY_VERIFY(text("scanVerdict").endsWith(QStringLiteral("MPTCP")));
}

void TestHandshakePage::tellsThatAScanIsFooled()
{
    QTest::mouseClick(child<QAbstractButton>("lessonSpeaks"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(child<QAbstractButton>("rule-proxy"), Qt::LeftButton);
    QTRY_COMPARE(text("whyCardHeadline"), QStringLiteral("The scan is fooled"));
    QVERIFY(text("scanVerdict").endsWith(QStringLiteral("MPTCP")));
}

void TestHandshakePage::showsThePacketAtAPlace()
{
    dropRule(trace::Rule::Drop, 0);
    auto* const path = child<LessonPathView>("path");
    QTRY_VERIFY(child<QComboBox>("places")->count() == 5);
    QTest::mouseClick(path, Qt::LeftButton, {}, path->placeCenter(4));
    QCOMPARE(child<QComboBox>("places")->currentText(), QStringLiteral("Listener"));
    QVERIFY2(text("placeChange").contains(QStringLiteral("MP_CAPABLE removed")),
        qPrintable(text("placeChange")));
    QTest::mouseClick(path, Qt::LeftButton, {}, path->placeCenter(0));
    QCOMPARE(text("placeChange"), QStringLiteral("As it was sent."));
}

void TestHandshakePage::checksAnExercise()
{
    auto* const modes = child<QTabBar>("modes");
    QTest::mouseClick(modes, Qt::LeftButton, {}, modes->tabRect(1).center());
    QTRY_VERIFY(session().task().lesson != nullptr);
    const trace::Rule right = HandshakeSession::ruleOf(session().task().exercise.plan);
    QVERIFY(!ladder()->sheet()->boxAt);
    QVERIFY(text("traceVerdict").endsWith(u'?')); // no verdict gives it away
    trace::Rule wrong = trace::Rule::None;
    for (const trace::Rule choice : session().task().exercise.choices)
        wrong = choice == right ? wrong : choice;
    const auto button = [&](trace::Rule rule) {
        return child<QAbstractButton>(
            qPrintable(QStringLiteral("answer-") + QString::fromLatin1(trace::ruleName(rule))));
    };
    QTest::mouseClick(button(wrong), Qt::LeftButton);
    QVERIFY(text("exerciseFeedback").startsWith(QStringLiteral("Not ") + RuleText::title(wrong)));
    QVERIFY(!button(wrong)->isEnabled());
    QVERIFY(text("exerciseScore").startsWith(QStringLiteral("0 of 1")));
    QTest::mouseClick(button(right), Qt::LeftButton);
    QVERIFY(text("exerciseFeedback").startsWith(QStringLiteral("Right")));
    QVERIFY(text("exerciseScore").startsWith(QStringLiteral("0 of 1"))); // the first counts
    QVERIFY(!text("traceVerdict").endsWith(u'?'));

    QTest::mouseClick(child<QPushButton>("exerciseNext"), Qt::LeftButton);
    QTRY_VERIFY(session().task().number == 1 && session().task().lesson);
    QTest::mouseClick(
        button(HandshakeSession::ruleOf(session().task().exercise.plan)), Qt::LeftButton);
    QVERIFY(text("exerciseScore").startsWith(QStringLiteral("1 of 2")));
}

void TestHandshakePage::givesHints()
{
    child<QTabBar>("modes")->setCurrentIndex(1);
    QTRY_VERIFY(session().task().lesson != nullptr);
    auto* const hint = child<QPushButton>("exerciseHint");
    for (int number = 1; number <= 3; ++number) {
        QTest::mouseClick(hint, Qt::LeftButton);
        QVERIFY(text("exerciseHints").contains(QStringLiteral("Hint %1:").arg(number)));
    }
    QVERIFY(!hint->isEnabled());
}

void TestHandshakePage::opensACapture()
{
    m_page->openCapture(capture());
    auto* const table = child<QTableView>("connections");
    QTRY_VERIFY(table->model()->rowCount() >= 1);
    QVERIFY(table->isVisible());
    QVERIFY(text("captureTitle").contains(QStringLiteral("handshake-and-join")));
    QTRY_VERIFY(ladder()->rowCount() >= 5);
    bool joined = false;
    for (const LadderRow& row : ladder()->sheet()->rows)
        joined = joined || row.label == QStringLiteral("SYN + MP_JOIN");
    QVERIFY(joined);
    QVERIFY(text("captureCounters").contains(QStringLiteral("packets")));
    auto* const filter = child<QLineEdit>("connectionFilter");
    QTest::keyClicks(filter, QStringLiteral("no such thing"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    filter->clear();
    QTRY_VERIFY(table->model()->rowCount() >= 1);
}

void TestHandshakePage::opensADroppedFile()
{
    QMimeData data;
    data.setUrls(
        { QUrl::fromLocalFile(QStringLiteral(TEST_DATA_DIR "/linux-v1-clean-path.pcap")) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    auto* const table = child<QTableView>("connections");
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_COMPARE(session().capture().chosen, 1);
}

void TestHandshakePage::saysWhyACaptureCannotBeRead()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("letter.pcap"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader, this is not a capture.");
    file.close();
    m_page->openCapture(name);
    QTRY_VERIFY(!session().reading());
    auto* const warning = child<QWidget>("captureWarning");
    QTRY_VERIFY(warning->isVisible());
    QVERIFY(!m_workbench->log().messages().empty());
}

void TestHandshakePage::showsAConnectionOfAnotherPage()
{
    m_page->showConnection(handmade::connection(), QStringLiteral("Proof of 100.64.0.1"));
    QTRY_COMPARE(ladder()->rowCount(), 9);
    QVERIFY(text("shownTitle").startsWith(QStringLiteral("Proof of 100.64.0.1")));
    QCOMPARE(child<QTabBar>("modes")->currentIndex(), 2);
}

void TestHandshakePage::survivesAnotherLanguage()
{
    dropRule(trace::Rule::Mirror, 2);
    QTest::keyClick(ladder(), Qt::Key_End);
    const int step = session().step();
    QVERIFY(step > 0);
    QSettings settings;
    m_page->saveState(settings);
    m_page.reset();
    m_page = std::make_unique<HandshakePage>(*m_workbench);
    m_page->restoreState(settings);
    m_page->show();
    QTRY_COMPARE(ladder()->current(), step);
    QCOMPARE(session().step(), step);
    QCOMPARE(session().plan().box->rule, trace::Rule::Mirror);
    QVERIFY(!session().lessonWaiting());
}

void TestHandshakePage::remembersTheNextStart()
{
    dropRule(trace::Rule::Proxy, 1);
    QSettings settings;
    m_page->saveState(settings);
    m_page.reset();
    m_workbench = std::make_unique<Workbench>(QString());
    m_page = std::make_unique<HandshakePage>(*m_workbench);
    m_page->restoreState(settings);
    m_page->show();
    QTRY_VERIFY(played());
    QCOMPARE(session().lesson()->plan.box->rule, trace::Rule::Proxy);
    QCOMPARE(session().lesson()->plan.box->afterHop, std::size_t(1));
}

void TestHandshakePage::offersItsActions()
{
    QStringList names;
    for (const QAction* const action : m_page->pageActions())
        names.append(action->objectName());
    for (const char* const wanted : { "handshakeOpen", "stepNext", "stepBack", "stepPlay",
             "handshakeReplay", "handshakeExercises", "handshakeExport" })
        QVERIFY2(names.contains(QLatin1String(wanted)), wanted);
    child<QAction>("handshakeExercises")->trigger();
    QCOMPARE(session().mode(), HandshakeSession::Mode::Exercise);
    m_page->resetLayout();
}

void TestHandshakePage::fitsASmallWindow()
{
    for (int mode = 0; mode < HandshakeSession::ModeCount; ++mode) {
        child<QTabBar>("modes")->setCurrentIndex(mode);
        QTRY_VERIFY(mode != 1 || session().task().lesson);
        const QSize least = m_page->minimumSizeHint();
        QVERIFY2(least.width() <= 880 && least.height() <= 600,
            qPrintable(QStringLiteral("%1: %2 x %3")
                           .arg(QString::number(mode), QString::number(least.width()),
                               QString::number(least.height()))));
    }
}

void TestHandshakePage::exportsTheDiagram()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ladder.svg"));
    child<QAction>("handshakeExport")->trigger();
    auto* const dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->selectFile(file);
    static_cast<QDialog*>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(file));
}

void TestHandshakePage::cancelsReading()
{
    m_page->openCapture(capture());
    QVERIFY(session().reading());
    QVERIFY(child<QWidget>("cancelReading")->isVisible());
    child<QPushButton>("cancelReading")->click();
    QVERIFY(!session().reading());
    QVERIFY(!session().capture().found);
    QVERIFY(!child<QWidget>("connections")->isVisible()); // the page invites to open one again
}

QTEST_MAIN(TestHandshakePage)
#include "tst_handshakepage.moc"
