// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tracepage/virtualhosts.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/packet/hexview.h"
#include "widgets/scan/permissionbanner.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/warningline.h"
#include "widgets/trace/fieldmodel.h"
#include "widgets/trace/pathview.h"
#include "widgets/trace/tracepage.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeWidget>

using namespace widgets;
using namespace virtualhosts;

/// Uses the page as a person does, on the virtual lab.
class TestTracePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void exampleWorksAtOnce();
    void typesATargetAndSeesTheChangedBytes();
    void pathIsWalkedByKeyboard();
    void silentAndShortHopsAreShownAsSuch();
    void answersTheNavigator();
    void refusesWhatIsNoTarget();
    void missingRightOffersTheLab();
    void stopsALongRun();
    void comparesTwoTraces();
    void comparesWithAStoredTrace();
    void climbsTheLadder();
    void exportsAndCopies();
    void packetsGoToTheHandshakePage();
    void survivesANewWindow();
    void mnemonicsAreUnique();
    void pictures_data();
    void pictures();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QAction* action(const char* name) const { return child<QAction>(name); }
    void build();
    void type(const QString& targets, const QString& vantage = QStringLiteral("virtual"));
    void traceAndWait(const QString& targets, std::size_t results);
    QTableView* results() const { return child<QTableView>("traceResults"); }
    void shoot(const QString& name, double scale);

    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<TracePage> m_page;
};

void TestTracePage::init()
{
    m_settings = std::make_unique<FreshSettings>();
    m_workbench = std::make_unique<Workbench>(QString());
    build();
}

void TestTracePage::build()
{
    m_page = std::make_unique<TracePage>(*m_workbench);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestTracePage::cleanup()
{
    m_page.reset();
    m_workbench.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
}

void TestTracePage::type(const QString& targets, const QString& vantage)
{
    auto* const box = child<QComboBox>("traceVantage");
    box->setCurrentIndex(box->findData(vantage));
    auto* const line = child<QLineEdit>("traceTargets");
    line->selectAll();
    QTest::keyClicks(line, targets);
}

void TestTracePage::traceAndWait(const QString& targets, std::size_t results)
{
    type(targets);
    QTest::mouseClick(child<QPushButton>("startTrace"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_workbench->traces().results().size(), results, 30000);
    QTRY_COMPARE(m_workbench->traces().tracing().state(), HostSession::State::Ended);
}

void TestTracePage::exampleWorksAtOnce()
{
    auto* const empty = child<QWidget>("noTrace");
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(results()->model()->rowCount(), 1, 30000);
    QVERIFY(!empty->isVisible());
    QVERIFY(child<QLabel>("verdictSentence")
                ->text()
                .contains(QStringLiteral(
                    "MP_CAPABLE is overwritten by NOPs between hop 2 (10.2.0.2) and hop 3")));
}

void TestTracePage::typesATargetAndSeesTheChangedBytes()
{
    traceAndWait(QString::fromStdString(behind(lab::BoxKind::Nop)), 1);
    QTRY_COMPARE(results()->selectionModel()->selectedRows().size(), 1);
    // The hop that shows the change first is chosen, and so is the field.
    auto* const hops = child<QTableView>("hops");
    QCOMPARE(hops->currentIndex().row(), 2);
    auto* const fields = child<QTableView>("fieldTable");
    const auto* const model = qobject_cast<FieldModel*>(fields->model());
    const int row = fields->currentIndex().row();
    QVERIFY(row >= 0);
    QCOMPARE(model->row(row).field, std::string("tcp.option.mptcp"));
    auto* const seen = child<HexView>("seenBytes");
    const auto range = model->row(row).seenRange;
    for (std::size_t i = 0; i < range.length; ++i)
        QCOMPARE(int(seen->bytes()[range.offset + i]), 1);
    const auto* const sent = child<HexView>("sentBytes");
    QCOMPARE(int(sent->bytes()[model->row(row).sentRange.offset]), 0x1e);
    QVERIFY(child<QLabel>("quoteExplanation")->text().contains(QStringLiteral("RFC 8684")));

    const int few = model->rowCount();
    QTest::mouseClick(child<QCheckBox>("hideExpected"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(model->rowCount() > few);
    // A hop before the box shows none.
    hops->selectRow(0);
    for (int i = 0; i < model->rowCount(); ++i)
        QVERIFY(model->row(i).state != trace::FieldState::Changed || model->row(i).expected);
    hops->selectRow(3);
    QVERIFY(child<QLabel>("hopHeading")->text().contains(QStringLiteral("SYN/ACK")));
}

void TestTracePage::pathIsWalkedByKeyboard()
{
    traceAndWait(QString::fromStdString(behind(lab::BoxKind::Nop)), 1);
    auto* const path = child<PathView>("path");
    QTRY_COMPARE(path->current(), 3);
    path->setFocus();
    QTest::keyClick(path, Qt::Key_Left);
    QCOMPARE(path->current(), 2);
    QCOMPARE(child<QTableView>("hops")->currentIndex().row(), 1);
    QVERIFY(path->accessibleDescription().contains(QStringLiteral("10.2.0.2")));
    QTest::keyClick(path, Qt::Key_Home);
    QCOMPARE(path->current(), 0);
    QVERIFY(!child<QTableView>("hops")->currentIndex().isValid());
    QTest::keyClick(path, Qt::Key_End);
    QCOMPARE(path->current(), 4);
    QCOMPARE(child<QTableView>("hops")->currentIndex().row(), 3);
    QTest::mouseClick(
        path->viewport(), Qt::LeftButton, {}, path->layoutOfPath().centre(1).toPoint());
    QCOMPARE(path->current(), 1);
    QCOMPARE(child<QTableView>("hops")->currentIndex().row(), 0);
}

void TestTracePage::silentAndShortHopsAreShownAsSuch()
{
    traceAndWait(QString::fromStdString(behind(lab::BoxKind::Silent)), 1);
    auto* const hops = child<QTableView>("hops");
    hops->selectRow(2);
    QVERIFY(child<QLabel>("hopHeading")->text().contains(QStringLiteral("silent")));
    QVERIFY(child<PathView>("path")->picture().nodes[3].silent);
    traceAndWait(QString::fromStdString(behind(lab::BoxKind::Quote8)), 2);
    hops->selectRow(2);
    const auto* const model = qobject_cast<FieldModel*>(child<QTableView>("fieldTable")->model());
    bool hidden = false;
    for (int i = 0; i < model->rowCount(); ++i)
        hidden |= model->row(i).state == trace::FieldState::NotVisible;
    QVERIFY(hidden);
}

void TestTracePage::answersTheNavigator()
{
    HostQuestion question;
    question.target = { core::IpAddress::parse("100.64.0.7").value(), 80, scan::Pass::V0 };
    question.vantage = "virtual";
    m_page->trace(question);
    m_page->verify(question);
    question.target.address = core::IpAddress::parse("100.64.0.8").value();
    m_page->trace(question);
    QTRY_COMPARE_WITH_TIMEOUT(m_workbench->traces().results().size(), std::size_t(3), 30000);
    QCOMPARE(child<QLineEdit>("traceTargets")->text(), QStringLiteral("100.64.0.8"));
    QVERIFY(child<QCheckBox>("traceV0")->isChecked());
    QVERIFY(!child<QCheckBox>("traceV1")->isChecked());
}

void TestTracePage::refusesWhatIsNoTarget()
{
    QVERIFY(!child<QPushButton>("startTrace")->isEnabled());
    type(QStringLiteral("100.64.0.1"));
    QVERIFY(child<QPushButton>("startTrace")->isEnabled());
    auto* const ports = child<QLineEdit>("tracePorts");
    ports->setText(QStringLiteral("eighty"));
    QVERIFY(!child<QPushButton>("startTrace")->isEnabled());
    ports->setText(QStringLiteral("80"));
    QTest::mouseClick(child<QCheckBox>("traceV1"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!child<QPushButton>("startTrace")->isEnabled());
    QTest::mouseClick(child<QCheckBox>("tracePlain"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(child<QPushButton>("startTrace")->isEnabled());
    QVERIFY(!child<QPushButton>("startVerify")->isEnabled()); // nothing to prove about a plain SYN
    type(QStringLiteral("100.64.0.0/99"));
    QTest::mouseClick(child<QPushButton>("startTrace"), Qt::LeftButton);
    QTRY_VERIFY(child<WarningLine>("traceError")->isVisible());
    QVERIFY(child<QWidget>("noTrace")->isVisible());
}

void TestTracePage::missingRightOffersTheLab()
{
    type(QStringLiteral("192.0.2.1"), QStringLiteral("host"));
    auto* const banner = m_page->findChild<PermissionBanner*>();
    QVERIFY(!banner->isVisible());
    // As the session says it; whether this machine has the right must not matter.
    auto& tracing = m_workbench->traces().tracing();
    HostOrder order = traceOrder({ "100.64.0.0/99" }, { scan::Pass::V1 }, "host");
    m_workbench->traces().start(order);
    QTRY_COMPARE(tracing.state(), HostSession::State::Ended);
    Q_EMIT tracing.failed({ core::ErrorCode::PermissionDenied,
        "raw packet sockets need the right CAP_NET_RAW; run with sudo" });
    QVERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<QPushButton*>(QStringLiteral("useLab")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(results()->model()->rowCount(), 1, 30000);
    QVERIFY(!banner->isVisible());
    QCOMPARE(child<QComboBox>("traceVantage")->currentData().toString(), QStringLiteral("virtual"));
}

void TestTracePage::stopsALongRun()
{
    child<QToolButton>("traceMore")->click();
    child<QSpinBox>("traceRate")->setValue(100);
    type(QStringLiteral("100.64.0.0/22"));
    auto* const stop = child<QPushButton>("stopTrace");
    QVERIFY(!stop->isEnabled());
    QTest::mouseClick(child<QPushButton>("startTrace"), Qt::LeftButton);
    QVERIFY(stop->isEnabled());
    QVERIFY(!child<QPushButton>("startTrace")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(results()->model()->rowCount() > 0, 30000);
    QVERIFY(child<QWidget>("traceProgress")->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE(m_workbench->traces().tracing().state(), HostSession::State::Ended);
    QVERIFY(!stop->isEnabled());
    QVERIFY(child<QLabel>("traceState")->text().startsWith(QStringLiteral("Stopped")));
}

void TestTracePage::comparesTwoTraces()
{
    traceAndWait(QString::fromStdString(behind(lab::BoxKind::Nop)), 1);
    traceAndWait(QStringLiteral("100.64.0.1"), 2);
    QVERIFY(!action("actionCompareTraces")->isEnabled());
    results()->selectAll();
    QVERIFY(child<QWidget>("comparison")->isVisible());
    QVERIFY(action("actionCompareTraces")->isEnabled());
    QVERIFY(child<QLabel>("comparisonFindings")
                ->text()
                .contains(QStringLiteral("The verdict was “Middlebox-affected”")));
    auto* const table = child<QTableView>("comparisonTable");
    QCOMPARE(table->model()->rowCount(), 3);
    table->selectRow(2);
    QCOMPARE(child<PathView>("firstPath")->current(), 3);
    QCOMPARE(child<PathView>("secondPath")->current(), 3);
}

void TestTracePage::comparesWithAStoredTrace()
{
    const QString target = QString::fromStdString(behind(lab::BoxKind::Nop));
    traceAndWait(target, 1);
    traceAndWait(target, 2);
    QVERIFY(action("actionCompareStored")->isEnabled());
    action("actionCompareStored")->trigger();
    const QPointer<QDialog> dialog = child<QDialog>("storedTraces");
    QVERIFY(dialog);
    auto* const list = dialog->findChild<QTreeWidget*>(QStringLiteral("storedList"));
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    list->setCurrentItem(list->topLevelItem(1));
    QTest::mouseClick(
        dialog->findChild<QPushButton*>(QStringLiteral("compareStored")), Qt::LeftButton);
    QTRY_VERIFY(child<QWidget>("comparison")->isVisible());
    QTRY_VERIFY(!dialog);
    QTest::mouseClick(child<QPushButton>("closeComparison"), Qt::LeftButton);
    QVERIFY(child<PathView>("path")->isVisible());
}

void TestTracePage::climbsTheLadder()
{
    type(QStringLiteral("100.64.0.9"));
    QTest::mouseClick(child<QPushButton>("startVerify"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(results()->model()->rowCount(), 1, 30000);
    auto* const steps = child<QTableView>("steps");
    QTRY_VERIFY(steps->isVisible());
    QCOMPARE(steps->model()->rowCount(), int(verify::StepCount));
    QCOMPARE(steps->currentIndex().row(), int(verify::Step::Join));
    QVERIFY(child<QLabel>("stepMeaning")->text().contains(QStringLiteral("the proof")));
    auto* const packets = child<QTableView>("stepPackets");
    QVERIFY(packets->model()->rowCount() >= 2);
    QVERIFY(child<QWidget>("keys")->isVisible());
    steps->selectRow(0);
    QVERIFY(child<QLabel>("stepMeaning")->text().contains(QStringLiteral("without MPTCP")));
    QVERIFY(child<QLabel>("verdictSentence")->text().startsWith(QStringLiteral("Proven")));
}

void TestTracePage::exportsAndCopies()
{
    traceAndWait(QString::fromStdString(behind(lab::BoxKind::Nop)), 1);
    const QTemporaryDir folder;
    QSignalSpy hint(m_page.get(), &Page::hint);
    const QString lines = folder.filePath(QStringLiteral("a.jsonl"));
    m_page->exportTo(lines, ResultFormat::JsonLines);
    QTRY_COMPARE(hint.count(), 1);
    QFile file(lines);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("{\"target\":\"100.68."));

    const QString svg = folder.filePath(QStringLiteral("a.svg"));
    m_page->exportDrawingTo(svg);
    QTRY_COMPARE(hint.count(), 2);
    QVERIFY(QSvgRenderer(svg).isValid());
    const QString png = folder.filePath(QStringLiteral("a.png"));
    m_page->exportDrawingTo(png);
    QTRY_COMPARE(hint.count(), 3);
    QVERIFY(QImage(png).width() > 1000);
    m_page->exportDrawingTo(QStringLiteral("/proc/nothing/a.png"));
    QTRY_VERIFY(child<WarningLine>("traceError")->isVisible());

    action("actionCopyTrace")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("middlebox-affected (rule drop)")));
}

void TestTracePage::packetsGoToTheHandshakePage()
{
    QSignalSpy wanted(&m_workbench->navigator(), &Navigator::captureWanted);
    type(QStringLiteral("100.64.0.9"));
    QTest::mouseClick(child<QPushButton>("startVerify"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(results()->model()->rowCount(), 1, 30000);
    QTRY_VERIFY(action("actionProofPackets")->isEnabled());
    action("actionProofPackets")->trigger();
    QTRY_COMPARE(wanted.count(), 1);
    QVERIFY(QFile(wanted[0][0].toString()).size() > 500);
}

void TestTracePage::survivesANewWindow()
{
    traceAndWait(QString::fromStdString(behind(lab::BoxKind::Nop)), 1);
    child<QSpinBox>("traceAttempts")->setValue(3);
    QSettings settings;
    m_page->saveState(settings);
    m_page.reset();
    build();
    m_page->restoreState(settings);
    QCOMPARE(results()->model()->rowCount(), 1);
    QVERIFY(child<PathView>("path")->isVisible());
    QCOMPARE(child<QSpinBox>("traceAttempts")->value(), 3);
    QCOMPARE(child<QLineEdit>("traceTargets")->text(),
        QString::fromStdString(behind(lab::BoxKind::Nop)));
    action("actionClearTraces")->trigger();
    QVERIFY(child<QWidget>("noTrace")->isVisible());
}

void TestTracePage::mnemonicsAreUnique()
{
    QHash<QChar, QString> known;
    const auto check = [&known](const QString& text) {
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (at < 0 || at + 1 >= text.size())
            return;
        const QChar key = text[at + 1].toLower();
        QVERIFY2(!known.contains(key), qPrintable(text + QLatin1String(" / ") + known[key]));
        known[key] = text;
    };
    for (const auto* label : m_page->findChildren<QLabel*>()) {
        if (label->buddy())
            check(label->text());
    }
    for (const auto* button : m_page->findChildren<QAbstractButton*>())
        check(button->text());
    QSet<QString> inMenu;
    for (const QAction* each : m_page->pageActions()) {
        const qsizetype at = each->text().indexOf(QLatin1Char('&'));
        if (at < 0)
            continue;
        const QString key = each->text().mid(at + 1, 1).toLower();
        QVERIFY2(!inMenu.contains(key), qPrintable(each->text()));
        inMenu.insert(key);
    }
}

void TestTracePage::shoot(const QString& name, double scale)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/traceshots");
    QVERIFY(QDir().mkpath(folder));
    QImage image(m_page->size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    m_page->render(&image);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 8, qPrintable(name));
    QVERIFY(image.save(QStringLiteral("%1/%2-%3.png")
                           .arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
}

void TestTracePage::pictures_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << "light" << QSize(1180, 760) << 1.0;
    QTest::newRow("dark") << "dark" << QSize(1180, 760) << 1.0;
    QTest::newRow("small") << "light" << QSize(900, 640) << 1.0;
    QTest::newRow("double") << "dark" << QSize(1000, 700) << 2.0;
}

void TestTracePage::pictures()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    applyTheme(themeFromKey(theme));
    m_page.reset();
    build();
    m_page->resize(size);
    shoot(QStringLiteral("empty"), scale);
    traceAndWait(QString::fromStdString(behind(lab::BoxKind::Nop)), 1);
    shoot(QStringLiteral("nop"), scale);
    std::size_t count = 1;
    for (const auto& [kind, name] :
        { std::pair(lab::BoxKind::Quote8, "quote8"), std::pair(lab::BoxKind::Silent, "silent"),
            std::pair(lab::BoxKind::ReturnNop, "return"),
            std::pair(lab::BoxKind::Discard, "discard"), std::pair(lab::BoxKind::ProxyV1, "proxy"),
            std::pair(lab::BoxKind::Nat, "nat") }) {
        traceAndWait(QString::fromStdString(behind(kind)), ++count);
        shoot(QString::fromLatin1(name), scale);
    }
    HostQuestion far;
    far.target = { core::IpAddress::parse("100.64.0.1").value(), 80, scan::Pass::V1 };
    far.vantage = "virtual:18,strip@9,silent@4,clamp-mss@13";
    m_page->trace(far);
    ++count;
    QTRY_COMPARE_WITH_TIMEOUT(m_workbench->traces().results().size(), count, 30000);
    shoot(QStringLiteral("long"), scale);
    type(QStringLiteral("100.64.0.9"));
    QTest::mouseClick(child<QPushButton>("startVerify"), Qt::LeftButton);
    ++count;
    QTRY_COMPARE_WITH_TIMEOUT(m_workbench->traces().results().size(), count, 30000);
    shoot(QStringLiteral("ladder"), scale);
    auto* const table = results();
    table->selectionModel()->clearSelection();
    table->sortByColumn(7, Qt::AscendingOrder);
    for (const int row : { 0, 1 }) {
        table->selectionModel()->select(
            table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    shoot(QStringLiteral("compare"), scale);
    child<QToolButton>("traceMore")->click();
    type(QStringLiteral("100.64.0.0/99"));
    QTest::mouseClick(child<QPushButton>("startTrace"), Qt::LeftButton);
    QTRY_VERIFY(child<WarningLine>("traceError")->isVisible());
    shoot(QStringLiteral("failed"), scale);
    applyTheme(Theme::System);
}

QTEST_MAIN(TestTracePage)
#include "tst_tracepage.moc"
