// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/scanform.h"

#include "core/lab/vantages.h"
#include "widgets/scan/fieldframe.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/lists/listspanel.h"
#include "widgets/scan/moregroup.h"
#include "widgets/scan/probegroup.h"
#include "widgets/scan/rategroup.h"
#include "widgets/scan/resultsgroup.h"
#include "widgets/scan/targetsgroup.h"
#include "widgets/scan/vantagegroup.h"
#include "widgets/text/errortext.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace widgets {

ScanForm::ScanForm(Preferences& preferences, QUndoStack& undo, QWidget* parent)
    : QWidget(parent)
    , m_targets(new TargetsGroup(undo))
    , m_probe(new ProbeGroup)
    , m_rate(new RateGroup)
    , m_vantage(new VantageGroup)
    , m_results(new ResultsGroup(preferences))
{
    for (auto bindings : { m_targets->bindings(), m_probe->bindings(), m_rate->bindings(),
             m_vantage->bindings(), m_results->bindings() })
        m_bindings.insert(m_bindings.end(), bindings.begin(), bindings.end());
    std::vector<const char*> shown;
    for (const OptionBinding& binding : m_bindings)
        shown.push_back(binding.option);
    m_more = new MoreGroup(shown);
    for (const OptionBinding& binding : m_more->bindings())
        m_bindings.push_back(binding);
    buildLayout();

    connect(m_targets, &TargetsGroup::changed, this, &ScanForm::read);
    connect(m_targets, &TargetsGroup::prefixBrowserWanted, this, &ScanForm::prefixBrowserWanted);
    connect(m_probe, &ProbeGroup::changed, this, &ScanForm::read);
    connect(m_rate, &RateGroup::changed, this, &ScanForm::read);
    connect(m_vantage, &VantageGroup::changed, this, &ScanForm::read);
    connect(m_results, &ResultsGroup::changed, this, &ScanForm::read);
    connect(m_more, &MoreGroup::changed, this, &ScanForm::read);
    setFocusProxy(m_targets);
    setAcceptDrops(true);
    setRequest({});
}

void ScanForm::buildLayout()
{
    m_left = new QWidget;
    auto* const left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_targets);
    left->addWidget(m_results);
    left->addStretch();
    m_right = new QWidget;
    auto* const right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_vantage);
    right->addWidget(m_probe);
    right->addWidget(m_rate);
    right->addWidget(m_more);
    right->addStretch();
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(12);
    m_columns->addWidget(m_left, 1);
    m_columns->addWidget(m_right, 1);
}

void ScanForm::fitWidth(int width)
{
    // The layout shares the width out evenly.
    const int column
        = std::max(m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width());
    m_columns->setDirection(2 * column + m_columns->spacing() <= width ? QBoxLayout::LeftToRight
                                                                       : QBoxLayout::TopToBottom);
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
    m_targets->setLabPrefixesOffered(!lab::reachesNetworks(m_request.vantage));
    m_rate->setPlan(nullptr);
    m_more->follow();
    Q_EMIT changed();
}

ListsPanel& ScanForm::lists() { return m_targets->lists(); }

bool ScanForm::addExclusion(const QString& target)
{
    return !m_targets->addExclusions({ target }).isEmpty();
}

void ScanForm::removeExclusion(const QString& target) { m_targets->removeExclusion(target); }

void ScanForm::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData& dropped = *event->mimeData();
    const QList<QUrl> urls = dropped.urls();
    const bool files
        = std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    if (!files && (dropped.hasUrls() || !dropped.hasText()))
        return;
    event->acceptProposedAction();
    Q_EMIT said(files ? tr("Drop lists to add them; on the exclusions they become blocklists")
                      : tr("Drop the text to add it to the targets"));
}

void ScanForm::dropEvent(QDropEvent* event)
{
    const bool excluded
        = m_targets->isAtExclusions(m_targets->mapFrom(this, event->position().toPoint()));
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!files.isEmpty())
        return lists().add(files, excluded ? ListUse::Blocklist : ListUse::Targets);
    if (event->mimeData()->hasUrls())
        return Q_EMIT said(tr("Only files can be dropped; a web address is for “Fetch list”"));
    // What is dropped may be anything: a list of names and prefixes is short.
    constexpr int MostDropped = 100'000;
    const QStringList lines
        = event->mimeData()
              ->text()
              .left(MostDropped)
              .split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts);
    if (excluded)
        m_targets->addExclusions(lines);
    else
        m_targets->addTargets(lines);
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
        m_rate->setPlan(&*outcome.plan);
        return true;
    }
    FieldFrame* const frame = frameOf(outcome.field);
    if (frame)
        frame->setReason(errorText(outcome.error));
    m_more->follow();
    return frame != nullptr;
}

void ScanForm::useLab(const QString& vantage)
{
    scan::ScanRequest request = m_request;
    request.vantage = vantage.toStdString();
    request.targets = labSample(core::Family::V4);
    request.targetFiles.clear();
    request.allowlistFiles.clear();
    request.wholeInternet = false;
    setRequest(request);
}

} // namespace widgets
