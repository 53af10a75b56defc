// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/study/studywriter.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/adoption/adoptionpage.h"
#include "widgets/adoption/figurepane.h"
#include "widgets/session/workbench.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

/// A small study whose truth is known, with the files of its origins, made once.
class StudyFolder {
public:
    /// Empty when all went well.
    QString make(int months = 24, double divisor = 400)
    {
        study::StudySettings settings;
        settings.months = months;
        settings.scale.divisor = divisor;
        settings.scale.thin = 5;
        const study::Population population = study::makePopulation(settings);
        if (const auto done = study::writeStudy(population, url().toStdString()); !done)
            return QString::fromStdString(done.error().detail);
        // The study calls itself simulated; here it stands for what was measured.
        if (!setSimulated(url(), false))
            return QStringLiteral("the study's runs cannot be changed");
        const auto done = study::writeOrigins(population.internet, m_folder.path().toStdString());
        return done ? QString() : QString::fromStdString(done.error().detail);
    }
    static bool setSimulated(const QString& store, bool simulated)
    {
        bool done = false;
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("study"));
            database.setDatabaseName(store);
            done = database.open()
                && QSqlQuery(database).exec(
                    QStringLiteral("UPDATE runs SET simulated = %1").arg(int(simulated)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("study"));
        return done;
    }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString url() const { return file(QStringLiteral("study.db")); }
    QString origins() const
    {
        return file(QStringLiteral("study-v4.pfx2as")) + QLatin1Char(',')
            + file(QStringLiteral("study-v6.pfx2as"));
    }
    QString countries() const { return file(QStringLiteral("study-countries.mmdb")); }

private:
    QTemporaryDir m_folder;
};

/// The page of somebody who starts for the first time, on a store.
class PageOfStore {
public:
    explicit PageOfStore(const QString& url)
    {
        QSettings().setValue(QStringLiteral("preferences/storeUrl"), url);
        m_workbench = std::make_unique<widgets::Workbench>(QString());
        m_workbench->preferences().setStoreUrl(url);
        build();
    }
    /// As when the language is switched: what the page keeps comes back.
    void rebuild()
    {
        QSettings settings;
        m_page->saveState(settings);
        m_page.reset();
        build();
        m_page->restoreState(settings);
    }
    widgets::Workbench& workbench() { return *m_workbench; }
    widgets::AdoptionPage& page() { return *m_page; }
    widgets::FigurePane& pane() { return *m_page->findChild<widgets::FigurePane*>(); }
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }

private:
    void build()
    {
        m_page = std::make_unique<widgets::AdoptionPage>(*m_workbench);
        m_page->resize(1100, 760);
    }

    FreshSettings m_settings;
    std::unique_ptr<widgets::Workbench> m_workbench;
    std::unique_ptr<widgets::AdoptionPage> m_page;
};
