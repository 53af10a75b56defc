// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/preferences.h"

#include "widgets/library/runlibrary.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace widgets {

namespace {

    const QString ThemeKey = QStringLiteral("preferences/theme");
    const QString LanguageKey = QStringLiteral("preferences/language");
    const QString StoreKey = QStringLiteral("preferences/store");
    const QString KeepKey = QStringLiteral("preferences/keepRuns");
    const QString RowsKey = QStringLiteral("preferences/rowLimit");
    const QString FramesKey = QStringLiteral("preferences/frameMemoryMib");
    const QString ConfirmKey = QStringLiteral("preferences/confirmTargets");
    const QString NotifyKey = QStringLiteral("preferences/notifySeconds");
    const QString OriginKey = QStringLiteral("preferences/originFile");
    const QString CountryKey = QStringLiteral("preferences/countryFile");

    /// A settings file is untrusted text: what is no number, or out of range, is as good as absent.
    template <typename T>
    T number(const QSettings& settings, const QString& key, T fallback, T most)
    {
        bool understood = false;
        const qlonglong value = settings.value(key).toLongLong(&understood);
        return understood && value >= 0 && value <= qlonglong(most) ? T(value) : fallback;
    }

} // namespace

Preferences::Preferences(QObject* parent)
    : QObject(parent)
{
    QSettings settings;
    m_theme = themeFromKey(settings.value(ThemeKey).toString());
    m_language = settings.value(LanguageKey).toString();
    m_storeUrl = settings.value(StoreKey).toString();
    if (m_storeUrl.isEmpty())
        m_storeUrl = defaultStoreUrl();
    else if (const QString kept = RunLibrary::keptUrl(m_storeUrl); kept != m_storeUrl)
        settings.setValue(StoreKey, kept); // of an older version, which kept the password
    m_keepRuns = settings.value(KeepKey, m_keepRuns).toBool();
    m_rowLimit = std::max(1, number(settings, RowsKey, m_rowLimit, 10'000'000));
    m_frameMemoryMib = number(settings, FramesKey, m_frameMemoryMib, 4096);
    m_confirmTargets = number(settings, ConfirmKey, m_confirmTargets, qint64(1) << 40);
    m_notifySeconds = number(settings, NotifyKey, m_notifySeconds, 86'400);
    m_originFile = settings.value(OriginKey).toString();
    m_countryFile = settings.value(CountryKey).toString();
}

QString Preferences::defaultStoreUrl()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("runs.sqlite"));
}

template <typename T> void Preferences::set(T& member, const T& value, const QString& key)
{
    if (member == value)
        return;
    member = value;
    if constexpr (std::is_same_v<T, Theme>)
        QSettings().setValue(key, themeKey(value));
    else
        QSettings().setValue(key, value);
    Q_EMIT changed();
}

void Preferences::setTheme(Theme theme) { set(m_theme, theme, ThemeKey); }
void Preferences::setLanguage(const QString& language) { set(m_language, language, LanguageKey); }
void Preferences::setStoreUrl(const QString& url)
{
    const QString wanted = url.isEmpty() ? defaultStoreUrl() : url;
    if (m_storeUrl == wanted)
        return;
    m_storeUrl = wanted;
    QSettings().setValue(StoreKey, RunLibrary::keptUrl(wanted));
    Q_EMIT changed();
}
void Preferences::setKeepRuns(bool keep) { set(m_keepRuns, keep, KeepKey); }
void Preferences::setRowLimit(int rows) { set(m_rowLimit, rows, RowsKey); }
void Preferences::setFrameMemoryMib(int mib) { set(m_frameMemoryMib, mib, FramesKey); }
void Preferences::setConfirmTargets(qint64 targets) { set(m_confirmTargets, targets, ConfirmKey); }
void Preferences::setNotifySeconds(int seconds) { set(m_notifySeconds, seconds, NotifyKey); }
void Preferences::setOriginFile(const QString& file) { set(m_originFile, file, OriginKey); }
void Preferences::setCountryFile(const QString& file) { set(m_countryFile, file, CountryKey); }

} // namespace widgets
