// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/databasedialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace widgets {

DatabaseDialog::DatabaseDialog(
    const QString& originFile, const QString& countryFile, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Databases of Networks and Countries"));
    auto* const words = new QLabel(
        tr("Figures of networks and countries, and filters by AS, look addresses up in files of "
           "yours. MaxMind offers GeoLite2-ASN and GeoLite2-Country for free after registration; "
           "CAIDA publishes prefix-to-AS files (pfx2as)."));
    words->setWordWrap(true);
    auto* const layout = new QFormLayout(this);
    layout->addRow(words);
    m_origins = addField(layout, tr("&Networks (AS):"), originFile,
        tr("A MaxMind ASN database (.mmdb), or CAIDA pfx2as files of both families with a comma "
           "between them"),
        true);
    m_origins->setObjectName(QStringLiteral("originFile"));
    m_countries = addField(layout, tr("&Countries:"), countryFile,
        tr("A MaxMind country or city database (.mmdb)"), false);
    m_countries->setObjectName(QStringLiteral("countryFile"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit* DatabaseDialog::addField(QFormLayout* layout, const QString& label, const QString& value,
    const QString& help, bool several)
{
    auto* const line = new QLineEdit(value);
    line->setToolTip(help);
    line->setWhatsThis(help);
    line->setClearButtonEnabled(true);
    line->setPlaceholderText(tr("none"));
    auto* const browse = new QPushButton(tr("Browse…"));
    browse->setAccessibleName(tr("Browse for the file: %1").arg(help));
    auto* const row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(browse);
    auto* const words = new QLabel(label);
    words->setBuddy(line);
    layout->addRow(words, row);
    connect(browse, &QPushButton::clicked, this, [this, line, several, help] {
        const QString folder = QFileInfo(line->text()).absolutePath();
        const QStringList files = several
            ? QFileDialog::getOpenFileNames(this, help, folder)
            : QStringList(QFileDialog::getOpenFileName(this, help, folder));
        const QString chosen = files.join(QLatin1Char(','));
        if (!chosen.isEmpty())
            line->setText(chosen);
    });
    return line;
}

QString DatabaseDialog::originFile() const { return m_origins->text().trimmed(); }

QString DatabaseDialog::countryFile() const { return m_countries->text().trimmed(); }

bool DatabaseDialog::isOfCountries(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    return name.contains(QLatin1String("country"), Qt::CaseInsensitive)
        || name.contains(QLatin1String("city"), Qt::CaseInsensitive);
}

} // namespace widgets
