// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opendatabase.h"
#include "core/store/sqlitedatabase.h"
#include "storesamples.h"

#include <sqlite3.h>

#include <QtTest>

#include <QTemporaryDir>

using namespace storetest;
using store::Access;
using store::Store;

namespace {

QByteArray contents(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Any connection of another program.
class Foreign {
public:
    explicit Foreign(const QString& name)
    {
        sqlite3_open(name.toLocal8Bit().constData(), &m_handle);
    }
    ~Foreign() { sqlite3_close(m_handle); }
    Foreign(const Foreign&) = delete;
    Foreign& operator=(const Foreign&) = delete;
    bool run(const char* sql)
    {
        return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace

/// Files that are damaged, foreign, newer or in use: said clearly and left as they are.
class TestStoreFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_name;
    QByteArray m_whole; ///< a sound store's file
    static constexpr int PageBytes = 8192;

    /// Opened in every way it fails with that code, and not a byte changes.
    void refused(core::ErrorCode code, const char* word)
    {
        const QByteArray before = contents(m_name);
        const QByteArray logBefore = contents(m_name + "-wal");
        for (const Access access : { Access::Read, Access::Write, Access::Create }) {
            const auto opened = Store::open(m_name.toStdString(), access);
            QVERIFY(!opened);
            QVERIFY2(opened.error().code == code, opened.error().detail.c_str());
            QVERIFY2(opened.error().detail.find(word) != std::string::npos,
                opened.error().detail.c_str());
            QVERIFY(opened.error().detail.find(m_name.toStdString()) != std::string::npos);
            const auto begun = store::RunWriter::begin(m_name.toStdString(), sampleRun());
            QVERIFY(!begun);
            QVERIFY(contents(m_name) == before);
            QVERIFY(contents(m_name + "-wal") == logBefore);
        }
    }

private slots:
    void initTestCase()
    {
        m_name = m_folder.filePath("whole.db");
        QVERIFY(writeRun(m_name.toStdString(), sampleRun(), sampleReplies(3000, 3)) > 0);
        QVERIFY(!QFile::exists(m_name + "-wal")); // all is in the one file
        m_whole = contents(m_name);
        QVERIFY(m_whole.size() > 45 * PageBytes);
    }
    void init()
    {
        static int number = 0;
        m_name = m_folder.filePath(QString("file%1.db").arg(++number));
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto with = [this](int at, const QByteArray& other) {
            return QByteArray(m_whole).replace(at, other.size(), other);
        };
        QTest::newRow("no signature") << with(0, QByteArray(16, '\0'));
        QTest::newRow("half") << m_whole.left(m_whole.size() / 2);
        QTest::newRow("one page less") << m_whole.left(m_whole.size() - PageBytes);
        QTest::newRow("one byte less") << m_whole.left(m_whole.size() - 1);
        QTest::newRow("header only") << m_whole.left(100);
        QTest::newRow("part of the header") << m_whole.left(99);
        for (const int page : { 1, 2, 20, 40 })
            QTest::addRow("page %d is noise", page + 1)
                << with(page * PageBytes, QByteArray(PageBytes, '\x5a'));
        QTest::newRow("text") << QByteArray("timestamp,saddr\n1,2\n").repeated(100);
        QTest::newRow("short text") << QByteArray("no");
    }
    void damagedFiles()
    {
        QFETCH(QByteArray, bytes);
        replace(m_name, bytes);
        refused(core::ErrorCode::Malformed, "left as it is");
    }

    void anEmptyFileIsNoStoreYet()
    {
        replace(m_name, {});
        for (const Access access : { Access::Read, Access::Write }) {
            const auto opened = Store::open(m_name.toStdString(), access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, core::ErrorCode::NotFound);
            QCOMPARE(contents(m_name), QByteArray());
        }
        QVERIFY(Store::open(m_name.toStdString(), Access::Create));
        QVERIFY(Store::open(m_name.toStdString(), Access::Read));
    }

    void whatIsNotThereIsNotMade()
    {
        for (const Access access : { Access::Read, Access::Write }) {
            const auto opened = Store::open(m_name.toStdString(), access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, core::ErrorCode::NotFound);
            QVERIFY(!QFile::exists(m_name));
        }
        const auto folder = Store::open(m_folder.path().toStdString(), Access::Create);
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, core::ErrorCode::InvalidInput);
        const auto nowhere = Store::open("/nonexistent/folder/x.db", Access::Create);
        QVERIFY(!nowhere);
        QVERIFY(!Store::open("", Access::Create));
    }

    void foreignDatabases_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a table") << QByteArray("CREATE TABLE runs (id INTEGER PRIMARY KEY)");
        QTest::newRow("another program's mark")
            << QByteArray("PRAGMA application_id = 7; CREATE TABLE t (x)");
        QTest::newRow("a version of its own")
            << QByteArray("PRAGMA user_version = 1; CREATE TABLE t (x)");
        QTest::newRow("our mark without tables")
            << QByteArray("PRAGMA application_id = 0x4d505457; PRAGMA user_version = 1");
    }
    void foreignDatabases()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(Foreign(m_name).run(sql.constData()));
        refused(core::ErrorCode::Malformed, "program");
    }

    /// Its last pages are still in its log, and there they stay.
    void aForeignDatabaseInUse()
    {
        Foreign foreign(m_name);
        QVERIFY(
            foreign.run("PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)"));
        QVERIFY(contents(m_name + "-wal").size() > 0);
        refused(core::ErrorCode::Malformed, "another program");
    }

    void aNewerStoreIsRefused()
    {
        replace(m_name, m_whole);
        QVERIFY(Foreign(m_name).run("PRAGMA journal_mode = DELETE; PRAGMA user_version = 99"));
        refused(core::ErrorCode::Unavailable, "newer version");
    }

    void whatRunsByItselfIsRefused()
    {
        replace(m_name, m_whole);
        QVERIFY(
            Foreign(m_name).run("PRAGMA journal_mode = DELETE; CREATE TRIGGER evil AFTER INSERT "
                                "ON runs BEGIN DELETE FROM runs; END"));
        refused(core::ErrorCode::Malformed, "trigger evil");
    }

    /// A byte anywhere may be another: some damage is only seen when all is read, but none does
    /// harm.
    void flippedBytesDoNoHarm()
    {
        std::mt19937 random(5);
        int seen = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = m_whole;
            for (int flips = 0; flips < 1 + i % 5; ++flips) {
                const auto at = qsizetype(random() % unsigned(bytes.size()));
                bytes[at] = char(bytes[at] ^ char(1 + random() % 255));
            }
            replace(m_name, bytes);
            const auto opened
                = Store::open(m_name.toStdString(), i % 2 ? Access::Read : Access::Write);
            if (!opened) {
                ++seen;
                continue;
            }
            const auto runs = (*opened)->runs({});
            for (const store::Run& run : runs.value_or(std::vector<store::Run>())) {
                std::vector<store::RunId> ids { run.id };
                (void)(*opened)->readReplies(
                    run.id, [](std::span<const scan::ScanRow>) { return true; });
                (void)(*opened)->readHosts(
                    run.id, {}, [](std::span<const store::HostRow>) { return true; });
                (void)(*opened)->hostCounts(ids);
            }
            (void)(*opened)->history(address("198.51.100.7"));
            const auto wrong = (*opened)->check();
            seen += !wrong || !wrong->empty();
        }
        QVERIFY2(seen > 0, QByteArray::number(seen));
    }

    void aLockedStoreIsWaitedFor()
    {
        replace(m_name, m_whole);
        Foreign other(m_name);
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        {
            auto database
                = store::SqliteDatabase::open(m_name.toStdString(), Access::Write, { 150, 100 });
            QVERIFY(database);
            const auto begun = store::Transaction::begin(**database);
            QVERIFY(!begun);
            QCOMPARE(begun.error().code, core::ErrorCode::Unavailable);
            QVERIFY(begun.error().detail.find("another program is writing") != std::string::npos);
        }
        std::thread ending([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            other.run("COMMIT");
        });
        const store::RunId id = writeRun(m_name.toStdString(), sampleRun(), sampleReplies(10, 1));
        ending.join();
        QVERIFY(id > 1);
    }

    /// No test takes the power away: SQLite's word for waiting for the disk at each commit.
    void aCommitIsOnTheDisk()
    {
        replace(m_name, m_whole);
        const auto database = store::openDatabase(m_name.toStdString(), Access::Write);
        QVERIFY(database);
        for (const auto& [setting, wanted] :
            { std::pair("PRAGMA synchronous", "2"), std::pair("PRAGMA journal_mode", "wal") }) {
            std::string found;
            QVERIFY((*database)->query(setting, {}, [&](const store::Row& row) {
                found = row.text(0);
                return core::Result<void>();
            }));
            QCOMPARE(found, std::string(wanted));
        }
    }

    void aBackupIsMadeWhileAWriterWrites()
    {
        const std::string url = m_name.toStdString();
        const std::string copy = url + ".backup";
        const auto replies = sampleReplies(1000, 21);
        const auto writer
            = store::RunWriter::begin(url, sampleRun(), { 1000, std::chrono::milliseconds(50) });
        QVERIFY(writer);
        std::atomic<bool> stop = false;
        std::atomic<int> failures = 0;
        std::thread writing([&] {
            while (!stop && (*writer)->repliesWritten() < 500'000)
                failures += !(*writer)->addReplies(replies);
        });
        const auto endWriting = qScopeGuard([&] {
            stop = true;
            writing.join();
        });
        QTRY_VERIFY((*writer)->repliesWritten() > 5000);
        const auto source = Store::open(url, Access::Read);
        QVERIFY(source);
        const std::uint64_t before = (*writer)->repliesWritten();
        const auto made = (*source)->backupTo(copy);
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(!(*source)->backupTo(copy));
        QCOMPARE(failures.load(), 0);

        const auto opened = Store::open(copy, Access::Write);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        QVERIFY((*opened)->check().value().empty());
        const auto kept = repliesOf(**opened, (*writer)->id());
        QVERIFY(kept.size() >= before);
        QCOMPARE(kept.size() % replies.size(), std::size_t(0)); // whole batches
        QCOMPARE(differenceOf(kept.back(), replies.back()), std::string());
        // Nobody writes the copy.
        QCOMPARE((*opened)->run((*writer)->id()).value().state, store::RunState::Interrupted);
        QCOMPARE((*source)->run((*writer)->id()).value().state, store::RunState::Running);
    }

    void aBackupThatFailsLeavesNothing()
    {
        replace(m_name, m_whole);
        const auto opened = Store::open(m_name.toStdString(), Access::Read);
        QVERIFY(opened);
        const QString file = m_folder.filePath("a file");
        replace(file, "x");
        for (const std::string& name :
            { std::string("/nonexistent/folder/copy.db"), file.toStdString() + "/copy.db" }) {
            const auto made = (*opened)->backupTo(name);
            QVERIFY(!made);
            QCOMPARE(made.error().code, core::ErrorCode::WriteFailed);
            QVERIFY(made.error().detail.find(name) != std::string::npos);
        }
    }

    /// Also where SQLite knows a name that is no file.
    void aBackupIsAFile()
    {
        replace(m_name, m_whole);
        const auto opened = Store::open(m_name.toStdString(), Access::Read);
        QVERIFY(opened);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        const auto made = (*opened)->backupTo(":memory:");
        QVERIFY(QDir::setCurrent(before));
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(contents(m_folder.path() + "/:memory:").size() >= m_whole.size());
        // What leads nowhere yet is no place for a copy either.
        const QString link = m_folder.filePath("link.db");
        QVERIFY(QFile::link(m_folder.filePath("elsewhere.db"), link));
        QCOMPARE(
            (*opened)->backupTo(link.toStdString()).error().code, core::ErrorCode::InvalidInput);
        QVERIFY(!QFile::exists(m_folder.filePath("elsewhere.db")));
    }
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
