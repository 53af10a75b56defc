// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/metadata.h"
#include "core/store/opendatabase.h"
#include "core/store/schema.h"
#include "core/store/storeurl.h"
#include "storeplaces.h"
#include "storesamples.h"

#include <QtTest>

using namespace storetest;
using store::Access;
using store::Store;
using store::StoreUrl;

class TestStoreUrl : public QObject {
    Q_OBJECT

    StorePlaces m_places;

private slots:
    void urlsNameADatabase()
    {
        const auto parsed = [](const char* url) { return StoreUrl::parse(url); };
        QCOMPARE(parsed("runs.db").target, std::string("runs.db"));
        QVERIFY(!parsed("runs.db").postgres);
        QCOMPARE(parsed("sqlite:/a/b:c.db").target, std::string("/a/b:c.db"));
        QVERIFY(parsed("postgresql://me@host/db").postgres);
        QVERIFY(parsed("postgres:///db").postgres);
        QCOMPARE(parsed("postgres:///db").target, std::string("postgres:///db"));
        QVERIFY(!parsed("postgresql.db").postgres);
    }

    void secretsAreNotKept_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("kept");
        const std::pair<const char*, const char*> rows[] = {
            { "runs.db", "runs.db" },
            { "/a:b@c/runs.db?password=1", "/a:b@c/runs.db?password=1" },
            { "sqlite:/a/b.db", "sqlite:/a/b.db" },
            { "postgresql://me@host/db", "postgresql://me@host/db" },
            { "postgresql://me:s3cret@host:5433/db", "postgresql://me@host:5433/db" },
            { "postgresql://me:s3c@ret@host/db", "postgresql://me@host/db" },
            { "postgres://me:s3:c?ret@host/db?sslmode=require",
                "postgres://me@host/db?sslmode=require" },
            { "postgresql://me:s3/cret@host/db", "postgresql://me@host/db" },
            { "postgresql://me:s3cret@/db", "postgresql://me@/db" },
            { "postgresql://host:5433/db", "postgresql://host:5433/db" },
            { "postgresql://host:5433", "postgresql://host:5433" },
            { "postgresql://me@[::1]:5433/db", "postgresql://me@[::1]:5433/db" },
            { "postgresql://", "postgresql://" },
            { "postgresql:///db?host=/tmp/a@b&port=1", "postgresql:///db?host=/tmp/a@b&port=1" },
            { "postgresql:///db?host=/tmp&password=s3cret&user=me",
                "postgresql:///db?host=/tmp&user=me" },
            { "postgresql:///db?password=s3cret", "postgresql:///db" },
            { "postgresql:///db?pass%77ord=s3cret&port=1", "postgresql:///db?port=1" },
            { "postgresql:///db?sslpassword=s3cret&sslkey=k", "postgresql:///db?sslkey=k" },
            { "postgresql:///db?passwordless=1", "postgresql:///db?passwordless=1" },
        };
        for (const auto& [url, kept] : rows)
            QTest::newRow(url) << QByteArray(url) << QByteArray(kept);
    }
    void secretsAreNotKept()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, kept);
        const std::string once = store::withoutSecrets(url.toStdString());
        QCOMPARE(QByteArray::fromStdString(once), kept);
        QCOMPARE(store::withoutSecrets(once), once);
    }

    void passwordsAreNotShown_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("shown");
        const std::pair<const char*, const char*> rows[] = {
            { "postgresql://me:s3cret@host/db", "postgresql://me@host/db" },
            { "postgresql://me:s3cret@host:5433/db", "postgresql://me@host:5433/db" },
            { "postgresql://me:s3c@ret@host/db", "postgresql://me@host/db" },
            { "postgresql://host:5433/db", "postgresql://host:5433/db" },
            { "postgresql://host/db?password=s3cret&user=me", "postgresql://host/db" },
            { "postgresql:///db?host=/tmp&password=s3cret", "postgresql:///db" },
            { "postgresql://me@host/db", "postgresql://me@host/db" },
            { "postgresql://me:s3cret@host/db?sslmode=require", "postgresql://me@host/db" },
            { "postgresql://me:s3?cret@host/db", "postgresql://me@host/db" },
            { "postgresql://me:s3#cret@host/db?sslmode=require", "postgresql://me@host/db" },
            { "postgresql://me:s3/cret@host/db", "postgresql://me@host/db" },
            { "postgresql://me@[::1]:5433/db", "postgresql://me@[::1]:5433/db" },
        };
        for (const auto& [url, shown] : rows)
            QTest::newRow(url) << QByteArray(url) << QByteArray(shown);
    }
    void passwordsAreNotShown()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(store::withoutPassword(url.toStdString())), shown);
    }

    void passwordsAreNotWrittenDown_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("written");
        const std::pair<const char*, const char*> rows[] = {
            { "postgresql://me:s3?cret@host/db", "postgresql://me@host/db" },
            { "postgresql:///db?password=s3cret", "postgresql:///db" },
            { "postgresql:///db?host=/tmp&password=s3cret&user=me",
                "postgresql:///db?host=/tmp&user=me" },
            { "postgresql:///db?user=me&sslpassword=s3cret", "postgresql:///db?user=me" },
            { "/a/b?password=x.db", "/a/b?password=x.db" },
        };
        for (const auto& [url, written] : rows)
            QTest::newRow(url) << QByteArray(url) << QByteArray(written);
    }
    void passwordsAreNotWrittenDown()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, written);
        QCOMPARE(QByteArray::fromStdString(scan::withoutPassword(url.toStdString())), written);
    }

    void messagesHaveNoPassword_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("nobody listens") << QByteArray("postgresql://me:s3cret@127.0.0.1:1/db");
        QTest::newRow("marks of a query inside")
            << QByteArray("postgresql://me:s3cret?s3cret#s3cret@127.0.0.1:1/db");
        QTest::newRow("no socket")
            << QByteArray("postgresql:///db?host=/nonexistent&user=me&password=s3cret");
        QTest::newRow("no such option")
            << QByteArray("postgresql://me:s3cret@127.0.0.1/db?s3cret=1");
        QTest::newRow("bad escape") << QByteArray("postgresql://me:s3cret%zz@127.0.0.1/db");
        QTest::newRow("bad port") << QByteArray("postgresql://me:s3cret@127.0.0.1:port/db");
        QTest::newRow("password as the database")
            << QByteArray("postgresql://me:s3cret@127.0.0.1:1/s3cretdb");
    }
    void messagesHaveNoPassword()
    {
        QFETCH(QByteArray, url);
        for (const Access access : { Access::Read, Access::Create }) {
            const auto opened = Store::open(url.toStdString(), access);
            QVERIFY(!opened);
            const std::string& detail = opened.error().detail;
            QVERIFY2(url.contains("s3cretdb") || detail.find("s3cret") == std::string::npos,
                detail.c_str());
            QVERIFY(opened.error().code == core::ErrorCode::Unavailable
                || opened.error().code == core::ErrorCode::InvalidInput);
            QVERIFY(detail.find("postgresql://") != std::string::npos);
        }
    }

    void aDatabaseOfAnotherProgram()
    {
        const std::string url = m_places.newStore("postgresql");
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        for (const Access access : { Access::Read, Access::Write }) {
            const auto opened = Store::open(url, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, core::ErrorCode::NotFound);
        }
        // Another schema's tables are no concern of ours; those in our own are.
        const auto database = store::openDatabase(url, Access::Create);
        QVERIFY(database);
        QVERIFY((*database)->executeScript("DROP TABLE mptcp_workbench"));
        const auto foreign = Store::open(url, Access::Create);
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, core::ErrorCode::Malformed);
        QVERIFY(foreign.error().detail.find("another program") != std::string::npos);
        QVERIFY((*database)->executeScript("CREATE TABLE mptcp_workbench (version INTEGER); INSERT "
                                           "INTO mptcp_workbench VALUES ("
            + std::to_string(store::schemaSteps().size()) + ")"));
        QVERIFY(Store::open(url, Access::Read));
        QVERIFY((*database)->executeScript("DROP TABLE hosts"));
        const auto damaged = Store::open(url, Access::Create);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, core::ErrorCode::Malformed);
        QVERIFY(damaged.error().detail.find("hosts") != std::string::npos);
    }

    void aServersBackupIsItsOwn()
    {
        const std::string url = m_places.newStore("postgresql");
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto opened = Store::open(url, Access::Create);
        QVERIFY(opened);
        const auto made = (*opened)->backupTo("copy");
        QVERIFY(!made);
        QCOMPARE(made.error().code, core::ErrorCode::Unavailable);
        QVERIFY(made.error().detail.find("pg_dump") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestStoreUrl)
#include "tst_storeurl.moc"
