// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/pseudotranslator.h"
#include "tests/window/shownwindow.h"
#include "widgets/window/commandpalette.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QSettings>

using namespace widgets;

/// Makes a picture of each page in both themes and several languages, for people to look at. The
/// scale is the process's own: QT_SCALE_FACTOR. Fails when a picture is blank.
class TestWindowPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();

private:
    void shoot(QWidget* widget, const QString& name);
    QDir m_folder;
};

namespace {

const char* const PageNames[]
    = { "start", "scan", "live", "trace", "runs", "adoption", "handshake" };

/// A translator for "de" or "pseudo"; null for English and what is only mirrored.
std::unique_ptr<QTranslator> translatorFor(const QString& language)
{
    std::unique_ptr<QTranslator> translator;
    if (language == QLatin1String("pseudo"))
        translator = std::make_unique<PseudoTranslator>();
    if (language == QLatin1String("de")) {
        translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/i18n/mptcp-workbench_de.qm")))
            translator.reset();
    }
    if (translator)
        QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

void TestWindowPictures::initTestCase()
{
    const QString wanted = qEnvironmentVariable("WORKBENCH_SCREENSHOT_DIR");
    m_folder.setPath(wanted.isEmpty()
            ? QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots")
            : wanted);
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

void TestWindowPictures::shoot(QWidget* widget, const QString& name)
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QImage image = widget->grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 8, qPrintable(name));
    const QString file = QStringLiteral("%1-%2-%3.png")
                             .arg(name, QString::fromLatin1(QTest::currentDataTag()))
                             .arg(qRound(widget->devicePixelRatioF() * 100));
    QVERIFY2(image.save(m_folder.filePath(file)), qPrintable(m_folder.filePath(file)));
}

void TestWindowPictures::pages_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    for (const char* theme : { "light", "dark" }) {
        for (const char* language : { "en", "de" })
            QTest::addRow("%s-%s", theme, language) << theme << language;
    }
    QTest::newRow("light-rtl") << "light"
                               << "rtl";
    QTest::newRow("light-pseudo") << "light"
                                  << "pseudo";
}

void TestWindowPictures::pages()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    const auto translator = translatorFor(language);
    QGuiApplication::setLayoutDirection(
        language == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
    {
        const ShownWindow shown;
        shown.workbench->preferences().setTheme(themeFromKey(theme));
        for (int page = 0; page < PageCount; ++page) {
            shown.window->showPage(PageId(page));
            shoot(
                shown.window.get(), QStringLiteral("page-%1").arg(QLatin1String(PageNames[page])));
        }
    }
    if (translator)
        QCoreApplication::removeTranslator(translator.get());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindowPictures::dialogs_data() { pages_data(); }

void TestWindowPictures::dialogs()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    const auto translator = translatorFor(language);
    QGuiApplication::setLayoutDirection(
        language == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
    {
        const ShownWindow shown;
        shown.workbench->preferences().setTheme(themeFromKey(theme));
        shown.child<QAction>("commandPaletteAction")->trigger();
        auto* const palette = shown.window->findChild<CommandPalette*>();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("st"));
        shoot(palette, QStringLiteral("palette"));
        palette->reject();
        shown.child<QAction>("shortcuts")->trigger();
        auto* const overview = shown.child<QDialog>("shortcutOverview");
        QVERIFY(overview);
        shoot(overview, QStringLiteral("shortcuts"));
        overview->reject();
        for (int section = 0; section < 4; ++section) {
            shown.window->showPreferences(section);
            auto* const dialog = shown.child<QDialog>("preferences");
            QVERIFY(dialog);
            shoot(dialog, QStringLiteral("preferences-%1").arg(section));
            delete dialog;
        }
        MessageLog& log = shown.workbench->log();
        log.add(Severity::Info, QStringLiteral("Scan"), QStringLiteral("The scan is done."));
        log.add(
            Severity::Warning, QStringLiteral("Scan"), QStringLiteral("Some replies were lost."));
        log.add(Severity::Error, QStringLiteral("Runs"), QStringLiteral("The disk is full."));
        shoot(shown.window.get(), QStringLiteral("log-new"));
        shown.child<QAction>("helpLog")->trigger();
        shoot(shown.window.get(), QStringLiteral("log-open"));
    }
    if (translator)
        QCoreApplication::removeTranslator(translator.get());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestWindowPictures)
#include "tst_windowpictures.moc"
