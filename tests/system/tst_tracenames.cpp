// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"
#include "tests/lab/namespacerefusal.h"

#include "core/wire/bytes.h"

#include <QJsonArray>

#include <arpa/inet.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>

#include <atomic>
#include <thread>

// mptcp-probe trace --names inside a lab, where the only name server is the test's.

namespace {

enum class Resolver { Answers, Silent, Missing };

/// The loopback interface, the one and only of a new network namespace.
bool raiseLoopback()
{
    const int handle = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request {};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool raised = ioctl(handle, SIOCSIFFLAGS, &request) == 0;
    close(handle);
    return raised;
}

/// The answer to a question for a PTR record: "hop.example" for whatever is asked.
std::vector<std::uint8_t> answerTo(const std::vector<std::uint8_t>& question)
{
    constexpr std::uint8_t Name[] = { 3, 'h', 'o', 'p', 7, 'e', 'x', 'a', 'm', 'p', 'l', 'e', 0 };
    std::size_t end = 12;
    while (end < question.size() && question[end] != 0)
        end += std::size_t(question[end]) + 1;
    end += 5; // the root, type and class
    if (end > question.size())
        return {};
    std::vector<std::uint8_t> answer(question.begin(), question.begin() + std::ptrdiff_t(end));
    wire::store16(&answer[2], 0x8180); // a response, no error
    for (const std::size_t count : { 4, 6, 8, 10 }) // one question, one answer
        wire::store16(&answer[count], count < 8 ? 1 : 0);
    // Its name as in the question, PTR, IN, an hour.
    const std::uint8_t record[] = { 0xc0, 12, 0, 12, 0, 1, 0, 0, 0x0e, 0x10, 0, sizeof Name };
    answer.insert(answer.end(), std::begin(record), std::end(record));
    answer.insert(answer.end(), std::begin(Name), std::end(Name));
    return answer;
}

/// A name server at 127.0.0.1.
class NameServer {
public:
    explicit NameServer(bool answers)
        : m_answers(answers)
        , m_socket(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(53);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience { 0, 50'000 };
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        m_listens
            = bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
    }
    ~NameServer()
    {
        m_thread.request_stop();
        m_thread.join();
        close(m_socket);
    }
    bool listens() const { return m_listens; }
    int questions() const { return m_questions; }

private:
    void serve(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            std::vector<std::uint8_t> packet(1500);
            sockaddr_in from {};
            socklen_t size = sizeof from;
            const ssize_t got = recvfrom(m_socket, packet.data(), packet.size(), 0,
                reinterpret_cast<sockaddr*>(&from), &size);
            if (got < 12)
                continue;
            ++m_questions;
            packet.resize(std::size_t(got));
            const std::vector<std::uint8_t> answer = answerTo(packet);
            if (m_answers && !answer.empty())
                sendto(m_socket, answer.data(), answer.size(), 0,
                    reinterpret_cast<const sockaddr*>(&from), size);
        }
    }

    bool m_answers;
    int m_socket;
    bool m_listens = false;
    std::atomic<int> m_questions { 0 };
    std::jthread m_thread;
};

struct Traced {
    probe::Outcome outcome;
    int questions = -1; ///< that reached the name server
    QString trouble;
};

/// As root of a lab of three routers, with an /etc/resolv.conf of its own; what comes of it is left
/// in `folder`.
int traceInside(const QString& folder, Resolver resolver, const QStringList& more)
{
    const auto leave = [&folder](const char* name, const QByteArray& text) {
        QFile file(QDir(folder).filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    if (!leave("resolv.conf", "nameserver 127.0.0.1\noptions timeout:30 attempts:1\n"))
        return 2;
    const QString configuration = QDir(folder).filePath("resolv.conf");
    if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || !raiseLoopback()
        || mount(qPrintable(configuration), "/etc/resolv.conf", nullptr, MS_BIND, nullptr) != 0)
        return 3;
    std::unique_ptr<NameServer> server;
    if (resolver != Resolver::Missing) {
        server = std::make_unique<NameServer>(resolver == Resolver::Answers);
        if (!server->listens())
            return 4;
    }
    const probe::Outcome outcome
        = probe::run(QStringList { "trace", "100.64.3.4", "fd64:64::4" } + more);
    const bool left = leave("output", outcome.output) && leave("errors", outcome.errors)
        && leave("status", QByteArray::number(outcome.status))
        && leave("questions", QByteArray::number(server ? server->questions() : 0));
    return left ? 0 : 5;
}

Traced traceNamed(Resolver resolver, const QStringList& more)
{
    Traced traced;
    const QTemporaryDir folder;
    const probe::Outcome lab = probe::run(QStringList { "lab", "exec", "--topology", "3", "--",
                                              QCoreApplication::applicationFilePath(), "inside",
                                              folder.path(), QString::number(int(resolver)) }
        + more);
    if (lab.status != 0) {
        traced.trouble = QString("step %1 failed in the lab: ").arg(lab.status) + lab.errors;
        return traced;
    }
    traced.outcome.status = probe::contents(folder.filePath("status")).toInt();
    traced.outcome.output = probe::contents(folder.filePath("output"));
    traced.outcome.errors = probe::contents(folder.filePath("errors"));
    traced.questions = probe::contents(folder.filePath("questions")).toInt();
    return traced;
}

/// The names of all hops, "" where there is none.
QStringList namesIn(const probe::Outcome& outcome)
{
    QStringList names;
    for (const QJsonObject& object : labtruth::objects(outcome)) {
        for (const auto& hop : object["hops"].toArray())
            names << hop.toObject()["name"].toString();
    }
    return names;
}

const QStringList Json { "-O", "jsonl", "-q" };

} // namespace

class TestTraceNames : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { SKIP_WITHOUT_NAMESPACES(); }

    void hopsAreNamed()
    {
        const Traced json = traceNamed(Resolver::Answers, QStringList { "--names" } + Json);
        QVERIFY2(json.trouble.isEmpty(), qPrintable(json.trouble));
        QCOMPARE(json.outcome.status, 0);
        const QStringList names = namesIn(json.outcome);
        QCOMPARE(names.size(), 6);
        QCOMPARE(names.count("hop.example"), 6);
        // Each router's address of either family, once.
        QCOMPARE(json.questions, 6);
        const Traced text = traceNamed(Resolver::Answers, { "--names" });
        QCOMPARE(text.outcome.output.count("hop.example"), 6);
    }

    void nobodyIsAskedWithoutTheFlag()
    {
        const Traced traced = traceNamed(Resolver::Answers, Json);
        QVERIFY2(traced.trouble.isEmpty(), qPrintable(traced.trouble));
        QCOMPARE(traced.outcome.status, 0);
        QCOMPARE(traced.questions, 0);
        QCOMPARE(namesIn(traced.outcome).count(""), 6);
    }

    void withoutAnswersTheTraceIsThereAllTheSame_data()
    {
        QTest::addColumn<int>("resolver");
        QTest::newRow("silent") << int(Resolver::Silent);
        QTest::newRow("missing") << int(Resolver::Missing);
    }
    void withoutAnswersTheTraceIsThereAllTheSame()
    {
        QFETCH(int, resolver);
        const Traced traced
            = traceNamed(Resolver(resolver), QStringList { "--names", "-O", "jsonl" });
        QVERIFY2(traced.trouble.isEmpty(), qPrintable(traced.trouble));
        QCOMPARE(traced.outcome.status, 0);
        const auto objects = labtruth::objects(traced.outcome);
        QCOMPARE(objects.size(), 2);
        for (const QJsonObject& object : objects)
            QCOMPARE(object["verdict"].toString(), QString("true-mptcp"));
        QCOMPARE(namesIn(traced.outcome).count(""), 6);
        QVERIFY2(traced.outcome.errors.contains("name"), traced.outcome.errors.constData());
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() >= 3 && words[0] == "inside")
        return traceInside(words[1], Resolver(words[2].toInt()), words.mid(3));
    TestTraceNames test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tracenames.moc"
