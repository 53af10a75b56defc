// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/helper/helperadvice.h"
#include "core/net/helper/helperprocess.h"
#include "core/net/helper/helpersockets.h"

#include <QtTest>

#include <unistd.h>

using net::HelperObstacle;

/// What is said when mptcp-nethelper cannot be had. The system's part is in
/// tests/system/tst_nethelper.cpp.
class TestHelperAdvice : public QObject {
    Q_OBJECT

private slots:
    void looksBesideTheProgramAndWhereItIsInstalled();
    void saysWhatIsMissing();
    void quotesForTheShell();
    void takesTheInstalledScript();
    void refusesWithoutAsking_data();
    void refusesWithoutAsking();
    void noticesWhatIsNoHelper();
};

namespace {

/// An executable script at a path of its own.
std::string makeProgram(const QString& path, const QByteArray& script)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size()
        || !file.setPermissions(
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser))
        qFatal("cannot write %s", qPrintable(path));
    return path.toStdString();
}

bool says(const core::Error& error, const std::string& text)
{
    if (error.code != core::ErrorCode::PermissionDenied)
        qFatal("the code is not PermissionDenied");
    return error.detail.find(text) != std::string::npos;
}

} // namespace

void TestHelperAdvice::looksBesideTheProgramAndWhereItIsInstalled()
{
    const QTemporaryDir folder;
    const QString probe = folder.filePath("bin/mptcp-probe");
    const std::string beside = folder.filePath("bin/mptcp-nethelper").toStdString();
    QCOMPARE(net::helperPath(probe.toStdString()), beside);
    const std::string installed
        = makeProgram(folder.filePath("libexec/mptcp-workbench/mptcp-nethelper"), "#!/bin/sh\n");
    QCOMPARE(net::helperPath(probe.toStdString()), installed);
    makeProgram(folder.filePath("bin/mptcp-nethelper"), "#!/bin/sh\n");
    QCOMPARE(net::helperPath(probe.toStdString()), beside);
    // Without a program it is this one's folder.
    QVERIFY(net::helperPath("").starts_with(
        QFileInfo("/proc/self/exe").symLinkTarget().section('/', 0, -2).toStdString()));
}

void TestHelperAdvice::saysWhatIsMissing()
{
    const QTemporaryDir folder;
    const std::string nowhere = folder.filePath("none").toStdString();
    QCOMPARE(net::findObstacle(nowhere), HelperObstacle::Missing);
    QVERIFY(net::helperCommand(nowhere, HelperObstacle::Missing).empty());
    const core::Error missing = net::missingPacketRight(nowhere, HelperObstacle::Missing);
    QVERIFY(says(missing, nowhere + ", which opens them for ordinary users, is not there"));

    const std::string bare = makeProgram(folder.filePath("helper"), "#!/bin/sh\n");
    QCOMPARE(net::findObstacle(bare), HelperObstacle::NoCapability);
    const std::string command = net::helperCommand(bare, HelperObstacle::NoCapability);
    QVERIFY2(
        command.starts_with("sudo sh -c 'groupadd -r -f mptcp-workbench && "), command.c_str());
    // A change of owner would take the capability away again.
    QVERIFY(command.find("chown") < command.find("setcap cap_net_raw=p " + bare));
    const core::Error unset = net::missingPacketRight(bare, HelperObstacle::NoCapability);
    QVERIFY(says(unset, command));

    for (const HelperObstacle each : { HelperObstacle::Missing, HelperObstacle::OtherGroup,
             HelperObstacle::NoCapability, HelperObstacle::NoSuidMount,
             HelperObstacle::NoNewPrivileges, HelperObstacle::Elsewhere }) {
        const core::Error error = net::missingPacketRight(bare, each);
        QVERIFY(says(error, "CAP_NET_RAW"));
        QVERIFY(says(error, bare));
        QVERIFY(says(error, "sudo"));
        QVERIFY(says(error, "scan the lab with --vantage lab"));
    }
    QVERIFY(
        net::helperCommand(bare, HelperObstacle::OtherGroup).starts_with("sudo usermod -a -G "));
}

void TestHelperAdvice::quotesForTheShell()
{
    const QTemporaryDir folder;
    const std::string odd = makeProgram(folder.filePath("it's here/helper"), "#!/bin/sh\n");
    const std::string command = net::helperCommand(odd, HelperObstacle::NoCapability);
    // The shell itself takes it apart, with functions in place of what it would start.
    const QString functions = "groupadd() { :; }; chmod() { echo \"$2\"; }; chown() { echo \"$2\"; "
                              "}; setcap() { echo \"$2\"; }; usermod() { :; }; ";
    QProcess shell;
    shell.start("sh",
        { "-c", functions + QString::fromStdString(command).replace("sudo sh -c ", "eval ") });
    QVERIFY(shell.waitForFinished());
    const QByteArray path = QByteArray::fromStdString(odd);
    QCOMPARE(shell.readAllStandardOutput(), path + "\n" + path + "\n" + path + "\n");
}

void TestHelperAdvice::takesTheInstalledScript()
{
    const QTemporaryDir folder;
    const std::string helper = makeProgram(folder.filePath("mptcp-nethelper"), "#!/bin/sh\n");
    const std::string script = makeProgram(folder.filePath("setup-nethelper"), "#!/bin/sh\n");
    QVERIFY(net::helperCommand(helper, HelperObstacle::NoCapability)
                .starts_with("sudo " + script + " " + helper + " "));
}

void TestHelperAdvice::refusesWithoutAsking_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("everySegment");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("privileged") << 443 << 443 << false << QByteArray("ports below 1024");
    QTest::newRow("empty") << 5000 << 4000 << false << QByteArray("the range is empty");
    QTest::newRow("too many") << 2000 << 60000 << true << QByteArray("more than 1024 ports");
}

void TestHelperAdvice::refusesWithoutAsking()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(bool, everySegment);
    QFETCH(QByteArray, reason);
    // Started it would be PermissionDenied, as it is not there.
    net::HelperSockets sockets("/nonexistent/mptcp-nethelper");
    net::ReceiveFilter filter { std::uint16_t(first), std::uint16_t(last), everySegment };
    const auto socket = sockets.openPacketReceiver({ 1, "lo" }, filter);
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, core::ErrorCode::InvalidInput);
    QVERIFY2(socket.error().detail.starts_with("--source-port: ")
            && socket.error().detail.find(reason.toStdString()) != std::string::npos,
        socket.error().detail.c_str());
}

void TestHelperAdvice::noticesWhatIsNoHelper()
{
    const QTemporaryDir folder;
    const std::string silent = makeProgram(folder.filePath("silent"), "#!/bin/sh\nexit 0\n");
    const auto reply = net::askHelper(silent, net::helper::encode(net::helper::Request {}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, core::ErrorCode::Malformed);
    QVERIFY(reply.error().detail.find(silent) != std::string::npos);

    const auto missing
        = net::askHelper(folder.filePath("none").toStdString(), net::helper::RequestMessage {});
    QVERIFY(!missing);
    QVERIFY(says(missing.error(), "is not there"));
}

QTEST_APPLESS_MAIN(TestHelperAdvice)
#include "tst_helperadvice.moc"
