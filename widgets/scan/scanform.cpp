// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/scanform.h"

#include "widgets/scan/fieldframe.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/probegroup.h"
#include "widgets/scan/rategroup.h"
#include "widgets/scan/targetsgroup.h"
#include "widgets/scan/vantagegroup.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"

#include <QBoxLayout>

namespace widgets {

ScanForm::ScanForm(QWidget* parent)
    : QWidget(parent)
    , m_targets(new TargetsGroup)
    , m_probe(new ProbeGroup)
    , m_rate(new RateGroup)
    , m_vantage(new VantageGroup)
{
    auto* const right = new QVBoxLayout;
    right->addWidget(m_vantage);
    right->addWidget(m_probe);
    right->addWidget(m_rate);
    right->addStretch();
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_targets, 1);
    layout->addLayout(right, 1);

    for (auto bindings :
        { m_targets->bindings(), m_probe->bindings(), m_rate->bindings(), m_vantage->bindings() })
        m_bindings.insert(m_bindings.end(), bindings.begin(), bindings.end());

    connect(m_targets, &TargetsGroup::changed, this, &ScanForm::read);
    connect(m_probe, &ProbeGroup::changed, this, &ScanForm::read);
    connect(m_rate, &RateGroup::changed, this, &ScanForm::read);
    connect(m_vantage, &VantageGroup::changed, this, &ScanForm::read);
    setFocusProxy(m_targets);
    setRequest({});
}

void ScanForm::setRequest(const scan::ScanRequest& request)
{
    m_filling = true;
    m_targets->setTargets(request.targets);
    for (const OptionBinding& binding : m_bindings)
        showRequest(binding, request);
    m_filling = false;
    read();
}

void ScanForm::read()
{
    if (m_filling)
        return;
    m_targets->targetsFrame()->setReason({});
    m_request = {};
    m_valid = true;
    for (const OptionBinding& binding : m_bindings)
        m_valid = applyBinding(binding, m_request) && m_valid;
    m_request.targets = m_targets->targets();
    m_targets->setLabPrefixesOffered(m_request.vantage != "host");
    m_rate->setRateNote({});
    Q_EMIT changed();
}

FieldFrame* ScanForm::frameOf(const std::string& option) const
{
    if (option == TargetsField)
        return m_targets->targetsFrame();
    for (const OptionBinding& binding : m_bindings) {
        if (option == binding.option)
            return binding.frame;
    }
    return nullptr;
}

bool ScanForm::showOutcome(const PlanOutcome& outcome)
{
    m_targets->setConfirmationAsked(!outcome.plan && outcome.field == "whole-internet");
    if (outcome.plan) {
        m_rate->setRateNote(outcome.plan->packetsPerSecond > 0
                ? tr("%1 on the wire").arg(formatBitRate(outcome.plan->wireBitsPerSecond()))
                : tr("as fast as the interface takes them"));
        return true;
    }
    FieldFrame* const frame = frameOf(outcome.field);
    if (frame)
        frame->setReason(errorText(outcome.error));
    return frame != nullptr;
}

void ScanForm::useLab(const QString& vantage)
{
    scan::ScanRequest request = m_request;
    request.vantage = vantage.toStdString();
    request.targets = labSample(core::Family::V4);
    request.targetFiles.clear();
    request.wholeInternet = false;
    setRequest(request);
}

} // namespace widgets
