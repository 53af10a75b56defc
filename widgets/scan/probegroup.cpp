// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/probegroup.h"

#include "widgets/scan/fieldframe.h"
#include "widgets/text/errortext.h"
#include "widgets/text/optionlabel.h"
#include "widgets/theme/classlook.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace widgets {

namespace {

    constexpr int MostPortNames = 6;

} // namespace

ProbeGroup::ProbeGroup(QWidget* parent)
    : QGroupBox(tr("Probe"), parent)
    , m_ports(new QLineEdit)
    , m_options(new QComboBox)
{
    m_ports->setObjectName(QStringLiteral("ports"));
    m_ports->setPlaceholderText(QStringLiteral("80"));
    m_options->setObjectName(QStringLiteral("probeOptions"));
    for (const QByteArray& choice :
        QByteArray(scan::findScanOption("probe-args")->choices).split(',')) {
        const QString word = QString::fromLatin1(choice.trimmed());
        m_options->addItem(word == QLatin1String("mss") ? tr("MSS only: the shortest probe")
                : word == QLatin1String("linux")        ? tr("As Linux sends them")
                                                        : word,
            word);
    }

    m_portsFrame = new FieldFrame(optionLabel("target-ports"), m_ports);
    m_passesFrame = new FieldFrame(optionLabel("mptcp"), buildPasses());
    m_optionsFrame = new FieldFrame(optionLabel("probe-args"), m_options);
    m_portsFrame->setHelp(optionHelp("target-ports"));
    m_passesFrame->setHelp(optionHelp("mptcp"));
    m_optionsFrame->setHelp(optionHelp("probe-args"));

    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_portsFrame);
    layout->addWidget(m_passesFrame);
    layout->addWidget(m_optionsFrame);

    connect(m_ports, &QLineEdit::textChanged, this, [this] {
        describePorts();
        Q_EMIT changed();
    });
    connect(m_options, &QComboBox::currentIndexChanged, this, &ProbeGroup::changed);
    m_namesJob.start([](const auto&) { return PortNames::read(QStringLiteral("/etc/services")); },
        [this](PortNames names) {
            m_portNames = std::move(names);
            describePorts();
            Q_EMIT changed();
        });
    describePorts();
}

void ProbeGroup::describePorts()
{
    const QString text = m_ports->text().trimmed();
    const auto numbers = m_portNames.numbersOf(text.isEmpty() ? m_ports->placeholderText() : text);
    const auto ports = numbers ? targets::PortSet::parse(numbers->toStdString())
                               : core::Result<targets::PortSet>(tl::unexpected(numbers.error()));
    m_portsFrame->setNote(ports ? m_portNames.describe(*ports, MostPortNames) : QString());
}

QWidget* ProbeGroup::buildPasses()
{
    const std::pair<QString, QString> texts[] = {
        { tr("MPTCP v&0"), tr("A SYN with MP_CAPABLE of RFC 6824, which carries a key.") },
        { tr("MPTCP v&1"), tr("A SYN with MP_CAPABLE of RFC 8684, which carries none.") },
        { tr("&Control"), tr("A plain SYN: does the target answer at all?") },
    };
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < scan::PassCount; ++i) {
        auto* const box = new QCheckBox(texts[i].first);
        box->setObjectName(
            QStringLiteral("pass-") + QString::fromLatin1(scan::passName(scan::Pass(i))));
        box->setToolTip(texts[i].second);
        connect(box, &QCheckBox::toggled, this, &ProbeGroup::changed);
        layout->addWidget(box);
        m_passes.push_back(box);
    }
    layout->addStretch();
    return row;
}

QString ProbeGroup::checkedPasses() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_passes.size(); ++i) {
        if (m_passes[i]->isChecked())
            names.append(QString::fromLatin1(scan::passName(scan::Pass(i))));
    }
    return names.join(QLatin1Char(','));
}

void ProbeGroup::checkPasses(const QStringList& values)
{
    const QStringList names = values.isEmpty()
        ? QStringList(QStringLiteral("v1"))
        : values.join(QLatin1Char(',')).split(QLatin1Char(','));
    for (std::size_t i = 0; i < m_passes.size(); ++i)
        m_passes[i]->setChecked(names.contains(QString::fromLatin1(scan::passName(scan::Pass(i)))));
}

std::vector<OptionBinding> ProbeGroup::bindings()
{
    return {
        { "target-ports", m_portsFrame,
            [this] {
                const QString text = m_ports->text().trimmed();
                return text.isEmpty() ? QStringList()
                                      : QStringList(m_portNames.numbersOf(text).value_or(text));
            },
            [this](const QStringList& values) { m_ports->setText(values.join(QLatin1Char(','))); },
            [this] {
                const auto numbers = m_portNames.numbersOf(m_ports->text());
                return numbers ? QString() : errorText(numbers.error());
            } },
        { "mptcp", m_passesFrame, [this] { return QStringList(checkedPasses()); },
            [this](const QStringList& values) { checkPasses(values); },
            [this] {
                return checkedPasses().isEmpty() ? tr("Tick at least one pass.") : QString();
            } },
        { "probe-args", m_optionsFrame,
            [this] { return QStringList(m_options->currentData().toString()); },
            [this](const QStringList& values) {
                m_options->setCurrentIndex(
                    std::max(0, values.isEmpty() ? 0 : m_options->findData(values.first())));
            } },
    };
}

} // namespace widgets
