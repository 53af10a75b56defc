// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/fileopening.h"

#include "widgets/runs/runspage.h"
#include "widgets/session/filekind.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/window/pagestack.h"
#include "widgets/window/recentmenu.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>

namespace widgets {

namespace {

    struct FileOpening {
        Q_DECLARE_TR_FUNCTIONS(FileOpening)
    };

    void refuseFile(Workbench& workbench, const QString& file, const core::Error& error)
    {
        const QString text
            = FileOpening::tr("“%1” was not opened.").arg(QFileInfo(file).fileName());
        workbench.log().add(
            Severity::Error, FileOpening::tr("Open"), text + QLatin1Char(' ') + errorText(error));
        auto* const box = new QMessageBox(QMessageBox::Warning, FileOpening::tr("Open"), text,
            QMessageBox::Ok, QApplication::activeWindow());
        box->setObjectName(QStringLiteral("fileRefused"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(errorText(error));
        box->open();
    }

} // namespace

void openFile(Workbench& workbench, PageStack& pages, const QString& file)
{
    const auto kind = fileKind(file);
    if (!kind)
        return refuseFile(workbench, file, kind.error());
    switch (*kind) {
    case FileKind::Store:
        return openStore(workbench, file);
    case FileKind::Capture:
        return openCapture(workbench, file);
    case FileKind::Measurements:
        pages.showPage(PageId::Runs);
        pages.runs()->importFrom({ file });
    }
}

} // namespace widgets
