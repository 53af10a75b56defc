// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/checkpointkeeper.h"

#include <QtTest>

using scan::Checkpoint;
using scan::CheckpointFile;

/// The file that an interrupted scan leaves.
class TestCheckpointFile : public QObject {
    Q_OBJECT

private slots:
    void beginsWithoutAFile();
    void removesABlankFile();
    void readsWhatWasKept();
    void followsLinks();
    void isHeldByOneScan();
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
    void saysThatItCannotBeWritten();
    void keepsTheLastOfMany();
    void saysThatResultsDoNotReachTheDisk();

private:
    std::string path(const char* name) const
    {
        return m_directory.filePath(QLatin1String(name)).toStdString();
    }
    QTemporaryDir m_directory;
};

namespace {

Checkpoint sample(std::uint64_t seed)
{
    Checkpoint checkpoint;
    checkpoint.seed = seed;
    checkpoint.targets = checkpoint.addresses = 100;
    checkpoint.sentPosition = 50;
    checkpoint.answeredPosition = 40;
    checkpoint.outputModule = "csv";
    return checkpoint;
}

QByteArray contents(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const std::string& path, const QByteArray& text)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool exists(const std::string& path) { return QFile::exists(QString::fromStdString(path)); }

} // namespace

void TestCheckpointFile::beginsWithoutAFile()
{
    const std::string name = path("new");
    auto file = CheckpointFile::open(name);
    QVERIFY(file);
    QVERIFY(!file->before());
    QVERIFY(file->replace(scan::checkpointText(sample(1))));
    QVERIFY(contents(name).startsWith("{\"format\":1,\"seed\":1,"));
    QVERIFY(!exists(name + ".new"));
}

void TestCheckpointFile::removesABlankFile()
{
    const std::string name = path("blank");
    {
        const auto file = CheckpointFile::open(name);
        QVERIFY(file && exists(name));
    }
    QVERIFY(!exists(name));
}

void TestCheckpointFile::readsWhatWasKept()
{
    const std::string name = path("kept");
    for (const std::uint64_t seed : { 1, 2, 3 }) {
        auto file = CheckpointFile::open(name);
        QVERIFY(file);
        QCOMPARE(file->before().has_value(), seed > 1);
        QVERIFY(seed == 1 || *file->before() == sample(seed - 1));
        QVERIFY(file->replace(scan::checkpointText(sample(seed))));
    }
}

void TestCheckpointFile::followsLinks()
{
    const std::string name = path("linked");
    const std::string link = path("link");
    QVERIFY(put(name, QByteArray::fromStdString(scan::checkpointText(sample(1)))));
    QVERIFY(QFile::link(QString::fromStdString(name), QString::fromStdString(link)));
    auto file = CheckpointFile::open(link);
    QVERIFY(file && file->before());
    QVERIFY(file->replace(scan::checkpointText(sample(2))));
    QVERIFY(contents(name).contains("\"seed\":2"));
    QVERIFY(QFileInfo(QString::fromStdString(link)).isSymLink());
}

void TestCheckpointFile::isHeldByOneScan()
{
    const std::string name = path("held");
    {
        auto first = CheckpointFile::open(name);
        QVERIFY(first);
        const auto tryAgain = [&name] { return CheckpointFile::open(name); };
        QVERIFY(!tryAgain());
        QCOMPARE(tryAgain().error().code, core::ErrorCode::Unavailable);
        QVERIFY(tryAgain().error().detail.find("in use") != std::string::npos);
        // Also once it is another file under the same name.
        QVERIFY(first->replace(scan::checkpointText(sample(1))));
        QCOMPARE(tryAgain().error().code, core::ErrorCode::Unavailable);
    }
    QVERIFY(CheckpointFile::open(name));
}

void TestCheckpointFile::leavesOtherFilesAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("rows") << QByteArray("saddr,ttl\n10.0.0.1,64\n");
    QTest::newRow("cut") << QByteArray("{\"format\":1,\"seed\":");
    QTest::newRow("zeros") << QByteArray(100, '\0');
}

void TestCheckpointFile::leavesOtherFilesAlone()
{
    QFETCH(QByteArray, text);
    const std::string name = path("foreign");
    QVERIFY(put(name, text));
    const auto file = CheckpointFile::open(name);
    QVERIFY(!file);
    QCOMPARE(file.error().code, core::ErrorCode::Malformed);
    QVERIFY(file.error().detail.find("foreign") != std::string::npos);
    QCOMPARE(contents(name), text);
}

void TestCheckpointFile::saysThatItCannotBeWritten()
{
    QCOMPARE(
        CheckpointFile::open("/nowhere/checkpoint").error().code, core::ErrorCode::WriteFailed);
    QCOMPARE(CheckpointFile::open("/dev/null").error().code, core::ErrorCode::InvalidInput);
    const QString folder = m_directory.filePath("folder");
    QVERIFY(QDir().mkdir(folder));
    auto file = CheckpointFile::open(folder.toStdString() + "/checkpoint");
    QVERIFY(file);
    QVERIFY(QDir(folder).removeRecursively());
    const auto written = file->replace("{}");
    QVERIFY(!written);
    QCOMPARE(written.error().code, core::ErrorCode::WriteFailed);
}

void TestCheckpointFile::keepsTheLastOfMany()
{
    const std::string name = path("many");
    auto file = CheckpointFile::open(name);
    QVERIFY(file);
    {
        scan::CheckpointKeeper keeper(*std::move(file), {});
        for (std::uint64_t seed = 1; seed <= 500; ++seed)
            QVERIFY(keeper.keep(sample(seed)));
        QVERIFY(keeper.finish());
    }
    const auto again = CheckpointFile::open(name);
    QVERIFY(again && again->before());
    QCOMPARE(again->before()->seed, std::uint64_t(500));
}

void TestCheckpointFile::saysThatResultsDoNotReachTheDisk()
{
    const std::string name = path("ahead");
    auto file = CheckpointFile::open(name);
    QVERIFY(file);
    std::vector<net::FileDescriptor> outputs;
    outputs.emplace_back(1'000'000); // no such descriptor: EBADF stands for a disk that fails
    scan::CheckpointKeeper keeper(*std::move(file), std::move(outputs));
    (void)keeper.keep(sample(1));
    const auto result = keeper.finish();
    QVERIFY(!result);
    QCOMPARE(result.error().code, core::ErrorCode::WriteFailed);
    // A checkpoint never says more than is on the disk.
    QVERIFY(!contents(name).contains("\"seed\":1"));
}

QTEST_APPLESS_MAIN(TestCheckpointFile)
#include "tst_checkpointfile.moc"
