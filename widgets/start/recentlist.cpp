// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recentlist.h"

#include "widgets/session/workbench.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/recentmenu.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace widgets {

namespace {

    constexpr int ShownFiles = 5;
    constexpr int LongestName = 50;

    QString shortName(const RecentFile& file)
    {
        QString name = file.path.contains(QLatin1String("://")) ? file.path
                                                                : QFileInfo(file.path).fileName();
        if (name.size() > LongestName)
            name = name.left(LongestName) + QChar(0x2026);
        return name.replace(QLatin1Char('&'), QLatin1String("&&"));
    }

} // namespace

RecentList::RecentList(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_entries(new QVBoxLayout)
{
    setObjectName(QStringLiteral("recentList"));
    auto* const title = new QLabel(tr("Opened lately"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addLayout(m_entries);
    m_entries->setSpacing(0);
    connect(&workbench.recentFiles(), &RecentFiles::changed, this, &RecentList::fill);
    fill();
}

void RecentList::fill()
{
    while (QLayoutItem* const item = m_entries->takeAt(0)) {
        // Later: it may be the button that was just clicked.
        item->widget()->deleteLater();
        delete item;
    }
    const QList<RecentFile>& files = m_workbench.recentFiles().files();
    for (const RecentFile& file : files.mid(0, ShownFiles)) {
        const bool store = file.kind == RecentFile::Kind::Store;
        auto* const button = new QToolButton;
        button->setIcon(themedIcon(store ? QStringLiteral("runs") : QStringLiteral("open")));
        button->setText(shortName(file));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(file.exists());
        button->setToolTip(file.exists() ? QDir::toNativeSeparators(file.path)
                                         : tr("%1 is not there any more.").arg(file.path));
        connect(button, &QToolButton::clicked, this, [this, file, store] {
            if (store)
                openStore(m_workbench, file.path);
            else
                openCapture(m_workbench, file.path);
        });
        m_entries->addWidget(button, 0, Qt::AlignLeading);
    }
    setVisible(!files.isEmpty());
}

} // namespace widgets
