// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scanpage/listserver.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/scan/lists/fetchdialog.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;

namespace {

const QByteArray List = "2001:db8::1\n2001:db8::2\n192.0.2.0/24 # a comment\n";

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

} // namespace

/// Lists are fetched from a server on loopback that does what servers do to people.
class TestListFetch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_settings = std::make_unique<FreshSettings>(); }

    void takesHttpAddressesOnly_data();
    void takesHttpAddressesOnly();
    void keepsWhatItFetched();
    void followsRedirects();
    void failures_data();
    void failures();
    void aSilentServerIsGivenUp();
    void cancelLeavesTheOldFile();
    void fetchesFromTheDialog();
    void stopsInTheDialog();

private:
    struct Ending {
        std::optional<FetchedList> fetched;
        std::optional<core::Error> error;
        bool cancelled = false;
    };
    /// Waits for the end; `begun` is called after the start.
    Ending fetch(const QUrl& url, qint64 limit, const std::function<void(ListFetch&)>& begun = {},
        int silenceMs = 30'000);

    std::unique_ptr<FreshSettings> m_settings;
};

TestListFetch::Ending TestListFetch::fetch(
    const QUrl& url, qint64 limit, const std::function<void(ListFetch&)>& begun, int silenceMs)
{
    Ending ending;
    ListFetch fetch;
    fetch.setSilenceMs(silenceMs);
    QObject::connect(
        &fetch, &ListFetch::fetched, this, [&](const FetchedList& list) { ending.fetched = list; });
    QObject::connect(
        &fetch, &ListFetch::failed, this, [&](const core::Error& error) { ending.error = error; });
    QObject::connect(&fetch, &ListFetch::cancelled, this, [&] { ending.cancelled = true; });
    fetch.start(url, keptListPath(url), limit);
    if (begun)
        begun(fetch);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!fetch.active(), 30'000); }();
    return ending;
}

void TestListFetch::takesHttpAddressesOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("taken");
    QTest::newRow("https") << "https://example.org/list.txt" << true;
    QTest::newRow("http") << "http://127.0.0.1:8080/" << true;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("ftp") << "ftp://example.org/list" << false;
    QTest::newRow("no scheme") << "example.org/list" << false;
    QTest::newRow("no host") << "http:///list" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestListFetch::takesHttpAddressesOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, taken);
    QCOMPARE(checkListUrl(QUrl(url, QUrl::StrictMode)).has_value(), taken);
}

void TestListFetch::keepsWhatItFetched()
{
    ListServer server(
        [](const QByteArray&, QTcpSocket& socket) { ListServer::send(socket, "200 OK", List); });
    const QUrl url = server.url(QStringLiteral("/a/hitlist.txt"));
    const Ending ending = fetch(url, 1 << 20);
    QVERIFY(ending.fetched);
    QCOMPARE(contents(ending.fetched->list.path), List);
    QVERIFY(ending.fetched->list.path.endsWith(QStringLiteral("/lists/hitlist.txt")));
    QCOMPARE(ending.fetched->count.entries, 3U);
    QVERIFY(ending.fetched->count.addressesV6 == 2 && ending.fetched->count.addressesV4 == 256);
    const auto kept = readKeptList(ending.fetched->list.path);
    QVERIFY(kept);
    QCOMPARE(kept->url, url);
    QCOMPARE(kept->bytes, List.size());
    QCOMPARE(kept->sha256,
        QString::fromLatin1(QCryptographicHash::hash(List, QCryptographicHash::Sha256).toHex()));
    QVERIFY(qAbs(kept->fetched.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(keptLists().size(), std::size_t(1));
    // The same address has the same file, another one its own.
    QCOMPARE(keptListPath(url), ending.fetched->list.path);
    QVERIFY(keptListPath(server.url(QStringLiteral("/b/hitlist.txt"))) != kept->path);
}

void TestListFetch::followsRedirects()
{
    ListServer server([](const QByteArray& path, QTcpSocket& socket) {
        if (path == "/moved")
            ListServer::send(socket, "302 Found", {}, "Location: /list.txt\r\n");
        else if (path == "/file")
            ListServer::send(socket, "302 Found", {}, "Location: file:///etc/passwd\r\n");
        else if (path == "/round")
            ListServer::send(socket, "302 Found", {}, "Location: /round\r\n");
        else
            ListServer::send(socket, "200 OK", List);
    });
    QVERIFY(fetch(server.url(QStringLiteral("/moved")), 1 << 20).fetched);
    const Ending file = fetch(server.url(QStringLiteral("/file")), 1 << 20);
    QVERIFY(file.error && !file.fetched);
    server.requests = 0;
    const Ending round = fetch(server.url(QStringLiteral("/round")), 1 << 20);
    QVERIFY(round.error);
    QCOMPARE(round.error->code, core::ErrorCode::LimitExceeded);
    QVERIFY(server.requests < 10);
}

void TestListFetch::failures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("not found") << "/404" << int(core::ErrorCode::NotFound);
    QTest::newRow("server's trouble") << "/500" << int(core::ErrorCode::Unavailable);
    QTest::newRow("told too large") << "/large" << int(core::ErrorCode::LimitExceeded);
    QTest::newRow("comes too large") << "/endless" << int(core::ErrorCode::LimitExceeded);
    QTest::newRow("broken off") << "/broken" << int(core::ErrorCode::Unavailable);
    QTest::newRow("a web page") << "/page" << int(core::ErrorCode::InvalidInput);
    QTest::newRow("packed") << "/packed" << int(core::ErrorCode::InvalidInput);
}

void TestListFetch::failures()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    ListServer server([](const QByteArray& asked, QTcpSocket& socket) {
        if (asked == "/404")
            ListServer::send(socket, "404 Not Found", "192.0.2.1\n");
        else if (asked == "/500")
            ListServer::send(socket, "500 Internal Server Error", "192.0.2.1\n");
        else if (asked == "/large")
            ListServer::send(socket, "200 OK", QByteArray(20'000, '\n'));
        else if (asked == "/page")
            ListServer::send(socket, "200 OK", "<html>Please log in</html>\n");
        else if (asked == "/packed")
            ListServer::send(socket, "200 OK", QByteArray("\x1f\x8b\x08\x00", 4));
        else if (asked == "/broken") {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n192.0.2.1\n");
            socket.disconnectFromHost();
        } else {
            socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            for (int i = 0; i < 2000; ++i)
                socket.write("192.0.2.1\n");
            socket.disconnectFromHost();
        }
    });
    const QUrl url = server.url(path);
    const QString file = keptListPath(url);
    QVERIFY(QDir().mkpath(keptListFolder()));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("the old list");
    old.close();
    QVERIFY(writeKeptList({ file, url, QDateTime::currentDateTimeUtc(), {}, 12 }));

    const Ending ending = fetch(url, 10'000);
    QVERIFY(ending.error);
    QVERIFY2(int(ending.error->code) == code, ending.error->detail.c_str());
    QCOMPARE(contents(file), QByteArray("the old list"));
    QVERIFY(!QFile::exists(file + QStringLiteral(".part")));
}

void TestListFetch::aSilentServerIsGivenUp()
{
    ListServer server([](const QByteArray&, QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n192.0.2.1\n");
    });
    const Ending ending = fetch(server.url(QStringLiteral("/list")), 1 << 20, {}, 200);
    QVERIFY(ending.error);
    QVERIFY2(ending.error->code == core::ErrorCode::Timeout, ending.error->detail.c_str());
}

void TestListFetch::cancelLeavesTheOldFile()
{
    ListServer server([](const QByteArray&, QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n192.0.2.1\n");
    });
    const QUrl url = server.url(QStringLiteral("/list"));
    const Ending ending = fetch(url, 1 << 20, [&](ListFetch& fetch) {
        QSignalSpy progress(&fetch, &ListFetch::progress);
        QVERIFY(progress.wait(10'000));
        QCOMPARE(progress.first().at(1).toLongLong(), 1000);
        fetch.cancel();
    });
    QVERIFY(ending.cancelled && !ending.error && !ending.fetched);
    QVERIFY(!QFile::exists(keptListPath(url)));
    QVERIFY(!QFile::exists(keptListPath(url) + QStringLiteral(".part")));
}

void TestListFetch::fetchesFromTheDialog()
{
    ListServer server(
        [](const QByteArray&, QTcpSocket& socket) { ListServer::send(socket, "200 OK", List); });
    FetchDialog dialog;
    dialog.show();
    auto* const begin = dialog.findChild<QPushButton*>(QStringLiteral("begin"));
    auto* const accept = dialog.findChild<QPushButton*>(QStringLiteral("accept"));
    QVERIFY(!begin->isEnabled() && !accept->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("url")),
        server.url(QStringLiteral("/list.txt")).toString());
    QVERIFY(begin->isEnabled());
    QSignalSpy wanted(&dialog, &FetchDialog::wanted);
    QTest::mouseClick(begin, Qt::LeftButton);
    QTRY_VERIFY(accept->isEnabled());
    QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("hash"))->text(),
        QString::fromLatin1(QCryptographicHash::hash(List, QCryptographicHash::Sha256).toHex()));
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(contents(wanted.first().at(0).toString()), List);
}

void TestListFetch::stopsInTheDialog()
{
    ListServer server([](const QByteArray&, QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n192.0.2.1\n");
    });
    FetchDialog dialog;
    dialog.show();
    dialog.setUrl(server.url(QStringLiteral("/list.txt")));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("begin")), Qt::LeftButton);
    auto* const progress = dialog.findChild<QProgressBar*>(QStringLiteral("progress"));
    QTRY_VERIFY(progress->value() > 0);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("cancel")), Qt::LeftButton);
    QTRY_VERIFY(dialog.findChild<QPushButton*>(QStringLiteral("begin"))->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled());
    QCOMPARE(progress->value(), 0);
}

QTEST_MAIN(TestListFetch)
#include "tst_listfetch.moc"
