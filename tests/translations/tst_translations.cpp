// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/catalogue.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The translations are complete, and fit the texts that they stand for.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void languagesAreThere();
    void nothingIsLeftUntranslated_data() { catalogues(); }
    void nothingIsLeftUntranslated();
    void placeholdersAndMarkupAreKept_data() { catalogues(); }
    void placeholdersAndMarkupAreKept();
    void endingsAndMnemonicsAreKept_data() { catalogues(); }
    void endingsAndMnemonicsAreKept();
    void noTextIsMissing_data() { catalogues(); }
    void noTextIsMissing();

private:
    static QDir folder() { return QDir(QStringLiteral(SOURCE_DIR "/translations")); }
    static QStringList files() { return folder().entryList({ QStringLiteral("*.ts") }); }
    /// English needs the plurals of its texts and no more.
    static bool isEnglish(const QString& file) { return file.endsWith(QLatin1String("_en.ts")); }
    /// What the core says, which knows no Qt, has a catalogue of its own.
    static bool isOfTheCore(const QString& file)
    {
        return file.startsWith(QLatin1String("mptcp-core"));
    }
    void catalogues();
    std::vector<CatalogueMessage> read();
};

void TestTranslations::catalogues()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : files())
        QTest::newRow(qPrintable(file)) << file;
}

std::vector<CatalogueMessage> TestTranslations::read()
{
    QFETCH(QString, file);
    QString error;
    auto messages = readCatalogue(folder().filePath(file), error);
    if (!error.isEmpty())
        qWarning("%s: %s", qPrintable(file), qPrintable(error));
    return messages;
}

void TestTranslations::languagesAreThere()
{
    for (const char* language : { "en", "de", "fr", "zh_CN" })
        QVERIFY2(
            files().contains(QStringLiteral("mptcp-workbench_%1.ts").arg(QLatin1String(language))),
            language);
    for (const char* language : { "de", "fr", "zh_CN" })
        QVERIFY2(files().contains(QStringLiteral("mptcp-core_%1.ts").arg(QLatin1String(language))),
            language);
}

void TestTranslations::nothingIsLeftUntranslated()
{
    const auto messages = read();
    QFETCH(QString, file);
    QVERIFY(messages.size() > (isEnglish(file) ? 10 : 100));
    int left = 0;
    for (const CatalogueMessage& message : messages) {
        const bool done = message.type.isEmpty() && !message.translations.isEmpty()
            && !message.translations.contains(QString());
        if (!done && ++left <= 10)
            qWarning("%s: \"%s\"", qPrintable(message.context), qPrintable(message.source));
    }
    QCOMPARE(left, 0);
}

void TestTranslations::placeholdersAndMarkupAreKept()
{
    static const QRegularExpression token(QStringLiteral("%L?[0-9]+|</?[a-z]+[0-9]?>"));
    const auto tokensOf = [](const QString& text) {
        QStringList tokens;
        for (auto matches = token.globalMatch(text); matches.hasNext();)
            tokens += matches.next().captured();
        tokens.sort();
        return tokens;
    };
    int wrong = 0;
    for (const CatalogueMessage& message : read()) {
        for (const QString& translation : message.translations) {
            if (translation.isEmpty() || tokensOf(translation) == tokensOf(message.source))
                continue;
            ++wrong;
            qWarning("%s: \"%s\" became \"%s\"", qPrintable(message.context),
                qPrintable(message.source), qPrintable(translation));
        }
        // Some forms may say "one" in words, the last one has the number.
        if (message.numerus && !message.translations.isEmpty()
            && !message.translations.last().isEmpty()
            && message.source.contains(QLatin1String("%n"))
                != message.translations.last().contains(QLatin1String("%n"))) {
            ++wrong;
            qWarning("%s: \"%s\" lost its number", qPrintable(message.context),
                qPrintable(message.source));
        }
    }
    QCOMPARE(wrong, 0);
}

void TestTranslations::endingsAndMnemonicsAreKept()
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^&\\s]"));
    const auto hasMnemonic
        = [](QString text) { return text.remove(QStringLiteral("&&")).contains(mnemonic); };
    const auto isMarkup = [](const QString& text) { return text.contains(QLatin1Char('<')); };
    int wrong = 0;
    for (const CatalogueMessage& message : read()) {
        for (const QString& translation : message.translations) {
            if (translation.isEmpty())
                continue;
            const QChar ellipsis(0x2026);
            const bool endings = message.source.endsWith(ellipsis) == translation.endsWith(ellipsis)
                || translation.contains(ellipsis);
            const bool mnemonics = isMarkup(message.source)
                || hasMnemonic(message.source) == hasMnemonic(translation);
            if (endings && mnemonics)
                continue;
            ++wrong;
            qWarning("%s: \"%s\" became \"%s\"", qPrintable(message.context),
                qPrintable(message.source), qPrintable(translation));
        }
    }
    QCOMPARE(wrong, 0);
}

void TestTranslations::noTextIsMissing()
{
    QFETCH(QString, file);
    QTemporaryDir scratch;
    const QString fresh = scratch.filePath(file);
    QVERIFY(QFile::copy(folder().filePath(file), fresh));
    QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments { QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("-no-obsolete") };
    if (isOfTheCore(file)) {
        arguments += { QStringLiteral("-tr-function-alias"),
            QStringLiteral("QT_TRANSLATE_NOOP+=Pattern"), QStringLiteral(SOURCE_DIR "/core") };
    } else {
        arguments += { QStringLiteral("-I"), QStringLiteral(SOURCE_DIR),
            QStringLiteral(SOURCE_DIR "/widgets") };
    }
    arguments += { QStringLiteral("-ts"), fresh };
    if (isEnglish(file))
        arguments.prepend(QStringLiteral("-pluralonly"));
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(60000), qPrintable(lupdate.errorString()));
    const QByteArray said = lupdate.readAll();
    QVERIFY2(lupdate.exitCode() == 0, said.constData());

    QSet<QString> known;
    for (const CatalogueMessage& message : read())
        known += message.key();
    QString error;
    const auto wanted = readCatalogue(fresh, error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    int missing = 0;
    for (const CatalogueMessage& message : wanted) {
        if (known.remove(message.key()))
            continue;
        if (++missing <= 10)
            qWarning("%s: \"%s\" is not in the catalogue", qPrintable(message.context),
                qPrintable(message.source));
    }
    QVERIFY2(missing == 0,
        "build the targets widgets_lupdate and core_lupdate, and translate what is new");
    QVERIFY2(known.isEmpty(), "texts are gone: build the targets widgets_lupdate and core_lupdate");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
