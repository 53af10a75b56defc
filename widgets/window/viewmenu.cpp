// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/viewmenu.h"

#include "widgets/session/preferences.h"
#include "widgets/text/languages.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"
#include "widgets/window/pagestack.h"
#include "widgets/window/textzoom.h"

#include <QActionGroup>
#include <QDockWidget>

namespace widgets {

ViewMenu::ViewMenu(
    Preferences& preferences, PageStack* pages, QDockWidget* log, TextZoom* zoom, QWidget* parent)
    : QMenu(tr("&View"), parent)
{
    addActions(pages->pageActions());
    addSeparator();
    QAction* const palette = addAction(themedIcon(QStringLiteral("palette")),
        tr("Co&mmand palette…"), Qt::CTRL | Qt::Key_K, this, &ViewMenu::paletteWanted);
    palette->setObjectName(QStringLiteral("commandPaletteAction"));
    describe(palette, tr("Find and run any command by typing some letters of its name."));
    addSeparator();
    addThemes(preferences);
    addLanguages(preferences);
    addZoom(zoom);
    QAction* const panel = log->toggleViewAction();
    panel->setText(tr("L&og panel"));
    panel->setIcon(themedIcon(QStringLiteral("log")));
    panel->setShortcut(Qt::Key_F8);
    panel->setObjectName(QStringLiteral("logPanelAction"));
    describe(panel, tr("Show what happened: errors, warnings and the ends of runs."));
    addAction(panel);
    QAction* const full = addAction(tr("&Full screen"), Qt::Key_F11, this,
        [this](bool checked) { Q_EMIT fullScreenWanted(checked); });
    full->setObjectName(QStringLiteral("fullScreen"));
    full->setCheckable(true);
    describe(full, tr("Use the whole screen; once more to go back."));
    addSeparator();
    QAction* const reset = addAction(tr("&Reset layout"), this, &ViewMenu::resetWanted);
    reset->setObjectName(QStringLiteral("resetLayout"));
    describe(reset, tr("Back to the sizes, columns and panels of the first start."));
}

void ViewMenu::addThemes(Preferences& preferences)
{
    auto* const menu = addMenu(themedIcon(QStringLiteral("theme")), tr("&Theme"));
    auto* const group = new QActionGroup(this);
    const auto add = [&](Theme theme, const QString& text, const QString& description) {
        QAction* const action = group->addAction(text);
        action->setCheckable(true);
        action->setData(int(theme));
        action->setObjectName(QStringLiteral("theme-%1").arg(themeKey(theme)));
        describe(action, description);
        menu->addAction(action);
    };
    add(Theme::System, tr("&Follow the system"), tr("Light or dark as the desktop is."));
    add(Theme::Light, tr("&Light"), tr("Dark text on a light ground."));
    add(Theme::Dark, tr("&Dark"), tr("Light text on a dark ground."));
    connect(group, &QActionGroup::triggered, this, [&preferences](const QAction* action) {
        preferences.setTheme(Theme(action->data().toInt()));
    });
    const auto check = [group, &preferences] {
        for (QAction* const action : group->actions())
            action->setChecked(action->data().toInt() == int(preferences.theme()));
    };
    connect(&preferences, &Preferences::changed, group, check);
    check();
}

void ViewMenu::addLanguages(Preferences& preferences)
{
    auto* const menu = addMenu(themedIcon(QStringLiteral("language")), tr("La&nguage"));
    auto* const group = new QActionGroup(this);
    const auto add = [&](const QString& code, const QString& text) {
        QAction* const action = group->addAction(text);
        action->setCheckable(true);
        action->setData(code);
        action->setChecked(code == preferences.language());
        action->setObjectName(QStringLiteral("language-%1").arg(code));
        describe(action, tr("Show the window in this language; what runs goes on."));
        menu->addAction(action);
    };
    add(QString(), tr("&Follow the system"));
    int number = 0;
    for (const Language& language : languages())
        add(language.code, QStringLiteral("&%1  %2").arg(++number).arg(language.name));
    connect(group, &QActionGroup::triggered, this, [&preferences](const QAction* action) {
        preferences.setLanguage(action->data().toString());
    });
}

void ViewMenu::addZoom(TextZoom* zoom)
{
    auto* const menu = addMenu(tr("Te&xt size"));
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& key,
                         const QString& description, void (TextZoom::*does)()) {
        QAction* const action = menu->addAction(text, key, zoom, does);
        action->setObjectName(name);
        describe(action, description);
        return action;
    };
    QAction* const larger = add(QStringLiteral("textLarger"), tr("&Larger"), QKeySequence::ZoomIn,
        tr("Make all texts larger."), &TextZoom::larger);
    larger->setShortcuts(
        { QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) });
    QAction* const smaller = add(QStringLiteral("textSmaller"), tr("&Smaller"),
        QKeySequence::ZoomOut, tr("Make all texts smaller."), &TextZoom::smaller);
    QAction* const normal = add(QStringLiteral("textNormal"), tr("&Normal"), Qt::CTRL | Qt::Key_0,
        tr("Back to the size of the desktop."), &TextZoom::reset);
    const auto update = [larger, smaller, normal, zoom] {
        setAvailable(larger, zoom->canGrow(), tr("The texts are as large as they get."));
        setAvailable(smaller, zoom->canShrink(), tr("The texts are as small as they get."));
        setAvailable(normal, !zoom->isNormal(), tr("The texts have their normal size."));
    };
    connect(zoom, &TextZoom::changed, this, update);
    update();
}

} // namespace widgets
