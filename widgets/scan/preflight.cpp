// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/preflight.h"

#include "core/remote/runparts.h"
#include "widgets/text/format.h"
#include "widgets/theme/classlook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace widgets {

namespace {

    QString nameOf(const scan::ScanPlan& plan, const std::string& part)
    {
        if (part == "--exclude")
            return QCoreApplication::translate("Preflight", "exclusions");
        const auto& files = plan.request.blocklistFiles;
        const QString name = QString::fromStdString(part);
        return std::find(files.begin(), files.end(), part) == files.end()
            ? name
            : QFileInfo(name).fileName();
    }

} // namespace

QString preflightLine(const scan::ScanPlan& plan)
{
    QStringList passes;
    for (const scan::Pass pass : plan.request.passes)
        passes.append(passTitle(pass));
    QString asked = passes.join(QStringLiteral(" + "));
    if (const std::size_t machines = remote::runPartsOf(plan.request).size(); machines > 1) {
        asked = QCoreApplication::translate("Preflight", "%1 × %2 machines")
                    .arg(asked, formatCount(machines));
    }
    const QString load
        = QCoreApplication::translate("Preflight", "%1 targets × %2 = %3 probes")
              .arg(formatCount(plan.targetLimit), asked, formatCount(plan.probeCount()));
    if (plan.packetsPerSecond <= 0)
        return QCoreApplication::translate("Preflight", "%1, as fast as the interface takes them")
            .arg(load);
    return QCoreApplication::translate("Preflight", "%1; about %2 at %3, %4 on the wire")
        .arg(load, formatDuration(plan.sendSeconds() + plan.request.cooldownSeconds),
            formatPacketRate(plan.packetsPerSecond), formatBitRate(plan.wireBitsPerSecond()));
}

QString exclusionLine(const scan::ScanPlan& plan)
{
    if (plan.excluded.empty())
        return {};
    QStringList parts;
    for (const scan::ExcludedPart& part : plan.excluded)
        parts.append(QCoreApplication::translate("Preflight", "%1: %2")
                         .arg(nameOf(plan, part.name), formatCount(part.addresses)));
    return QCoreApplication::translate("Preflight", "Left out: %1 addresses (%2)")
        .arg(formatCount(plan.excludedAddresses),
            parts.join(QCoreApplication::translate("Preflight", "; ")));
}

} // namespace widgets
