// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/window/shownwindow.h"
#include "widgets/window/pagestack.h"

#include <QDialog>
#include <QFile>
#include <QTemporaryDir>

using namespace widgets;

/// Files that a command line or a file manager names are known by their content.
class TestOpenFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoreIsUsed();
    void aCaptureIsShown();
    void measurementsAreImported_data();
    void measurementsAreImported();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static PageId shownPage(const ShownWindow& shown)
    {
        return shown.window->findChild<PageStack*>()->currentId();
    }
    static QDialog* dialog(const char* className)
    {
        for (QWidget* const each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each->inherits(className))
                return qobject_cast<QDialog*>(each);
        }
        return nullptr;
    }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestOpenFile::aStoreIsUsed()
{
    const QString file = path("runs of 2026"); // without an ending
    QVERIFY(store::Store::open(file.toStdString(), store::Access::Create));
    const ShownWindow shown;
    shown.window->openFile(file);
    QTRY_COMPARE(shown.workbench->preferences().storeUrl(), file);
    QTRY_COMPARE(shownPage(shown), PageId::Runs);
}

void TestOpenFile::aCaptureIsShown()
{
    const QString file = path("capture.txt");
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/linux-v1-handshake-and-join.pcap"), file));
    const ShownWindow shown;
    shown.window->openFile(file);
    QCOMPARE(shownPage(shown), PageId::Handshake);
    QCOMPARE(shown.workbench->handshake().capture().file, file);
    QTRY_VERIFY(shown.workbench->handshake().capture().found);
}

void TestOpenFile::measurementsAreImported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("export of runs") << QByteArray(R"({"record":"run","kind":"scan"})");
    QTest::newRow("rows of scan") << QByteArray(
        "saddr,mptcp_sent,classification\n100.64.0.1,v1,mptcp\n");
}

void TestOpenFile::measurementsAreImported()
{
    QFETCH(QByteArray, bytes);
    const ShownWindow shown;
    shown.window->openFile(write("measurements", bytes));
    QCOMPARE(shownPage(shown), PageId::Runs);
    QTRY_VERIFY(dialog("widgets::ImportDialog"));
    dialog("widgets::ImportDialog")->reject();
}

void TestOpenFile::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("something else") << QByteArray("README.md");
    QTest::newRow("not there") << QByteArray("gone.pcap");
    QTest::newRow("a folder") << QByteArray(".");
}

void TestOpenFile::whatCannotBeReadIsRefused()
{
    QFETCH(QByteArray, name);
    write("README.md", "# None of ours\n");
    const ShownWindow shown;
    const PageId before = shownPage(shown);
    const QString store = shown.workbench->preferences().storeUrl();
    shown.window->openFile(path(name));
    QTRY_VERIFY(dialog("QMessageBox"));
    QCOMPARE(dialog("QMessageBox")->objectName(), QStringLiteral("fileRefused"));
    dialog("QMessageBox")->reject();
    QCOMPARE(shownPage(shown), before);
    QCOMPARE(shown.workbench->preferences().storeUrl(), store);
}

QTEST_MAIN(TestOpenFile)
#include "tst_openfile.moc"
