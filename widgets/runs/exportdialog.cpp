// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/exportdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace widgets {

ExportDialog::ExportDialog(std::vector<store::RunId> runs, What first, QWidget* parent)
    : QDialog(parent)
    , m_runs(std::move(runs))
    , m_what(new QComboBox)
    , m_help(new QLabel)
    , m_path(new QLineEdit)
{
    setWindowTitle(tr("Export Runs"));
    m_what->setObjectName(QStringLiteral("exportWhat"));
    m_what->addItem(tr("Whole runs, JSON lines"), int(What::WholeRuns));
    m_what->addItem(tr("Whole runs, CSV tables in a folder"), int(What::Tables));
    if (m_runs.size() == 1) {
        m_what->addItem(tr("Hosts, CSV"), int(What::Hosts));
        m_what->addItem(tr("Replies, CSV"), int(What::Replies));
        m_what->addItem(tr("Traces, CSV"), int(What::Traces));
        m_what->addItem(tr("Proofs, CSV"), int(What::Proofs));
        m_what->addItem(tr("Followed-up hosts, CSV"), int(What::Findings));
    }
    m_what->setCurrentIndex(std::max(0, m_what->findData(int(first))));
    m_help->setWordWrap(true);
    m_path->setObjectName(QStringLiteral("exportPath"));
    auto* const browse = new QPushButton(tr("&Browse…"));
    auto* const row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    auto* const form = new QFormLayout;
    form->addRow(tr("Runs:"), new QLabel(tr("%n run(s)", nullptr, int(m_runs.size()))));
    form->addRow(tr("&What:"), m_what);
    form->addRow(QString(), m_help);
    auto* const where = new QLabel(tr("&To:"));
    where->setBuddy(m_path);
    form->addRow(where, row);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("exportAccept"));
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    browse->setAutoDefault(false);
    m_accept->setDefault(true);
    m_path->setFocus();
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 50);

    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(m_path, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

bool ExportDialog::toFolder() const { return What(m_what->currentData().toInt()) == What::Tables; }

void ExportDialog::update()
{
    const auto what = What(m_what->currentData().toInt());
    switch (what) {
    case What::WholeRuns:
        m_help->setText(tr("Every record, one JSON object a line; Import reads it back."));
        break;
    case What::Tables:
        m_help->setText(tr("Files of their own for each run, its replies, hosts, traces and "
                           "proofs, as run-12-hosts.csv."));
        break;
    default:
        m_help->setText(tr("One table with a header."));
        break;
    }
    if (m_pathTyped)
        return;
    // A fresh home may have no folder of that name.
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists())
        folder = QDir::home();
    const QString run = m_runs.size() == 1 ? QStringLiteral("run-%1").arg(m_runs.front())
                                           : QStringLiteral("runs");
    const char* const part[] = { ".jsonl", "", "-hosts.csv", "-replies.csv", "-traces.csv",
        "-proofs.csv", "-findings.csv" };
    m_path->setText(
        QDir::toNativeSeparators(folder.filePath(run + QLatin1String(part[std::size_t(what)]))));
}

void ExportDialog::browse()
{
    const QString chosen = toFolder()
        ? QFileDialog::getExistingDirectory(this, tr("Export to Folder"), m_path->text())
        : QFileDialog::getSaveFileName(this, tr("Export to File"), m_path->text());
    if (chosen.isEmpty())
        return;
    m_pathTyped = true;
    m_path->setText(QDir::toNativeSeparators(chosen));
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order;
    order.runs = m_runs;
    order.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const auto what = What(m_what->currentData().toInt());
    order.format
        = what == What::WholeRuns ? scan::OutputFormat::JsonLines : scan::OutputFormat::Csv;
    switch (what) {
    case What::Hosts:
        order.part = store::ExportPart::Hosts;
        break;
    case What::Replies:
        order.part = store::ExportPart::Replies;
        break;
    case What::Traces:
        order.part = store::ExportPart::Traces;
        break;
    case What::Proofs:
        order.part = store::ExportPart::Proofs;
        break;
    case What::Findings:
        order.part = store::ExportPart::Findings;
        break;
    default:
        break;
    }
    return order;
}

} // namespace widgets
