// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/largescandialog.h"

#include "widgets/scan/preflight.h"
#include "widgets/text/format.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace widgets {

namespace {

    QLabel* paragraph(const QString& text)
    {
        auto* const label = new QLabel(text);
        // A file's name may look like HTML.
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    QString rangesText(const scan::ScanPlan& plan)
    {
        constexpr std::size_t MostNamed = 3;
        const auto& ranges = plan.space.ranges();
        QStringList names;
        for (std::size_t i = 0; i < std::min(ranges.size(), MostNamed); ++i) {
            names.append(QString::fromStdString(
                core::IpAddress::fromValue(ranges[i].family, ranges[i].first).toString()
                + (ranges[i].first == ranges[i].last ? ""
                                                     : "–"
                            + core::IpAddress::fromValue(ranges[i].family, ranges[i].last)
                                  .toString())));
        }
        if (ranges.size() > MostNamed)
            names.append(QString(QChar(0x2026)));
        return names.join(QStringLiteral(", "));
    }

} // namespace

bool needsConfirmation(const PlanOutcome& outcome, qint64 confirmTargets)
{
    if (!outcome.plan || outcome.publicTargets == 0)
        return false;
    return outcome.plan->request.wholeInternet
        || outcome.publicTargets >= core::Uint128(std::max<qint64>(confirmTargets, 1));
}

LargeScanDialog::LargeScanDialog(const PlanOutcome& outcome, QWidget* parent)
    : QDialog(parent)
    , m_scan(new QPushButton(themedIcon(QStringLiteral("start")), tr("&Start the scan")))
{
    const scan::ScanPlan& plan = *outcome.plan;
    setObjectName(QStringLiteral("largeScan"));
    setWindowTitle(tr("Scan Public Networks"));

    auto* const title = new QLabel(
        tr("This scan sends %1 probes to public networks.").arg(formatCount(plan.probeCount())));
    QFont large = title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    title->setFont(large);
    title->setWordWrap(true);

    auto* const facts = new QFormLayout;
    facts->addRow(tr("Targets"),
        paragraph(tr("%1 addresses that belong to others: %2")
                      .arg(formatCount(outcome.publicAddresses), rangesText(plan))));
    facts->addRow(tr("Rate"),
        paragraph(plan.packetsPerSecond > 0 ? tr("%1, %2 on the wire")
                                                  .arg(formatPacketRate(plan.packetsPerSecond),
                                                      formatBitRate(plan.wireBitsPerSecond()))
                                            : tr("as fast as the interface takes them")));
    if (plan.packetsPerSecond > 0) {
        facts->addRow(tr("Duration"),
            paragraph(formatDuration(plan.sendSeconds() + plan.request.cooldownSeconds)));
    }
    const QString excluded = exclusionLine(plan);
    facts->addRow(tr("Left out"), paragraph(excluded.isEmpty() ? tr("nothing") : excluded));

    auto* const advice = paragraph(
        tr("<b>Scanning well</b><ul style='margin-top:0'>"
           "<li>Scan only what you may: ask your network’s operators first.</li>"
           "<li>Let the reverse DNS name and a web page on this address say who scans, why, and "
           "how to reach you.</li>"
           "<li>Honour every request to opt out: keep those networks in a blocklist under "
           "“Lists”.</li>"
           "<li>Send no faster than you need to, and spread the load over the networks.</li>"
           "</ul>More: <a href='https://github.com/zmap/zmap/wiki/Scanning-Best-Practices'>"
           "ZMap’s advice</a>"));
    advice->setObjectName(QStringLiteral("advice"));
    advice->setTextFormat(Qt::RichText);
    advice->setTextInteractionFlags(Qt::TextBrowserInteraction);
    advice->setOpenExternalLinks(true);

    auto* const text = new QVBoxLayout;
    text->addWidget(title);
    text->addLayout(facts);
    text->addWidget(advice);
    if (plan.request.wholeInternet) {
        m_wholeFamily = new QCheckBox(tr("I &mean the whole address family, and may scan it"));
        m_wholeFamily->setObjectName(QStringLiteral("wholeFamily"));
        text->addWidget(m_wholeFamily);
        connect(m_wholeFamily, &QCheckBox::toggled, this, &LargeScanDialog::judge);
    }
    auto* const top = new QHBoxLayout;
    const int size = fontMetrics().height() * 2;
    top->addWidget(new IconLabel(warningIcon(), size), 0, Qt::AlignTop);
    top->addLayout(text, 1);

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_scan->setObjectName(QStringLiteral("confirm"));
    m_scan->setAutoDefault(false);
    buttons->addButton(m_scan, QDialogButtonBox::AcceptRole);
    QPushButton* const cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void LargeScanDialog::judge() { m_scan->setEnabled(!m_wholeFamily || m_wholeFamily->isChecked()); }

} // namespace widgets
