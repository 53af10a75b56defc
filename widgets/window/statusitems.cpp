// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/statusitems.h"

#include "core/net/sshplace.h"
#include "widgets/log/logbutton.h"
#include "widgets/session/memoryuse.h"
#include "widgets/session/workbench.h"
#include "widgets/text/format.h"
#include "widgets/text/vantagetext.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace widgets {

namespace {

    constexpr int UpdateMs = 500;

    /// Only what changed is painted and read out.
    void setTextOf(QLabel* label, const QString& text)
    {
        if (label->text() != text)
            label->setText(text);
    }

} // namespace

StatusItems::StatusItems(Workbench& workbench, QStatusBar* bar)
    : QObject(bar)
    , m_workbench(workbench)
    , m_bar(bar)
    , m_run(new QLabel)
    , m_memory(new QLabel)
    , m_store(new QLabel)
    , m_log(new LogButton(workbench.log()))
{
    m_run->setObjectName(QStringLiteral("statusRun"));
    m_memory->setObjectName(QStringLiteral("statusMemory"));
    m_store->setObjectName(QStringLiteral("statusStore"));
    m_run->setWhatsThis(tr("The scan that runs: where its packets leave, and how far it is."));
    m_memory->setWhatsThis(tr("The memory that the workbench takes now. What a scan may keep of "
                              "replies is bounded in the preferences; what goes beyond is counted "
                              "on the Live page."));
    m_store->setWhatsThis(tr("The store that runs are written to."));
    for (QLabel* const label : { m_run, m_memory, m_store }) {
        label->setTextFormat(Qt::PlainText);
        label->setMargin(3);
        bar->addPermanentWidget(label);
    }
    bar->addPermanentWidget(m_log);
    connect(&workbench.library(), &RunLibrary::urlChanged, this, &StatusItems::showStore);
    connect(&workbench.preferences(), &Preferences::changed, this, &StatusItems::showStore);
    connect(&workbench.scan(), &ScanSession::stateChanged, this, &StatusItems::update);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_bar->isVisible())
            update();
    });
    m_timer.start(UpdateMs);
    showStore();
    update();
}

void StatusItems::update()
{
    const QString run = runText();
    setTextOf(m_run, run);
    m_run->setVisible(!run.isEmpty());
    showMemory();
}

QString StatusItems::runText() const
{
    const ScanSession& session = m_workbench.scan();
    if (!session.active() && m_workbench.measuring()) {
        const HostMeasurements& traces = m_workbench.traces();
        const HostSession& running
            = traces.tracing().active() ? traces.tracing() : traces.proving();
        return tr("%1 of %2 hosts done")
            .arg(formatCount(running.progress().done), formatCount(running.progress().targets));
    }
    if (session.state() == ScanSession::State::Idle)
        return {};
    const std::string& from = session.request().vantage;
    const QString title = vantageTitle(QString::fromStdString(from));
    const QString vantage = !session.simulated() ? title
        : net::isSsh(from)                       ? tr("%1: simulated").arg(title)
                                                 : tr("Virtual lab: simulated");
    if (const QString preparation = session.preparation(); !preparation.isEmpty())
        return QStringLiteral("%1 · %2").arg(vantage, preparation);
    const scan::ScanSnapshot& snapshot = session.snapshot();
    switch (snapshot.state) {
    case scan::ScanState::Sending:
        return tr("%1 · %2 sent").arg(vantage, formatShare(snapshot.progress()));
    case scan::ScanState::Paused:
        return tr("%1 · paused at %2").arg(vantage, formatShare(snapshot.progress()));
    case scan::ScanState::Cooldown:
        return tr("%1 · waiting for late replies").arg(vantage);
    default:
        return vantage;
    }
}

void StatusItems::showMemory()
{
    const Preferences& preferences = m_workbench.preferences();
    const LiveRun& live = m_workbench.live();
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeIecFormat);
    };
    const QString resident = size(residentBytes());
    setTextOf(m_memory,
        live.begun() ? tr("%1 · replies: %2 of %3")
                           .arg(resident, size(qint64(live.memoryBytes())),
                               size(qint64(live.memoryLimitBytes())))
                     : resident);
    const QString tip
        = tr("Memory of the workbench. A scan keeps at most %1 replies and %2 of their bytes; the "
             "preferences bound both.")
              .arg(formatCount(core::Uint128(preferences.rowLimit())),
                  size(qint64(preferences.frameMemoryMib()) << 20));
    if (m_memory->toolTip() != tip)
        m_memory->setToolTip(tip);
    m_memory->setAccessibleDescription(tip);
}

void StatusItems::showStore()
{
    const QString name = m_workbench.library().displayName();
    const bool kept = m_workbench.preferences().keepRuns();
    const QString shown = name.contains(QLatin1String("://")) ? name : QFileInfo(name).fileName();
    m_store->setText(kept ? tr("Store: %1").arg(shown) : tr("Runs are not kept"));
    m_store->setToolTip(
        kept ? name : tr("The preferences say that runs are not written to %1.").arg(name));
}

} // namespace widgets
