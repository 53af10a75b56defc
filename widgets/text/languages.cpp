// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <utility>

namespace widgets {

const std::vector<Language>& languages()
{
    static const std::vector<Language> all {
        { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") },
        { QStringLiteral("fr"), QStringLiteral("Français") },
        { QStringLiteral("zh_CN"), QStringLiteral("简体中文") },
    };
    return all;
}

Translation::~Translation() { remove(); }

void Translation::remove()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void Translation::install(const QString& code)
{
    remove();
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const std::pair<QString, QString> catalogues[] = {
        { QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath) },
        { QStringLiteral("mptcp-core"), QStringLiteral(":/i18n") },
        { QStringLiteral("mptcp-workbench"), QStringLiteral(":/i18n") },
    };
    for (const auto& [name, folder] : catalogues) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace widgets
