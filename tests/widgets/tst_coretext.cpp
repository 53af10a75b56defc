// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/base/textjson.h"
#include "widgets/text/coretext.h"
#include "widgets/text/errortext.h"
#include "widgets/text/languages.h"

#include <QTest>

#include <cerrno>

using core::Pattern;
using core::Text;
using widgets::coreText;
using Json = nlohmann::ordered_json;

/// What the core says, in English and in the window's language.
class TestCoreText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void englishIsFilledIn();
    void joinedTextsKeepTheirParts();
    void aBeginningIsTakenOff();
    void documentsKeepTexts();
    void foreignDocumentsAreRefused_data();
    void foreignDocumentsAreRefused();
    void theWindowTranslates_data();
    void theWindowTranslates();
    void withoutCatalogueItIsEnglish();
    void errorsAreTranslated();
};

void TestCoreText::englishIsFilledIn()
{
    const Text text(Pattern("analysis", "%2 before %1, 5 % and %3"), { "a %1", "b" });
    QCOMPARE(text.english(), std::string("b before a %1, 5 % and %3"));
    QCOMPARE(Text(Pattern("analysis", "%1s"), { Pattern("analysis", "month") }).english(),
        std::string("months"));
    QCOMPARE(Text::count(1200).english(), std::string("1200"));
    QCOMPARE(Text::list({ "a", "b", "c" }, "; ").english(), std::string("a; b; c"));
}

void TestCoreText::joinedTextsKeepTheirParts()
{
    const Text joined = "file:3" + (": " + Text(Pattern("analysis", "no host"))) + ".";
    QCOMPARE(joined.english(), std::string("file:3: no host."));
    QVERIFY(joined.kind() == Text::Kind::Joined);
    QVERIFY(std::any_of(joined.values().begin(), joined.values().end(),
        [](const Text& each) { return each.kind() == Text::Kind::Pattern; }));
    QVERIFY(Text("a" + Text("b")).kind() == Text::Kind::Plain);
}

void TestCoreText::aBeginningIsTakenOff()
{
    const Text option = "--rate: " + Text(Pattern("analysis", "no host"));
    const Text rest = option.withoutFirst(8);
    QCOMPARE(rest.english(), std::string("no host"));
    QVERIFY(rest.kind() == Text::Kind::Pattern);
    QCOMPARE(option.withoutFirst(2).english(), std::string("rate: no host"));
    QCOMPARE(option.withoutFirst(11).english(), std::string("host"));
    QVERIFY(option.withoutFirst(99).empty());
}

void TestCoreText::documentsKeepTexts()
{
    const Text text = Text(Pattern("verify", "%1 %2."), { Pattern("verify", "The plain SYN"), "x" })
        + " " + Text::count(12);
    const Text back = core::textFromJson(Json::parse(core::textJson<Json>(text).dump()));
    QCOMPARE(back.english(), text.english());
    QCOMPARE(back.values().front().room(), std::string("verify"));
    QCOMPARE(back.values().front().values().front().source(), std::string("The plain SYN"));
}

void TestCoreText::foreignDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("english");
    QTest::newRow("object") << QByteArray("{}") << QByteArray();
    QTest::newRow("null") << QByteArray("null") << QByteArray();
    QTest::newRow("short") << QByteArray("[\"verify\"]") << QByteArray();
    QTest::newRow("numbers") << QByteArray("[1, 2, 3]") << QByteArray();
    QTest::newRow("value missing")
        << QByteArray("[\"a\", \"b %1 %2\", \"c\"]") << QByteArray("b c %2");
    QTest::newRow("deep") << QByteArray(
        "[\"a\",\"%1\",[\"a\",\"%1\",[\"a\",\"%1\",[\"a\",\"%1\",[\"a\",\"%1\",\"x\"]]]]]")
                          << QByteArray();
}

void TestCoreText::foreignDocumentsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, english);
    QCOMPARE(
        QByteArray::fromStdString(core::textFromJson(Json::parse(json.toStdString()))), english);
}

void TestCoreText::theWindowTranslates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("said");
    QTest::newRow("de") << QStringLiteral("de")
                        << QStringLiteral("Port 80: 12\u202f345 Hosts im ersten Scan. 0,25");
    QTest::newRow("fr") << QStringLiteral(
        "fr") << QStringLiteral("port 80\u00a0: 12\u202f345 hôtes dans le premier balayage. 0,25");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN")
                           << QStringLiteral("端口 80：首次扫描有 12\u202f345 台主机。 0.25");
}

void TestCoreText::theWindowTranslates()
{
    QFETCH(QString, language);
    QFETCH(QString, said);
    widgets::Translation translation;
    translation.install(language);
    const Text text = Text(Pattern("analysis", "%1: %2 hosts in the first scan."),
                          { { Pattern("analysis", "port %1"), { "80" } }, Text::count(12345) })
        + " " + Text::number("0.25");
    QCOMPARE(coreText(text), said);
    // What is no pattern stays as it is, and so does a pattern that the catalogue lacks.
    QCOMPARE(coreText("no host"), QStringLiteral("no host"));
    QCOMPARE(coreText(Text("elsewhere", "no %1", { "host" })), QStringLiteral("no host"));
}

void TestCoreText::withoutCatalogueItIsEnglish()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(coreText(Text(Pattern("analysis", "port %1"), { "80" })), QStringLiteral("port 80"));
}

void TestCoreText::errorsAreTranslated()
{
    widgets::Translation translation;
    translation.install(QStringLiteral("de"));
    const auto failed = core::systemFailure(
        core::ErrorCode::NotFound, { Pattern("net", "cannot open \"%1\""), { "/tmp/x" } }, ENOENT);
    QCOMPARE(failed.value().detail.english(),
        std::string("cannot open \"/tmp/x\": No such file or directory"));
    QCOMPARE(widgets::errorText(failed.value()),
        QStringLiteral("„/tmp/x“ lässt sich nicht öffnen: Datei oder Verzeichnis nicht gefunden"));
}

QTEST_MAIN(TestCoreText)
#include "tst_coretext.moc"
