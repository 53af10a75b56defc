// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

/// Settings of a user who starts the program for the first time, in a folder of the test's own.
class FreshSettings {
public:
    FreshSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("mptcp-workbench-test"));
        QCoreApplication::setApplicationName(QStringLiteral("mptcp-workbench-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit()); // where runs are kept
    }

private:
    QTemporaryDir m_folder;
};
