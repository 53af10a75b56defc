// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowhost.h"

#include "widgets/session/workbench.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>

namespace widgets {

WindowHost::WindowHost(Workbench& workbench)
    : m_workbench(workbench)
    , m_language(workbench.preferences().language())
    , m_notifier(workbench)
{
    m_translation.install(m_language);
    // Later: the change may come from a menu of the window that is going to be deleted.
    connect(&workbench.preferences(), &Preferences::changed, this,
        &WindowHost::onPreferencesChanged, Qt::QueuedConnection);
    build();
}

WindowHost::~WindowHost() = default;

void WindowHost::onPreferencesChanged()
{
    if (m_workbench.preferences().language() == m_language)
        return;
    m_language = m_workbench.preferences().language();
    rebuild();
}

void WindowHost::build()
{
    m_window = std::make_unique<MainWindow>(m_workbench);
    m_notifier.setWindow(m_window.get());
}

void WindowHost::rebuild()
{
    // For a moment there is no window, which is not the end of the program.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    const bool visible = m_window->isVisible();
    const int preferences = m_window->shownPreferences();
    const QString guide = m_window->shownGuide();
    m_window->saveState();
    m_window.reset();
    m_translation.install(m_language);
    build();
    if (visible)
        m_window->show();
    if (preferences >= 0)
        m_window->showPreferences(preferences);
    if (!guide.isEmpty())
        m_window->showGuide(guide);
    QApplication::setQuitOnLastWindowClosed(quits);
    Q_EMIT rebuilt();
}

} // namespace widgets
