// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/storechoice.h"

#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>

#include <memory>

namespace widgets {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(StoreChoice)
    };

    bool willBeMade(const QString& url)
    {
        return !url.contains(QLatin1String("://"))
            && (!QFileInfo::exists(url) || QFileInfo(url).size() == 0);
    }

    void refuse(Workbench& workbench, const QString& url, const core::Error& error)
    {
        const QString text = Words::tr("“%1” was not opened; the store of before stays.")
                                 .arg(RunLibrary::displayName(url));
        workbench.log().add(
            Severity::Error, Words::tr("Store"), text + QLatin1Char(' ') + errorText(error));
        auto* const box = new QMessageBox(QMessageBox::Warning, Words::tr("Store of Runs"), text,
            QMessageBox::Ok, QApplication::activeWindow());
        box->setObjectName(QStringLiteral("storeRefused"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(errorText(error));
        box->open();
    }

} // namespace

void useStore(Workbench& workbench, const QString& url, std::function<void()> then)
{
    const QString wanted = workbench.library().usedUrl(url);
    const auto take = [&workbench, wanted, then = std::move(then)] {
        workbench.preferences().setStoreUrl(wanted);
        if (then)
            then();
    };
    if (willBeMade(wanted)) {
        take();
        return;
    }
    auto trial = std::make_shared<StoreReader>();
    trial->setUrl(wanted.toStdString());
    trial->ask(
        &workbench.library(), [](store::Store&) { return core::Result<void>(); },
        [trial, &workbench, wanted, take](const core::Result<void>& opened) {
            if (opened)
                take();
            else
                refuse(workbench, wanted, opened.error());
        });
}

} // namespace widgets
