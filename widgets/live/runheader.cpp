// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/runheader.h"

#include "core/net/sshplace.h"
#include "widgets/live/losstext.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/vantagetext.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace widgets {

namespace {

    constexpr int ProgressSteps = 1000;
    constexpr int HighestRate = 100'000'000;

    bool paused(const ScanSession& session)
    {
        return session.snapshot().state == scan::ScanState::Paused;
    }

} // namespace

RunHeader::RunHeader(ScanSession* session, const std::optional<core::Error>& error, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_icon(new IconLabel(themedIcon(QStringLiteral("scan")), 24))
    , m_state(new QLabel)
    , m_what(new QLabel)
    , m_simulated(new QLabel(tr("Virtual lab: simulated")))
    , m_time(new QLabel)
    , m_progress(new QProgressBar)
    , m_rateLabel(new QLabel(tr("R&ate")))
    , m_rate(new QSpinBox)
    , m_pause(new QPushButton)
    , m_stop(new QPushButton(themedIcon(QStringLiteral("stop")), tr("S&top")))
    , m_error(new WarningLine)
    , m_loss(new WarningLine)
{
    m_state->setObjectName(QStringLiteral("runState"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_simulated->setObjectName(QStringLiteral("simulated"));
    m_error->setObjectName(QStringLiteral("runError"));
    m_loss->setObjectName(QStringLiteral("runLoss"));
    m_simulated->setToolTip(tr("Nothing of this run was measured in a network."));
    m_stop->setToolTip(tr("End the run now and keep what it found (Shift+F5)"));
    m_progress->setRange(0, ProgressSteps);
    m_progress->setAccessibleName(tr("Progress"));
    buildRate();
    buildLayout();

    connect(m_pause, &QPushButton::clicked, this, &RunHeader::togglePause);
    connect(m_stop, &QPushButton::clicked, m_session, &ScanSession::stop);
    connect(m_session, &ScanSession::started, this, [this] {
        m_error->setText({});
        showRate();
    });
    connect(m_session, &ScanSession::stateChanged, this,
        [this] { updateProgress(m_session->snapshot()); });
    connect(m_session, &ScanSession::snapshotChanged, this, &RunHeader::updateProgress);
    connect(m_session, &ScanSession::failed, this,
        [this](const core::Error& why) { m_error->setText(errorText(why)); });
    if (error)
        m_error->setText(errorText(*error));
    updateProgress(m_session->snapshot());
}

void RunHeader::buildRate()
{
    m_rate->setObjectName(QStringLiteral("runRate"));
    m_rate->setRange(0, HighestRate);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setGroupSeparatorShown(true);
    m_rate->setSpecialValueText(tr("unlimited"));
    m_rate->setSuffix(tr(" p/s"));
    m_rate->setKeyboardTracking(false);
    m_rate->setAlignment(Qt::AlignRight);
    const QString help = tr("Probes a second. A change takes effect at once, while the run goes "
                            "on; 0 is as fast as it goes.");
    m_rate->setToolTip(help);
    m_rate->setWhatsThis(help);
    m_rateLabel->setBuddy(m_rate);
    connect(m_rate, qOverload<int>(&QSpinBox::valueChanged), m_session, &ScanSession::setRate);
    showRate();
}

void RunHeader::showRate()
{
    const QSignalBlocker blocker(m_rate);
    m_rate->setValue(int(std::clamp(m_session->rate(), 0.0, double(HighestRate))));
}

void RunHeader::buildLayout()
{
    QFont bold = m_state->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_state->setFont(bold);
    m_state->setTextFormat(Qt::PlainText);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    m_simulated->setFrameShape(QFrame::Box);
    m_simulated->setMargin(3);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* const first = new QHBoxLayout;
    first->addWidget(m_icon);
    first->addWidget(m_state);
    first->addWidget(m_simulated);
    first->addWidget(m_what, 1);
    first->addWidget(m_rateLabel);
    first->addWidget(m_rate);
    first->addWidget(m_pause);
    first->addWidget(m_stop);
    auto* const second = new QHBoxLayout;
    second->addWidget(m_progress, 1);
    second->addWidget(m_time);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_error);
    layout->addWidget(m_loss);
}

QString RunHeader::stateText() const
{
    if (m_session->state() == ScanSession::State::Preparing
        || m_session->state() == ScanSession::State::Storing)
        return m_session->preparation();
    switch (m_session->snapshot().state) {
    case scan::ScanState::Sending:
        return tr("Sending");
    case scan::ScanState::Paused:
        return tr("Paused");
    case scan::ScanState::Cooldown:
        return tr("Waiting for late replies");
    case scan::ScanState::Done:
        return tr("Done");
    case scan::ScanState::Stopped:
        return tr("Stopped");
    case scan::ScanState::Failed:
        return tr("Failed");
    case scan::ScanState::Idle:
        break;
    }
    return tr("Ready");
}

QString RunHeader::stateIcon() const
{
    if (m_session->state() == ScanSession::State::Storing)
        return QStringLiteral("save");
    switch (m_session->snapshot().state) {
    case scan::ScanState::Paused:
        return QStringLiteral("pause");
    case scan::ScanState::Done:
        return QStringLiteral("done");
    case scan::ScanState::Stopped:
        return QStringLiteral("stop");
    case scan::ScanState::Failed:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("scan");
    }
}

void RunHeader::showIcon(const QString& name)
{
    if (name == m_iconName)
        return;
    m_iconName = name;
    m_icon->setIcon(themedIcon(name));
}

void RunHeader::showPauseAs(bool resumes)
{
    if (resumes == m_pauseResumes)
        return;
    m_pauseResumes = resumes;
    m_pause->setText(resumes ? tr("&Resume") : tr("Pa&use"));
    m_pause->setIcon(themedIcon(resumes ? QStringLiteral("start") : QStringLiteral("pause")));
    m_pause->setToolTip(
        resumes ? tr("Go on sending (Ctrl+Shift+P)") : tr("Hold sending (Ctrl+Shift+P)"));
}

void RunHeader::updateState()
{
    const bool running = m_session->state() == ScanSession::State::Running;
    m_state->setText(stateText());
    showIcon(stateIcon());
    m_pause->setEnabled(
        running && (m_session->snapshot().state == scan::ScanState::Sending || paused(*m_session)));
    showPauseAs(paused(*m_session));
    m_rate->setEnabled(m_pause->isEnabled());
    // What is being written cannot be stopped.
    m_stop->setEnabled(m_session->active() && m_session->state() != ScanSession::State::Storing);
    m_simulated->setVisible(m_session->simulated());
    const std::string& vantage = m_session->request().vantage;
    m_what->setText(m_session->simulated() && !net::isSsh(vantage)
            ? QString()
            : vantageTitle(QString::fromStdString(vantage)));
}

void RunHeader::updateProgress(const scan::ScanSnapshot& snapshot)
{
    m_progress->setValue(int(snapshot.progress() * ProgressSteps));
    QString time = formatDuration(snapshot.elapsedSeconds);
    if (m_session->active() && snapshot.secondsLeft)
        time = tr("%1, %2 left").arg(time, formatDuration(*snapshot.secondsLeft));
    m_time->setText(time);
    m_loss->setText(lossText(snapshot));
    updateState();
}

void RunHeader::togglePause()
{
    if (paused(*m_session))
        m_session->resume();
    else
        m_session->pause();
}

} // namespace widgets
