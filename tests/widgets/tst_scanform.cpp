// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanoptions.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/scan/commandbar.h"
#include "widgets/scan/fieldframe.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/lists/listspanel.h"
#include "widgets/scan/scanpage.h"
#include "widgets/session/workbench.h"
#include "widgets/text/optionlabel.h"
#include "widgets/theme/warningline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>
#include <QTranslator>

using namespace widgets;

namespace {

/// The reason shown at the field around `editor`; empty when its content is accepted.
QString reasonAt(const QWidget* editor)
{
    for (QWidget* up = editor->parentWidget(); up; up = up->parentWidget()) {
        if (const auto* frame = qobject_cast<const FieldFrame*>(up))
            return frame->reason();
    }
    return QStringLiteral("no field frame");
}

void typeInto(QWidget* editor, const QString& text)
{
    QTest::mouseClick(qobject_cast<QAbstractScrollArea*>(editor)
            ? qobject_cast<QAbstractScrollArea*>(editor)->viewport()
            : editor,
        Qt::LeftButton);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.isEmpty())
            QTest::keyClicks(editor, line);
        if (qobject_cast<QPlainTextEdit*>(editor))
            QTest::keyClick(editor, Qt::Key_Return);
    }
}

} // namespace

class TestScanForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_page.reset();
        m_workbench.reset();
    }

    void startsWithWhatItIsGiven();
    void marksBadInputAtItsField_data();
    void marksBadInputAtItsField();
    void namesFileAndLineOfABadList();
    void asksForATarget();
    void asksForAPass();
    void writesTheCommandWhileTyping();
    void copiesTheCommand();
    void showsNoCommandForPartOfTheForm();
    void copiesALongCommandWhole();
    void checksTheRightWithoutStarting();
    void asksToConfirmAWholeFamily();
    void speaksOfTheFormNotOfTheCommandLine();
    void tellsScreenReadersWhatIsWrong();
    void explainsFieldsWithTheirOptionsHelp();
    void saysWhatIsLeftOut();
    void offersLabPrefixesOnLabsOnly();
    void keepsAPlanOfTheVirtualLab();
    void goesToTheLabWhenRightsAreMissing();
    void showsOtherFailuresWithoutBanner();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QString command() const { return child<CommandBar>("command")->command(); }
    QPushButton* startButton() const { return child<QPushButton>("start"); }

    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<ScanPage> m_page;
};

void TestScanForm::init()
{
    m_settings = std::make_unique<FreshSettings>();
    m_page.reset();
    m_workbench = std::make_unique<Workbench>(QStringLiteral("/opt/the workbench/mptcp-probe"));
    m_page = std::make_unique<ScanPage>(*m_workbench);
    m_page->resize(1100, 900);
    m_page->setRequest(firstRequest("virtual"));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(startButton()->isEnabled());
}

void TestScanForm::startsWithWhatItIsGiven()
{
    const scan::ScanRequest first = firstRequest("virtual");
    QCOMPARE(m_page->request().targets, first.targets);
    QCOMPARE(m_page->request().passes, first.passes);
    QCOMPARE(m_page->request().rate, first.rate);
    QCOMPARE(m_page->request().vantage, first.vantage);
    QCOMPARE(scan::equivalentCommand(m_page->request()), scan::equivalentCommand(first));
    QSignalSpy started(m_page.get(), &ScanPage::startRequested);
    QTest::mouseClick(startButton(), Qt::LeftButton);
    QCOMPARE(started.count(), 1);
}

void TestScanForm::marksBadInputAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("good");
    QTest::newRow("prefix too long") << "targets"
                                     << "100.64.0.0/33"
                                     << "100.64.0.0/28";
    QTest::newRow("host bits") << "targets"
                               << "100.64.0.1/24"
                               << "100.64.0.0/24";
    QTest::newRow("inverted range") << "targets"
                                    << "100.64.0.9-100.64.0.1"
                                    << "100.64.0.1-100.64.0.9";
    QTest::newRow("second line") << "targets"
                                 << "100.64.0.1\n100.64.0.999"
                                 << "100.64.0.1";
    QTest::newRow("mixed families") << "targets"
                                    << "100.64.0.1-fd64:64::1"
                                    << "fd64:64::1";
    QTest::newRow("exclusion") << "exclusions"
                               << "100.64.0.0/99"
                               << "100.64.0.0/25";
    QTest::newRow("port out of range") << "ports"
                                       << "70000"
                                       << "443";
    QTest::newRow("inverted ports") << "ports"
                                    << "90-80"
                                    << "80-90";
    QTest::newRow("port word") << "ports"
                               << "nosuchservice"
                               << "80,443";
    QTest::newRow("negative rate") << "rate"
                                   << "-5"
                                   << "5000";
    QTest::newRow("rate word") << "rate"
                               << "fast"
                               << "10K";
    QTest::newRow("too many percent") << "max-targets"
                                      << "200%"
                                      << "50%";
    QTest::newRow("cooldown word") << "cooldown-time"
                                   << "soon"
                                   << "1.5";
    QTest::newRow("no probe at all") << "probes"
                                     << "0"
                                     << "2";
}

void TestScanForm::marksBadInputAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, bad);
    QFETCH(QString, good);
    auto* const editor = m_page->findChild<QWidget*>(field);
    QVERIFY(editor);
    QCOMPARE(reasonAt(editor), QString());

    typeInto(editor, bad);
    QTRY_VERIFY(!reasonAt(editor).isEmpty());
    QVERIFY(!startButton()->isEnabled());
    QCOMPARE(editor->focusPolicy() == Qt::NoFocus, false);
    // Only the field with the fault is marked.
    int marked = 0;
    for (const FieldFrame* frame : m_page->findChildren<FieldFrame*>())
        marked += !frame->reason().isEmpty();
    QCOMPARE(marked, 1);

    typeInto(editor, good);
    QTRY_VERIFY(startButton()->isEnabled());
    QCOMPARE(reasonAt(editor), QString());
}

void TestScanForm::namesFileAndLineOfABadList()
{
    QTemporaryFile list;
    QVERIFY(list.open());
    list.write("100.64.0.1\n# fine so far\n100.64.0.300\n");
    list.close();
    auto* const files = child<ListsPanel>("targetFiles");
    files->add({ list.fileName() }, ListUse::Targets);
    QTRY_VERIFY(reasonAt(files).contains(list.fileName()));
    QVERIFY2(reasonAt(files).contains(QLatin1String(":3")), qPrintable(reasonAt(files)));
    QVERIFY(!startButton()->isEnabled());
}

void TestScanForm::asksForATarget()
{
    auto* const targets = child<QPlainTextEdit>("targets");
    typeInto(targets, {});
    QTRY_VERIFY(!reasonAt(targets).isEmpty());
    QVERIFY(!startButton()->isEnabled());
}

void TestScanForm::asksForAPass()
{
    for (const char* name : { "pass-v0", "pass-v1" })
        QTest::mouseClick(child<QCheckBox>(name), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(reasonAt(child<QCheckBox>("pass-v0")), QStringLiteral("Tick at least one pass."));
    QVERIFY(!startButton()->isEnabled());
    QTest::keyClick(child<QCheckBox>("pass-control"), Qt::Key_Space);
    QCOMPARE(reasonAt(child<QCheckBox>("pass-v0")), QString());
    QTRY_VERIFY(startButton()->isEnabled());
    QCOMPARE(m_page->request().passes, std::vector { scan::Pass::Control });
}

void TestScanForm::writesTheCommandWhileTyping()
{
    typeInto(child<QWidget>("targets"), QStringLiteral("100.64.0.0/24"));
    typeInto(child<QWidget>("ports"), QStringLiteral("80,443"));
    QVERIFY2(command().contains(QStringLiteral("100.64.0.0/24")), qPrintable(command()));
    QVERIFY(command().contains(QStringLiteral("80,443")));
    QVERIFY(command().contains(QStringLiteral("--vantage virtual")));
    QTRY_VERIFY(child<QLabel>("preflight")->text().contains(QStringLiteral("512")));
}

void TestScanForm::copiesTheCommand()
{
    auto* const copy = child<CommandBar>("command")->findChild<QPushButton*>();
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), command());
}

void TestScanForm::showsNoCommandForPartOfTheForm()
{
    auto* const bar = child<CommandBar>("command");
    auto* const copy = bar->findChild<QPushButton*>();
    for (const auto& [field, bad, good] :
        { std::tuple { "rate", "fast", "50" }, std::tuple { "exclusions", "100.64.0.0/99", "" } }) {
        QVERIFY(copy->isEnabled());
        typeInto(child<QWidget>(field), QLatin1String(bad));
        QVERIFY(!copy->isEnabled());
        QCOMPARE(command(), QString());
        const QString shown = bar->findChild<QLineEdit*>()->text();
        QVERIFY2(shown.startsWith(QLatin1String("Incomplete")), qPrintable(shown));
        typeInto(child<QWidget>(field), QLatin1String(good));
    }
    QVERIFY(command().contains(QStringLiteral("-r 50")));
}

void TestScanForm::copiesALongCommandWhole()
{
    QStringList targets;
    for (int i = 0; i < 4000; ++i)
        targets.append(QStringLiteral("100.64.%1.%2").arg(i / 256).arg(i % 256));
    child<QPlainTextEdit>("targets")->setPlainText(targets.join(QLatin1Char('\n')));
    QTest::mouseClick(child<CommandBar>("command")->findChild<QPushButton*>(), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.size() > 32767);
    QVERIFY2(copied.endsWith(QStringLiteral("--vantage virtual")), qPrintable(copied.right(80)));
}

void TestScanForm::checksTheRightWithoutStarting()
{
    QSignalSpy started(m_page.get(), &ScanPage::startRequested);
    auto* const banner = child<QWidget>("permissionBanner");
    m_page->showFailure({ core::ErrorCode::PermissionDenied, "raw sockets need CAP_NET_RAW" });
    QVERIFY(banner->isVisible());
    QTest::mouseClick(child<QPushButton>("checkAgain"), Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
    QTest::qWait(100);
    QCOMPARE(started.count(), 0);
    QVERIFY(startButton()->isEnabled());
}

void TestScanForm::asksToConfirmAWholeFamily()
{
    auto* const confirmed = child<QCheckBox>("wholeInternet");
    QVERIFY(!confirmed->isVisible());
    typeInto(child<QWidget>("targets"), QStringLiteral("0.0.0.0/0"));
    QTRY_VERIFY(confirmed->isVisible());
    const QString reason = reasonAt(confirmed);
    QVERIFY2(reason.contains(confirmed->text()), qPrintable(reason));
    QVERIFY2(!reason.contains(QLatin1String("--")), qPrintable(reason));
    QVERIFY(!startButton()->isEnabled());

    QTest::keyClick(confirmed, Qt::Key_Space);
    QTRY_VERIFY(startButton()->isEnabled());
    QVERIFY(confirmed->isVisible());
    QVERIFY(command().contains(QStringLiteral("--whole-internet")));

    // The confirmation was for those targets only.
    typeInto(child<QWidget>("targets"), QStringLiteral("100.64.0.0/24"));
    QTRY_VERIFY(startButton()->isEnabled());
    QVERIFY(!confirmed->isChecked());
    QVERIFY(!confirmed->isVisible());
    QVERIFY(!m_page->request().wholeInternet);
}

void TestScanForm::speaksOfTheFormNotOfTheCommandLine()
{
    typeInto(child<QWidget>("targets"), QStringLiteral("10.0.0.0/24"));
    auto* const trouble = child<WarningLine>("trouble");
    QTRY_VERIFY(!trouble->text().isEmpty());
    QVERIFY2(trouble->text().contains(QStringLiteral("“Lab prefixes” shows")),
        qPrintable(trouble->text()));
    QVERIFY2(!trouble->text().contains(QLatin1String("--")), qPrintable(trouble->text()));
    QCOMPARE(widgets::inWordsOfTheForm(QStringLiteral("pass --no-default-blocklist if you may")),
        QStringLiteral("untick “Leave out special-purpose addresses” if you may"));
}

void TestScanForm::tellsScreenReadersWhatIsWrong()
{
    auto* const lists = child<ListsPanel>("targetFiles");
    auto* const files = child<QTableView>("lists");
    lists->add({ QStringLiteral("-") }, ListUse::Targets);
    QVERIFY(!reasonAt(files).isEmpty());
    QCOMPARE(files->accessibleDescription(), reasonAt(files));
    QCOMPARE(files->accessibleName(), QStringLiteral("Lists"));
    for (const char* name : { "pass-v0", "pass-v1" })
        child<QCheckBox>(name)->setChecked(false);
    auto* const pass = child<QCheckBox>("pass-control");
    QCOMPARE(pass->accessibleDescription(), reasonAt(pass));
    files->setFocus();
    files->selectRow(0);
    QTest::keyClick(files, Qt::Key_Delete);
    QCOMPARE(files->accessibleDescription(), QString());
}

void TestScanForm::explainsFieldsWithTheirOptionsHelp()
{
    int explained = 0;
    for (const scan::ScanOption& option : scan::scanOptions()) {
        if (optionLabel(option.name).isEmpty())
            continue;
        ++explained;
        const QString help = optionHelp(option.name);
        QVERIFY2(help.startsWith(QString::fromUtf8(option.help)), qPrintable(help));
    }
    QCOMPARE(explained, 39);

    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/mptcp-workbench_de.qm")));
    QVERIFY(QCoreApplication::installTranslator(&german));
    for (const scan::ScanOption& option : scan::scanOptions()) {
        const QString help = optionHelp(option.name);
        QVERIFY2(!help.startsWith(QString::fromUtf8(option.help)), qPrintable(help));
    }
    QCoreApplication::removeTranslator(&german);
}

void TestScanForm::saysWhatIsLeftOut()
{
    typeInto(child<QWidget>("targets"), QStringLiteral("100.64.0.0/24"));
    typeInto(child<QWidget>("exclusions"), QStringLiteral("100.64.0.0/26"));
    auto* const excluded = child<QLabel>("excluded");
    QTRY_VERIFY(excluded->isVisible());
    QVERIFY2(
        excluded->text().contains(QStringLiteral("64 addresses")), qPrintable(excluded->text()));
}

void TestScanForm::offersLabPrefixesOnLabsOnly()
{
    auto* const vantage = child<QComboBox>("vantage");
    QVERIFY(child<QWidget>("labPrefixes")->isVisible());
    vantage->setCurrentIndex(vantage->findData(QStringLiteral("host")));
    QVERIFY(!child<QWidget>("labPrefixes")->isVisible());
}

void TestScanForm::keepsAPlanOfTheVirtualLab()
{
    auto* const vantage = child<QComboBox>("vantage");
    const int before = vantage->count();
    const scan::ScanRequest first = firstRequest("virtual:8,nop@4");
    QVERIFY(first.targets.size() >= 4);
    for (int round = 0; round < 2; ++round) {
        m_page->setRequest(first);
        QCOMPARE(vantage->count(), before + 1);
        QCOMPARE(vantage->currentText(), QStringLiteral("Virtual lab: 8,nop@4"));
        QCOMPARE(m_page->request().vantage, std::string("virtual:8,nop@4"));
        QTRY_VERIFY(startButton()->isEnabled());
        vantage->setCurrentIndex(0);
    }
    scan::ScanRequest wrong = first;
    wrong.vantage = "virtual:8,fridge@4";
    m_page->setRequest(wrong);
    QCOMPARE(vantage->count(), before + 1);
}

void TestScanForm::goesToTheLabWhenRightsAreMissing()
{
    auto* const vantage = child<QComboBox>("vantage");
    vantage->setCurrentIndex(vantage->findData(QStringLiteral("host")));
    typeInto(child<QWidget>("targets"), QStringLiteral("192.0.2.1"));
    auto* const banner = child<QWidget>("permissionBanner");
    m_page->showFailure({ core::ErrorCode::PermissionDenied, "raw sockets need CAP_NET_RAW" });
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->findChild<CommandBar*>()->command(),
        command().replace(
            QLatin1String("mptcp-probe"), QLatin1String("sudo '/opt/the workbench/mptcp-probe'")));
    QTest::mouseClick(child<QPushButton>("useLab"), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    QCOMPARE(vantage->currentData().toString(), QStringLiteral("lab"));
    QCOMPARE(m_page->request().targets, labSample(core::Family::V4));
    QTRY_VERIFY(startButton()->isEnabled());
    // What was typed is not lost.
    child<QPlainTextEdit>("targets")->undo();
    QCOMPARE(m_page->request().targets, std::vector<std::string> { "192.0.2.1" });
}

void TestScanForm::showsOtherFailuresWithoutBanner()
{
    m_page->showFailure({ core::ErrorCode::Unavailable, "no route to 192.0.2.1" });
    QVERIFY(!child<QWidget>("permissionBanner")->isVisible());
    QVERIFY(child<QWidget>("trouble")->isVisible());
    QVERIFY(m_page->canStart());
}

QTEST_MAIN(TestScanForm)
#include "tst_scanform.moc"
