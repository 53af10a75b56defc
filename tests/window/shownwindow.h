// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/windowfixture.h"
#include "widgets/scan/labtargets.h"
#include "widgets/session/workbench.h"
#include "widgets/window/mainwindow.h"

#include <QTest>
#include <QThreadPool>
#include <QTimer>

/// The window of a user who starts the program for the first time, with the virtual lab in its
/// form.
class ShownWindow {
public:
    ShownWindow()
        : workbench(std::make_unique<widgets::Workbench>(QString()))
        , window(std::make_unique<widgets::MainWindow>(*workbench))
    {
        window->setRequest(widgets::firstRequest("virtual"));
        window->show();
    }
    ~ShownWindow()
    {
        window.reset();
        workbench.reset();
        QThreadPool::globalInstance()->waitForDone(30000);
    }
    template <typename T> T* child(const char* name) const
    {
        return window->findChild<T*>(QLatin1String(name));
    }

    FreshSettings settings;
    std::unique_ptr<widgets::Workbench> workbench;
    std::unique_ptr<widgets::MainWindow> window;
};

/// Closes every dialog and popup that opens while it lives, as somebody who thinks better of it.
class DialogCloser : public QObject {
public:
    DialogCloser()
    {
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] {
            if (QWidget* const popup = QApplication::activePopupWidget()) {
                popup->close();
                return;
            }
            for (QWidget* const widget : QApplication::topLevelWidgets()) {
                auto* const dialog = qobject_cast<QDialog*>(widget);
                if (!dialog || !dialog->isVisible())
                    continue;
                ++closed;
                dialog->reject();
            }
        });
        m_timer.start(20);
    }
    int closed = 0;

private:
    QTimer m_timer;
};
