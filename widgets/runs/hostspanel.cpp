// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/hostspanel.h"

#include "core/targets/portset.h"
#include "widgets/runs/columntable.h"
#include "widgets/runs/hostloader.h"
#include "widgets/runs/hostmenu.h"
#include "widgets/runs/hostsmodel.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/theme/classlook.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>

#include <charconv>

namespace widgets {

namespace {

    const QString ColumnsKey = QStringLiteral("runs/hostColumns");
    constexpr int TypingMs = 250;
    constexpr int MostPortsToChoose = 64;
    constexpr int Any = -1;
    constexpr int Potential = 100; ///< beside the values of ReplyClass

    QList<int> portsOf(const store::Run& run)
    {
        QList<int> ports;
        for (const QString& part : QString::fromStdString(run.ports).split(QLatin1Char(','))) {
            const QStringList ends = part.split(QLatin1Char('-'));
            const int first = ends.first().toInt();
            const int last = ends.last().toInt();
            for (int port = first; port > 0 && port <= last && ports.size() < MostPortsToChoose;
                 ++port)
                ports.append(port);
        }
        return ports;
    }

} // namespace

HostsPanel::HostsPanel(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_loader(new HostLoader(this))
    , m_model(new HostsModel(this))
    , m_address(new QLineEdit)
    , m_class(makeChoice("hostClass", tr("Class of the answer")))
    , m_pass(makeChoice("hostPass", tr("Pass")))
    , m_port(makeChoice("hostPort", tr("Port")))
    , m_family(makeChoice("hostFamily", tr("Address family")))
    , m_count(new QLabel)
    , m_trouble(new WarningLine)
    , m_table(new ColumnTable(m_model, { 24, 6, 8, 18, 7, 6, 18, 5, 10 }))
{
    m_address->setObjectName(QStringLiteral("hostAddress"));
    m_address->setAccessibleName(tr("Part of an address"));
    m_address->setPlaceholderText(tr("Part of an address"));
    m_address->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("hostCount"));
    m_table->setObjectName(QStringLiteral("hosts"));
    m_table->setAccessibleName(tr("Hosts of the run"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->sortByModel();

    m_class->addItem(tr("All classes"), Any);
    m_class->addItem(tr("Any MPTCP option"), Potential);
    for (const scan::ReplyClass each : scan::AllReplyClasses)
        m_class->addItem(classIcon(each), classTitle(each), int(each));
    m_family->addItem(tr("IPv4 and IPv6"), Any);
    m_family->addItem(QStringLiteral("IPv4"), int(core::Family::V4));
    m_family->addItem(QStringLiteral("IPv6"), int(core::Family::V6));

    auto* const filters = new QHBoxLayout;
    filters->addWidget(m_address, 1);
    for (QComboBox* const choice : { m_class, m_pass, m_port, m_family }) {
        filters->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &HostsPanel::load);
    }
    filters->addWidget(m_count);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(filters);
    layout->addWidget(m_trouble);
    layout->addWidget(m_table, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(m_address, &QLineEdit::textChanged, &m_typing, QOverload<>::of(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HostsPanel::load);
    connect(
        m_loader, &HostLoader::blockLoaded, this, [this](const std::vector<store::HostRow>& rows) {
            m_model->append(rows);
            updateCount();
        });
    connect(m_loader, &HostLoader::loaded, this, [this](quint64 matching) {
        m_loading = false;
        m_matching = matching;
        updateCount();
    });
    connect(m_loader, &HostLoader::failed, this, [this](const core::Error& error) {
        m_loading = false;
        m_trouble->setText(errorText(error));
        updateCount();
    });
    connect(m_model, &HostsModel::orderWanted, this, &HostsPanel::load);
    connect(m_table, &QWidget::customContextMenuRequested, this, &HostsPanel::showMenu);
    connect(m_table, &ColumnTable::hint, this, &HostsPanel::hint);
    showRun(nullptr);
}

HostsPanel::~HostsPanel() = default;

QComboBox* HostsPanel::makeChoice(const char* name, const QString& accessibleName)
{
    auto* const choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(accessibleName);
    choice->setToolTip(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

void HostsPanel::fillChoices(const store::Run& run)
{
    const QSignalBlocker pass(m_pass);
    const QSignalBlocker port(m_port);
    const QVariant chosenPass = m_pass->currentData();
    const QVariant chosenPort = m_port->currentData();
    m_pass->clear();
    m_pass->addItem(tr("All passes"), Any);
    for (const scan::Pass each : run.passes)
        m_pass->addItem(QString::fromLatin1(scan::passName(each)), int(each));
    m_port->clear();
    m_port->addItem(tr("All ports"), Any);
    for (const int each : portsOf(run))
        m_port->addItem(QString::number(each), each);
    m_pass->setCurrentIndex(std::max(0, m_pass->findData(chosenPass)));
    m_port->setCurrentIndex(std::max(0, m_port->findData(chosenPort)));
}

void HostsPanel::showRun(const store::Run* run)
{
    const store::RunId before = m_run.id;
    m_run = run ? *run : store::Run {};
    setEnabled(run != nullptr);
    fillChoices(m_run);
    if (m_run.id != before && !m_address->text().isEmpty()) {
        const QSignalBlocker blocker(m_address);
        m_address->clear();
    }
    load();
}

void HostsPanel::load()
{
    m_typing.stop();
    m_trouble->setText({});
    m_model->clear();
    m_matching = 0;
    m_loading = m_run.id != 0;
    if (!m_loading) {
        m_loader->cancel();
        return updateCount();
    }
    HostQuery query;
    query.run = m_run.id;
    query.sort = m_model->order();
    query.address = m_address->text().trimmed();
    query.most = std::size_t(std::max(1, m_workbench.preferences().rowLimit()));
    const int wanted = m_class->currentData().toInt();
    for (const scan::ReplyClass each : scan::AllReplyClasses) {
        if (wanted == int(each) || (wanted == Potential && scan::isPotential(each)))
            query.selection.classes.push_back(each);
    }
    if (const int pass = m_pass->currentData().toInt(); pass != Any)
        query.selection.pass = scan::Pass(pass);
    if (const int port = m_port->currentData().toInt(); port != Any)
        query.selection.port = std::uint16_t(port);
    if (const int family = m_family->currentData().toInt(); family != Any)
        query.selection.family = core::Family(family);
    m_loader->setUrl(m_workbench.library().url());
    m_loader->load(query);
    updateCount();
}

void HostsPanel::updateCount()
{
    const auto shown = std::uint64_t(m_model->rowCount());
    if (m_loading && shown == 0 && m_model->order())
        m_count->setText(tr("Sorting…"));
    else if (m_loading)
        m_count->setText(tr("%1 answers…").arg(formatCount(shown)));
    else if (m_matching > shown)
        m_count->setText(
            tr("first %1 of %2 answers").arg(formatCount(shown), formatCount(m_matching)));
    else
        m_count->setText(tr("%1 answers").arg(formatCount(shown)));
    m_count->setToolTip(m_matching > shown
            ? tr("More rows are not held in memory; narrow the filter, or export the run")
            : QString());
}

void HostsPanel::showMenu(const QPoint& position)
{
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(position);
    if (index.isValid()) {
        const store::HostRow& host = m_model->at(index.row());
        addHostActions(
            menu, m_workbench.navigator(), host.address, host.port, host.pass, m_run.vantage);
        menu.addSeparator();
    }
    menu.addActions(m_table->copyActions());
    menu.addAction(themedIcon(QStringLiteral("save")), tr("&Export the run’s hosts…"), this,
        &HostsPanel::exportWanted);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void HostsPanel::saveState(QSettings& settings) const
{
    settings.setValue(ColumnsKey, m_table->columnState());
}

void HostsPanel::restoreState(const QSettings& settings)
{
    m_table->restoreColumns(settings.value(ColumnsKey).toByteArray());
}

void HostsPanel::resetLayout() { m_table->resetColumns(); }

} // namespace widgets
