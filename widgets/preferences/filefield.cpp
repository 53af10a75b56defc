// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/filefield.h"

#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace widgets {

FileField::FileField(Kind kind, const QString& name, const QString& dialogTitle,
    const QString& filter, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_dialogTitle(dialogTitle)
    , m_filter(filter)
    , m_line(new QLineEdit)
    , m_warning(new WarningLine)
{
    m_line->setObjectName(name);
    m_line->setClearButtonEnabled(kind == Kind::Existing);
    auto* const choose = new QPushButton(themedIcon(QStringLiteral("open")), tr("Choose…"));
    choose->setObjectName(name + QStringLiteral("Choose"));
    choose->setAccessibleName(dialogTitle);
    choose->setToolTip(dialogTitle);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addWidget(m_warning);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &FileField::onEdited);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_warning->setText({}); });
    connect(choose, &QPushButton::clicked, this, &FileField::browse);
}

QString FileField::text() const { return m_line->text().trimmed(); }

void FileField::setText(const QString& text)
{
    m_line->setText(text);
    m_warning->setText(problem());
}

QString FileField::problem() const
{
    const QString path = text();
    if (path.isEmpty())
        return m_kind == Kind::Store ? tr("A store has to be named.") : QString();
    if (m_kind == Kind::Store && path.contains(QLatin1String("://"))) {
        const QUrl url(path);
        if (url.scheme() != QLatin1String("postgresql")
            && url.scheme() != QLatin1String("postgres"))
            return tr("A shared store begins with postgresql://");
        return {};
    }
    QString file = path;
    if (m_kind == Kind::Store && file.startsWith(QLatin1String("sqlite:")))
        file = file.mid(int(qstrlen("sqlite:")));
    if (m_kind == Kind::Existing) {
        for (const QString& one : file.split(QLatin1Char(','))) {
            const QFileInfo info(one.trimmed());
            if (!info.exists())
                return tr("There is no such file.");
            if (info.isDir())
                return tr("This is a folder, not a file.");
            if (!info.isReadable())
                return tr("This file may not be read.");
        }
        return {};
    }
    const QFileInfo info(file);
    if (info.isDir())
        return tr("This is a folder, not a file.");
    if (info.exists())
        return info.isWritable() ? QString() : tr("This file may not be written.");
    // The folder is made with the store, in the nearest one that is there.
    QDir folder = info.absoluteDir();
    while (!folder.exists() && folder.cdUp()) { }
    return QFileInfo(folder.absolutePath()).isWritable()
        ? QString()
        : tr("In this folder no file may be made.");
}

void FileField::onEdited()
{
    m_warning->setText(problem());
    Q_EMIT edited();
}

void FileField::browse()
{
    QFileDialog dialog(this, m_dialogTitle, QFileInfo(text()).absolutePath(), m_filter);
    if (m_kind == Kind::Store) {
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        // A file that is there is opened, not written over.
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
    } else {
        dialog.setFileMode(QFileDialog::ExistingFile);
    }
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_line->setText(dialog.selectedFiles().constFirst());
    onEdited();
}

} // namespace widgets
