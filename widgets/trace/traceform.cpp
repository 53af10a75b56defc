// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/traceform.h"

#include "core/lab/vantages.h"
#include "core/net/sshplace.h"
#include "core/remote/remotetargets.h"
#include "core/scan/scanoptions.h"
#include "widgets/scan/commandbar.h"
#include "widgets/text/errortext.h"
#include "widgets/text/optionlabel.h"
#include "widgets/text/vantagetext.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

namespace widgets {

namespace {

    const QString Prefix = QStringLiteral("trace/form/");
    const QString SshChoice = QStringLiteral("ssh");

    QStringList wordsOf(const QString& text)
    {
        static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
        return text.split(separators, Qt::SkipEmptyParts);
    }

    QSpinBox* spinBox(const char* name, int least, int most, int value, const QString& help)
    {
        auto* const box = new QSpinBox;
        box->setObjectName(QLatin1String(name));
        box->setRange(least, most);
        box->setValue(value);
        box->setToolTip(help);
        box->setWhatsThis(help);
        return box;
    }

    void addLabelled(QBoxLayout* layout, const QString& text, QWidget* field)
    {
        auto* const label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
        layout->addWidget(label);
        layout->addWidget(field);
    }

} // namespace

TraceForm::TraceForm(QWidget* parent)
    : QWidget(parent)
    , m_targets(new QLineEdit)
    , m_ports(new QLineEdit(QStringLiteral("80")))
    , m_v1(new QCheckBox(tr("v&1")))
    , m_v0(new QCheckBox(tr("v&0")))
    , m_plain(new QCheckBox(tr("p&lain")))
    , m_vantage(new QComboBox)
    , m_machineRow(new QWidget)
    , m_machine(new QLineEdit)
    , m_more(new QToolButton)
    , m_trace(new QPushButton(themedIcon(QStringLiteral("trace")), tr("&Trace")))
    , m_verify(new QPushButton(themedIcon(QStringLiteral("done")), tr("&Verify")))
    , m_stop(new QPushButton(themedIcon(QStringLiteral("stop")), tr("&Stop")))
    , m_options(buildOptions())
    , m_command(new CommandBar(tr("Equivalent command line"), tr("&Copy")))
{
    m_targets->setObjectName(QStringLiteral("traceTargets"));
    m_targets->setPlaceholderText(tr("Address, prefix or host name; several with spaces"));
    m_targets->setClearButtonEnabled(true);
    m_targets->setToolTip(tr("What to trace: addresses, prefixes and host names, IPv4 or IPv6"));
    m_ports->setObjectName(QStringLiteral("tracePorts"));
    m_ports->setToolTip(tr("Ports and ranges of ports: 80,443"));
    m_ports->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_v1->setObjectName(QStringLiteral("traceV1"));
    m_v1->setChecked(true);
    m_v1->setAccessibleName(tr("Ask for MPTCP version 1"));
    m_v1->setToolTip(tr("A SYN with MP_CAPABLE of version 1 (RFC 8684)"));
    m_v0->setObjectName(QStringLiteral("traceV0"));
    m_v0->setAccessibleName(tr("Ask for MPTCP version 0"));
    m_v0->setToolTip(tr("A SYN with MP_CAPABLE of version 0 (RFC 6824)"));
    m_plain->setObjectName(QStringLiteral("tracePlain"));
    m_plain->setAccessibleName(tr("Ask without MPTCP"));
    m_plain->setToolTip(
        tr("A SYN without MPTCP, as a trace of its own to compare with the others"));
    m_vantage->setObjectName(QStringLiteral("traceVantage"));
    m_vantage->setToolTip(
        tr("From where packets leave: this computer, one of the labs, or a machine by ssh"));
    for (const std::string& word : lab::vantageNames())
        m_vantage->addItem(
            vantageTitle(QString::fromStdString(word)), QString::fromStdString(word));
    m_vantage->addItem(tr("Another machine (ssh)…"), SshChoice);
    m_machine->setObjectName(QStringLiteral("traceMachine"));
    m_machine->setPlaceholderText(tr("me@host.example"));
    m_machine->setToolTip(
        tr("The machine to probe from, [USER@]HOST[:PORT], as your ssh reaches it by key; behind "
           "it /lab or /virtual for a lab of that machine"));
    m_more->setObjectName(QStringLiteral("traceMore"));
    m_more->setText(tr("&More…"));
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Attempts, hops, patience, flows and names"));
    m_trace->setObjectName(QStringLiteral("startTrace"));
    m_trace->setToolTip(
        tr("Walk the path to each target hop by hop and find where MPTCP is altered"));
    m_verify->setObjectName(QStringLiteral("startVerify"));
    m_verify->setToolTip(tr("Prove whether each target speaks MPTCP itself, step by step"));
    m_stop->setObjectName(QStringLiteral("stopTrace"));
    m_stop->setToolTip(tr("End what runs; results so far stay"));
    m_options->hide();

    auto* const first = new QHBoxLayout;
    addLabelled(first, tr("Tar&gets:"), m_targets);
    first->setStretch(1, 1);
    addLabelled(first, tr("&Ports:"), m_ports);
    first->addWidget(m_trace);
    first->addWidget(m_verify);
    first->addWidget(m_stop);
    auto* const second = new QHBoxLayout;
    addLabelled(second, tr("&From:"), m_vantage);
    second->addSpacing(fontMetrics().averageCharWidth());
    second->addWidget(new QLabel(tr("Ask for MPTCP:")));
    second->addWidget(m_v1);
    second->addWidget(m_v0);
    second->addWidget(m_plain);
    second->addWidget(m_more);
    second->addSpacing(fontMetrics().averageCharWidth());
    second->addWidget(m_command, 1);
    auto* const machine = new QHBoxLayout(m_machineRow);
    machine->setContentsMargins(0, 0, 0, 0);
    addLabelled(machine, tr("Machine b&y ssh:"), m_machine);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_machineRow);
    layout->addWidget(m_options);
    setFocusProxy(m_targets);
    for (QWidget* const field : findChildren<QWidget*>()) {
        if (field->whatsThis().isEmpty())
            field->setWhatsThis(field->toolTip());
    }

    connect(m_targets, &QLineEdit::textChanged, this, &TraceForm::refresh);
    connect(m_ports, &QLineEdit::textChanged, this, &TraceForm::refresh);
    for (QLineEdit* const line : { m_machine, m_remoteProgram, m_sshProgram })
        connect(line, &QLineEdit::textChanged, this, &TraceForm::refresh);
    for (QLineEdit* const line : { m_targets, m_ports, m_machine }) {
        connect(line, &QLineEdit::returnPressed, this, [this] {
            if (m_trace->isEnabled())
                Q_EMIT traceRequested();
        });
    }
    for (QCheckBox* const box : { m_v1, m_v0, m_plain, m_control, m_names })
        connect(box, &QCheckBox::toggled, this, &TraceForm::refresh);
    for (QSpinBox* const box : { m_attempts, m_maxHop, m_timeout, m_flows, m_rate })
        connect(box, &QSpinBox::valueChanged, this, &TraceForm::refresh);
    connect(m_vantage, &QComboBox::currentIndexChanged, this, &TraceForm::refresh);
    connect(m_more, &QToolButton::toggled, m_options, &QWidget::setVisible);
    connect(m_trace, &QPushButton::clicked, this, &TraceForm::traceRequested);
    connect(m_verify, &QPushButton::clicked, this, &TraceForm::verifyRequested);
    connect(m_stop, &QPushButton::clicked, this, &TraceForm::stopRequested);
    connect(m_command, &CommandBar::copied, this,
        [this] { Q_EMIT hint(tr("The command is in the clipboard.")); });
    refresh();
}

QWidget* TraceForm::buildOptions()
{
    const trace::TraceRequest usual;
    m_attempts = spinBox("traceAttempts", 1, 4, usual.attempts,
        tr("Probes of each TTL before its hop counts as silent"));
    m_maxHop = spinBox("traceMaxHop", 1, 63, usual.maxHop, tr("Last TTL to probe"));
    m_timeout = spinBox("traceTimeout", 10, 60000, int(usual.timeoutMs),
        tr("Longest wait for an answer; shorter where the path answers faster"));
    m_timeout->setSuffix(tr(" ms"));
    m_timeout->setSingleStep(100);
    m_flows = spinBox("traceFlows", 1, 16, usual.flows,
        tr("Source ports to try for each target: load balancers may send each another way"));
    m_rate = spinBox("traceRate", 1, 1'000'000, int(usual.probe.rate),
        tr("Probes a second, of all targets together"));
    m_rate->setSuffix(tr(" p/s"));
    m_control = new QCheckBox(tr("Plain SYN as c&ontrol"));
    m_control->setObjectName(QStringLiteral("traceControl"));
    m_control->setChecked(usual.control);
    m_control->setToolTip(tr("Send a plain SYN the same way too, which tells a discarded SYN from "
                             "a silent host"));
    m_names = new QCheckBox(tr("&Names of hops"));
    m_names->setObjectName(QStringLiteral("traceNames"));
    m_names->setToolTip(tr("Ask the domain name system for the hops' names; not in the labs, whose "
                           "addresses it does not know"));

    auto* const frame = new QWidget;
    auto* const rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* const layout = new QHBoxLayout;
    addLabelled(layout, tr("&Attempts:"), m_attempts);
    addLabelled(layout, tr("Last &hop:"), m_maxHop);
    addLabelled(layout, tr("Pat&ience:"), m_timeout);
    addLabelled(layout, tr("Flo&ws:"), m_flows);
    addLabelled(layout, tr("&Rate:"), m_rate);
    layout->addStretch();
    auto* const switches = new QHBoxLayout;
    switches->addWidget(m_control);
    switches->addWidget(m_names);
    switches->addStretch();
    rows->addLayout(layout);
    rows->addLayout(switches);
    rows->addWidget(buildPrograms());
    return frame;
}

QWidget* TraceForm::buildPrograms()
{
    m_programs = new QWidget;
    auto* const layout = new QHBoxLayout(m_programs);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [layout](const char* name, const char* option, const std::string& usual) {
        auto* const line = new QLineEdit;
        line->setObjectName(QLatin1String(name));
        line->setPlaceholderText(QString::fromStdString(usual));
        line->setToolTip(optionHelp(option));
        addLabelled(layout, optionLabel(option) + QLatin1Char(':'), line);
        return line;
    };
    const scan::ScanRequest usual;
    m_remoteProgram = add("traceRemoteProgram", "remote-program", usual.remoteProgram);
    m_sshProgram = add("traceSshProgram", "ssh-program", usual.sshProgram);
    return m_programs;
}

core::Result<scan::ScanRequest> TraceForm::probe(bool forProof) const
{
    scan::ScanRequest request;
    for (const QString& word : wordsOf(m_targets->text()))
        request.targets.push_back(word.toStdString());
    if (request.targets.empty()) {
        return core::failure(
            core::ErrorCode::InvalidInput, tr("name an address, a prefix or a host").toStdString());
    }
    request.ports = m_ports->text().simplified().remove(QLatin1Char(' ')).toStdString();
    if (const auto ports = targets::PortSet::parse(request.ports); !ports)
        return tl::unexpected(ports.error());
    request.passes.clear();
    if (m_v1->isChecked())
        request.passes.push_back(scan::Pass::V1);
    if (m_v0->isChecked())
        request.passes.push_back(scan::Pass::V0);
    if (m_plain->isChecked() && !forProof)
        request.passes.push_back(scan::Pass::Control);
    if (request.passes.empty()) {
        return core::failure(core::ErrorCode::InvalidInput,
            tr("choose a version of MPTCP to ask for").toStdString());
    }
    request.rate = std::uint64_t(m_rate->value());
    request.vantage = vantage().toStdString();
    if (!elsewhere())
        return request;
    if (machinesOf(vantage()).isEmpty()) {
        return core::failure(core::ErrorCode::InvalidInput,
            tr("name the machine to probe from: USER@HOST, or an alias of your ssh configuration")
                .toStdString());
    }
    if (const auto known = lab::checkVantage(request.vantage); !known)
        return tl::unexpected(known.error());
    if (const auto single = remote::singlePlace(request.vantage); !single)
        return tl::unexpected(single.error());
    for (const auto& [line, option] :
        { std::pair(m_remoteProgram, "remote-program"), std::pair(m_sshProgram, "ssh-program") }) {
        const std::string program = line->text().trimmed().toStdString();
        if (program.empty())
            continue;
        if (auto set = scan::findScanOption(option)->set(request, program); !set)
            return tl::unexpected(set.error());
    }
    return request;
}

trace::TraceRequest TraceForm::traceRequest(const scan::ScanRequest& probe) const
{
    trace::TraceRequest request;
    request.probe = probe;
    request.control = m_control->isChecked();
    request.maxHop = std::uint8_t(m_maxHop->value());
    request.attempts = std::uint8_t(m_attempts->value());
    request.timeoutMs = std::uint32_t(m_timeout->value());
    request.flows = std::uint8_t(m_flows->value());
    request.names = m_names->isChecked();
    return request;
}

verify::VerifyRequest TraceForm::verifyRequest(const scan::ScanRequest& probe) const
{
    verify::VerifyRequest request;
    request.probe = probe;
    request.timeoutMs = std::uint32_t(m_timeout->value());
    return request;
}

core::Result<HostOrder> TraceForm::traceOrder() const
{
    auto request = probe(false);
    if (!request)
        return tl::unexpected(request.error());
    return HostOrder { traceRequest(*request), {} };
}

core::Result<HostOrder> TraceForm::verifyOrder() const
{
    auto request = probe(true);
    if (!request)
        return tl::unexpected(request.error());
    trace::ListUse use;
    use.controls = false;
    return HostOrder { verifyRequest(*request), use };
}

void TraceForm::setQuestion(const HostQuestion& question)
{
    setTargets(QString::fromStdString(question.target.address.toString()));
    m_ports->setText(QString::number(question.target.port));
    m_v1->setChecked(question.target.pass == scan::Pass::V1);
    m_v0->setChecked(question.target.pass == scan::Pass::V0);
    m_plain->setChecked(question.target.pass == scan::Pass::Control);
    setVantage(QString::fromStdString(question.vantage));
    for (const auto& [line, program] : { std::pair(m_remoteProgram, &question.remoteProgram),
             std::pair(m_sshProgram, &question.sshProgram) }) {
        if (!program->empty())
            line->setText(QString::fromStdString(*program));
    }
}

void TraceForm::setTargets(const QString& targets) { m_targets->setText(targets); }

bool TraceForm::elsewhere() const { return m_vantage->currentData() == SshChoice; }

QString TraceForm::vantage() const
{
    return elsewhere() ? vantageOfMachines(m_machine->text()) : m_vantage->currentData().toString();
}

void TraceForm::setVantage(const QString& vantage)
{
    if (net::isSsh(vantage.toStdString())) {
        // Of several that shared a scan, one can be asked.
        m_machine->setText(machinesOf(vantage).value(0));
        return m_vantage->setCurrentIndex(m_vantage->findData(SshChoice));
    }
    if (m_vantage->findData(vantage) < 0 && lab::checkVantage(vantage.toStdString()))
        m_vantage->addItem(vantageTitle(vantage), vantage);
    if (const int index = m_vantage->findData(vantage); index >= 0)
        m_vantage->setCurrentIndex(index);
}

void TraceForm::setActive(bool tracing, bool proving)
{
    m_tracing = tracing;
    m_proving = proving;
    refresh();
}

void TraceForm::refresh()
{
    m_machineRow->setVisible(elsewhere());
    m_programs->setVisible(elsewhere());
    const auto trace = traceOrder();
    m_trace->setEnabled(trace.has_value() && !m_tracing);
    m_verify->setEnabled(verifyOrder().has_value() && !m_proving);
    m_stop->setEnabled(m_tracing || m_proving);
    if (trace)
        m_command->setCommand(QString::fromStdString(scan::shellCommand(trace->command())));
    else
        m_command->setIncomplete(tr("No command yet: %1").arg(errorText(trace.error())));
    Q_EMIT changed();
}

void TraceForm::saveState(QSettings& settings) const
{
    settings.setValue(Prefix + QStringLiteral("targets"), m_targets->text());
    settings.setValue(Prefix + QStringLiteral("ports"), m_ports->text());
    settings.setValue(Prefix + QStringLiteral("v1"), m_v1->isChecked());
    settings.setValue(Prefix + QStringLiteral("v0"), m_v0->isChecked());
    settings.setValue(Prefix + QStringLiteral("plain"), m_plain->isChecked());
    settings.setValue(Prefix + QStringLiteral("vantage"), vantage());
    settings.setValue(Prefix + QStringLiteral("more"), m_more->isChecked());
    for (const QSpinBox* box : { m_attempts, m_maxHop, m_timeout, m_flows, m_rate })
        settings.setValue(Prefix + box->objectName(), box->value());
    settings.setValue(Prefix + QStringLiteral("control"), m_control->isChecked());
    settings.setValue(Prefix + QStringLiteral("names"), m_names->isChecked());
    for (const QLineEdit* line : { m_remoteProgram, m_sshProgram })
        settings.setValue(Prefix + line->objectName(), line->text());
}

void TraceForm::restoreState(const QSettings& settings)
{
    if (!settings.contains(Prefix + QStringLiteral("targets")))
        return;
    const auto value = [&settings](const QString& key) { return settings.value(Prefix + key); };
    m_targets->setText(value(QStringLiteral("targets")).toString());
    m_ports->setText(value(QStringLiteral("ports")).toString());
    m_v1->setChecked(value(QStringLiteral("v1")).toBool());
    m_v0->setChecked(value(QStringLiteral("v0")).toBool());
    m_plain->setChecked(value(QStringLiteral("plain")).toBool());
    setVantage(value(QStringLiteral("vantage")).toString());
    m_more->setChecked(value(QStringLiteral("more")).toBool());
    for (QSpinBox* box : { m_attempts, m_maxHop, m_timeout, m_flows, m_rate }) {
        if (const QVariant kept = value(box->objectName()); kept.isValid())
            box->setValue(kept.toInt());
    }
    m_control->setChecked(value(QStringLiteral("control")).toBool());
    m_names->setChecked(value(QStringLiteral("names")).toBool());
    for (QLineEdit* const line : { m_remoteProgram, m_sshProgram })
        line->setText(value(line->objectName()).toString());
}

} // namespace widgets
