// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/phrase.h"

#include <QtTest>

#include <set>

using handshake::Phrase;

class TestPhrase : public QObject {
    Q_OBJECT

private slots:
    void eachOnce();
    void values();
    void unknown();
};

void TestPhrase::eachOnce()
{
    std::set<std::string> ids;
    std::set<std::string> texts;
    for (const Phrase& phrase : handshake::phrases()) {
        QVERIFY2(ids.insert(phrase.id).second, phrase.id);
        QVERIFY2(texts.insert(phrase.text).second, phrase.text);
        const std::string text = phrase.text;
        QVERIFY2(text.ends_with("."), phrase.id);
        QVERIFY2(text.find("  ") == std::string::npos, phrase.id);
        QCOMPARE((handshake::Said { phrase.id, {} }.text().empty()), false);
    }
}

void TestPhrase::values()
{
    using handshake::fillIn;
    QCOMPARE(fillIn("%2 of %1, 5 %", { "a", "b" }), std::string("b of a, 5 %"));
    QCOMPARE(fillIn("%1%1", { "x" }), std::string("xx"));
    // A value is never read as a pattern.
    QCOMPARE(fillIn("%1 %2", { "%2", "b" }), std::string("%2 b"));
    QCOMPARE(fillIn("%3.", { "a" }), std::string("."));
    QCOMPARE((handshake::Said { "syn-v0", { "0123" } }.text()),
        std::string("The initiator offers MPTCP version 0 with MP_CAPABLE and tells its key, "
                    "0123."));
}

void TestPhrase::unknown() { QVERIFY((handshake::Said { "no-such", { "a" } }.text().empty())); }

QTEST_APPLESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
