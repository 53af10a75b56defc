// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/importdialog.h"

#include "core/store/exchange/fieldvalues.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace widgets {

namespace {

    constexpr int Automatic = -1;
    constexpr int MostNamed = 4;
    constexpr int KeyDigits = 16;

} // namespace

ImportDialog::ImportDialog(const QStringList& files, QWidget* parent)
    : QDialog(parent)
    , m_files(files)
    , m_format(new QComboBox)
    , m_pass(new QComboBox)
    , m_senderKey(new QLineEdit)
    , m_ports(new QLineEdit)
    , m_hasStart(new QCheckBox(tr("Be&gan at (UTC):")))
    , m_started(new QDateTimeEdit)
    , m_vantage(new QLineEdit)
    , m_label(new QLineEdit)
    , m_note(new QLineEdit)
    , m_simulated(new QCheckBox(tr("Nothing was measured: the replies are &simulated")))
    , m_strict(new QCheckBox(tr("Take nothing of a file in which one line can’t be &read")))
    , m_trouble(new WarningLine)
{
    setWindowTitle(tr("Import Runs"));
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->addItem(tr("As the file begins"), Automatic);
    m_format->addItem(tr("Runs of this program (JSON lines)"), int(store::ImportFormat::Runs));
    m_format->addItem(tr("Replies of scan, JSON lines"), int(store::ImportFormat::ScanJsonLines));
    m_format->addItem(tr("Replies of scan, CSV"), int(store::ImportFormat::ScanCsv));
    m_format->addItem(tr("Replies of ZMap, CSV"), int(store::ImportFormat::ZmapCsv));
    m_format->addItem(tr("Packet capture (pcap, pcapng)"), int(store::ImportFormat::Capture));
    m_pass->setObjectName(QStringLiteral("importPass"));
    m_pass->addItem(tr("As the file says"), Automatic);
    for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control })
        m_pass->addItem(QString::fromLatin1(scan::passName(pass)), int(pass));
    m_pass->setToolTip(tr("What the probes of a ZMap file, or of a capture without them, asked"));
    m_senderKey->setObjectName(QStringLiteral("importKey"));
    m_senderKey->setPlaceholderText(QStringLiteral("0c0c0c0c0c0c0c0c"));
    m_senderKey->setToolTip(tr("The key in those probes of version 0, 16 hex digits: an answer "
                               "with the same key is a mirror"));
    m_ports->setObjectName(QStringLiteral("importPorts"));
    m_ports->setPlaceholderText(tr("those that answered"));
    m_ports->setToolTip(
        tr("The ports that were asked, like 80,443; of a capture only these count"));
    m_started->setObjectName(QStringLiteral("importStarted"));
    m_started->setTimeSpec(Qt::UTC);
    m_started->setDateTime(QDateTime::currentDateTimeUtc());
    m_started->setCalendarPopup(true);
    m_started->setEnabled(false);
    m_started->setAccessibleName(tr("When the scan began, UTC"));
    m_hasStart->setToolTip(tr("Only for files that bear no times"));
    m_vantage->setObjectName(QStringLiteral("importVantage"));
    m_vantage->setPlaceholderText(tr("from where it was measured"));
    m_label->setObjectName(QStringLiteral("importLabel"));
    m_label->setPlaceholderText(tr("the series that the runs belong to"));
    m_note->setObjectName(QStringLiteral("importNote"));
    m_simulated->setObjectName(QStringLiteral("importSimulated"));
    m_strict->setObjectName(QStringLiteral("importStrict"));

    QStringList names;
    for (const QString& file : files.first(std::min<qsizetype>(files.size(), MostNamed)))
        names.append(QFileInfo(file).fileName());
    if (files.size() > MostNamed)
        names.append(tr("and %n more", nullptr, int(files.size() - MostNamed)));
    auto* const what = new QLabel(names.join(QLatin1Char('\n')));
    what->setTextFormat(Qt::PlainText);
    auto* const explained = new QLabel(
        tr("Runs that this program exported keep what they say of themselves. For the other "
           "formats, say here what the file does not."));
    explained->setWordWrap(true);

    auto* const form = new QFormLayout;
    form->addRow(tr("Files:"), what);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Probes &asked:"), m_pass);
    form->addRow(tr("Sender &key:"), m_senderKey);
    form->addRow(tr("&Ports:"), m_ports);
    form->addRow(m_hasStart, m_started);
    form->addRow(tr("&Vantage point:"), m_vantage);
    form->addRow(tr("&Label:"), m_label);
    form->addRow(tr("&Note:"), m_note);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* const import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import->setObjectName(QStringLiteral("importAccept"));
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(explained);
    layout->addLayout(form);
    layout->addWidget(m_simulated);
    layout->addWidget(m_strict);
    layout->addWidget(m_trouble);
    layout->addWidget(buttons);
    import->setDefault(true);
    m_label->setFocus();
    connect(m_hasStart, &QCheckBox::toggled, m_started, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

core::Result<store::ImportRequest> ImportDialog::request() const
{
    store::ImportRequest request;
    if (const int format = m_format->currentData().toInt(); format != Automatic)
        request.format = store::ImportFormat(format);
    if (const int pass = m_pass->currentData().toInt(); pass != Automatic)
        request.sentPass = scan::Pass(pass);
    if (const QString text = m_senderKey->text().trimmed(); !text.isEmpty()) {
        const auto key = store::keyField("Sender key", text.toStdString());
        if (!key)
            return tl::unexpected(key.error());
        // A shorter one would be another key, and make every mirror of it a host of its own.
        if (text.size() != (text.startsWith(QLatin1String("0x")) ? KeyDigits + 2 : KeyDigits)) {
            return core::failure(core::ErrorCode::InvalidInput, "the sender key has 16 hex digits");
        }
        request.senderKey = *key;
    }
    if (const std::string ports = m_ports->text().trimmed().toStdString(); !ports.empty()) {
        if (const auto set = targets::PortSet::parse(ports); !set)
            return tl::unexpected(set.error());
        request.ports = ports;
    }
    if (m_hasStart->isChecked())
        request.startedNs = m_started->dateTime().toMSecsSinceEpoch() * 1'000'000;
    request.vantage = m_vantage->text().toStdString();
    request.label = m_label->text().toStdString();
    request.note = m_note->text().toStdString();
    request.simulated = m_simulated->isChecked();
    request.strict = m_strict->isChecked();
    return request;
}

void ImportDialog::check()
{
    if (const auto asked = request(); !asked)
        return m_trouble->setText(errorText(asked.error()));
    accept();
}

std::vector<store::ImportRequest> ImportDialog::requests() const
{
    std::vector<store::ImportRequest> all;
    const auto asked = request();
    if (!asked)
        return all;
    for (const QString& file : m_files) {
        all.push_back(*asked);
        all.back().file = file.toStdString();
    }
    return all;
}

} // namespace widgets
