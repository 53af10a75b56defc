// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/replyrows.h"
#include "widgets/live/replymodel.h"
#include "widgets/live/replysaver.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace widgets;

class TestReplySaver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup() { m_window.reset(); }

    void writesWhatIsStoredOrShown_data();
    void writesWhatIsStoredOrShown();
    void writesJsonLines();
    void saysWhyAFileCannotBeWritten();
    void asksBeforeRepliesAreLost_data();
    void asksBeforeRepliesAreLost();
    void savesWhenAskedAndGoesOn();
    void doesNotAskAfterSaving();
    void asksAgainInTheNextRun();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList linesOf(const QString& file) const
    {
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(opened.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    void saveAll(const QString& file)
    {
        m_saver->save(file, scan::OutputFormat::Csv, ReplySaver::Which::All);
        QTRY_VERIFY(!m_saver->saving());
    }
    void answer(QMessageBox::StandardButton button)
    {
        QTimer::singleShot(0, m_window.get(), [this, button] {
            auto* const question = m_window->findChild<QMessageBox*>();
            QVERIFY(question);
            question->button(button)->click();
        });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    ReplyModel* m_model = nullptr;
    ReplySaver* m_saver = nullptr;
};

void TestReplySaver::init()
{
    m_window = std::make_unique<QWidget>();
    m_model = new ReplyModel(ReplyModel::DefaultRowLimit, m_window.get());
    m_saver = new ReplySaver(m_model, m_window.get());
    m_window->show();
    m_model->append(replyRows(0, 700));
}

void TestReplySaver::writesWhatIsStoredOrShown_data()
{
    QTest::addColumn<bool>("shownOnly");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << false << 700;
    QTest::newRow("shown") << true << 100;
}

void TestReplySaver::writesWhatIsStoredOrShown()
{
    QFETCH(bool, shownOnly);
    QFETCH(int, rows);
    m_model->setSelection({ {}, maskOf(scan::ReplyClass::Mirror) });
    QTRY_COMPARE(m_model->rowCount(), 100);
    QSignalSpy hint(m_saver, &ReplySaver::hint);
    const QString file = path("replies.csv");
    m_saver->save(file, scan::OutputFormat::Csv,
        shownOnly ? ReplySaver::Which::Shown : ReplySaver::Which::All);
    QVERIFY(!m_saver->canSave());
    QTRY_VERIFY(m_saver->canSave());
    const QStringList lines = linesOf(file);
    QCOMPARE(lines.size(), rows + 1);
    QVERIFY(lines[0].startsWith(QStringLiteral("timestamp_ts,saddr,sport,")));
    QVERIFY(hint.constLast().constFirst().toString().contains(file));
    // Replies that the filter held back are in no file yet.
    QCOMPARE(m_saver->unsaved(), shownOnly);
}

void TestReplySaver::writesJsonLines()
{
    const QString file = path("replies.jsonl");
    m_saver->save(file, scan::OutputFormat::JsonLines, ReplySaver::Which::All);
    QTRY_VERIFY(!m_saver->saving());
    const QStringList lines = linesOf(file);
    QCOMPARE(lines.size(), 700);
    QVERIFY(lines[0].startsWith(QLatin1Char('{')));
}

void TestReplySaver::saysWhyAFileCannotBeWritten()
{
    m_saver->save(path("no/such/folder.csv"), scan::OutputFormat::Csv, ReplySaver::Which::All);
    QTRY_VERIFY(m_window->findChild<QMessageBox*>());
    QVERIFY(m_window->findChild<QMessageBox*>()->text().contains(QStringLiteral("folder.csv")));
    QVERIFY(m_saver->unsaved());
}

void TestReplySaver::asksBeforeRepliesAreLost_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("button");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("discard") << QMessageBox::Discard << true;
    QTest::newRow("cancel") << QMessageBox::Cancel << false;
}

void TestReplySaver::asksBeforeRepliesAreLost()
{
    QFETCH(QMessageBox::StandardButton, button);
    QFETCH(bool, goesOn);
    bool went = false;
    answer(button);
    m_saver->whenSafe([&] { went = true; });
    QCOMPARE(went, goesOn);
    QCOMPARE(m_saver->unsaved(), !goesOn);
}

void TestReplySaver::savesWhenAskedAndGoesOn()
{
    const QString file = path("asked");
    bool went = false;
    answer(QMessageBox::Save);
    QTimer chooser;
    connect(&chooser, &QTimer::timeout, this, [&] {
        if (auto* const dialog = m_window->findChild<QFileDialog*>()) {
            chooser.stop();
            dialog->selectFile(file);
            dialog->findChild<QLineEdit*>()->setText(file);
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        }
    });
    chooser.start(20);
    m_saver->whenSafe([&] { went = true; });
    QTRY_VERIFY(went);
    QCOMPARE(linesOf(file + QStringLiteral(".csv")).size(), 701);
}

void TestReplySaver::doesNotAskAfterSaving()
{
    saveAll(path("saved.csv"));
    bool went = false;
    m_saver->whenSafe([&] { went = true; });
    QVERIFY(went);
}

void TestReplySaver::asksAgainInTheNextRun()
{
    saveAll(path("first.csv"));
    QVERIFY(!m_saver->unsaved());
    m_model->clear();
    QVERIFY(!m_saver->unsaved());
    QVERIFY(!m_saver->canSave());
    m_model->append(replyRows(0, 7));
    QVERIFY(m_saver->unsaved());
}

QTEST_MAIN(TestReplySaver)
#include "tst_replysaver.moc"
