// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/rundetails.h"

#include "widgets/library/runedits.h"
#include "widgets/scan/commandbar.h"
#include "widgets/text/format.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>

namespace widgets {

namespace {

    QString scalarText(const QJsonValue& value)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            return value.toBool() ? RunDetails::tr("yes") : RunDetails::tr("no");
        case QJsonValue::Double:
            // A seed has more digits than a double is written with.
            if (const qint64 whole = value.toInteger(); double(whole) == value.toDouble())
                return QLocale().toString(whole);
            return QLocale().toString(value.toDouble(), 'g', 15);
        case QJsonValue::String:
            return value.toString();
        default:
            return QStringLiteral("–");
        }
    }

    /// "send_start_time" as words; the key itself is in the tool tip.
    QString keyText(QString key)
    {
        key.replace(QLatin1Char('_'), QLatin1Char(' '));
        return key;
    }

    QString line(const QString& name, const QString& value)
    {
        return QStringLiteral("<tr><td style=\"padding-right: 12px\">%1</td><td>%2</td></tr>")
            .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }

} // namespace

RunDetails::RunDetails(RunEdits& edits, QString probeExecutable, QWidget* parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_probeExecutable(std::move(probeExecutable))
    , m_title(new QLabel)
    , m_trouble(new WarningLine)
    , m_label(new QLineEdit)
    , m_note(new QPlainTextEdit)
    , m_counters(new QLabel)
    , m_command(new CommandBar(tr("Command that repeats the run"), tr("Copy")))
    , m_schedule(new CommandBar(tr("Command for cron or systemd"), tr("Copy")))
    , m_configuration(new QTreeWidget)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_title->setWordWrap(true);
    m_label->setObjectName(QStringLiteral("runLabel"));
    m_label->setToolTip(tr("The name of the series that the run belongs to; figures can follow "
                           "one series"));
    m_note->setObjectName(QStringLiteral("runNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 4);
    m_counters->setObjectName(QStringLiteral("runCounters"));
    m_counters->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setObjectName(QStringLiteral("runCommand"));
    m_schedule->setObjectName(QStringLiteral("runSchedule"));
    m_schedule->setToolTip(tr("The same measurement for cron or a systemd timer: whole path, into "
                              "this store, silent, in a new order each time"));
    m_configuration->setObjectName(QStringLiteral("runConfiguration"));
    m_configuration->setAccessibleName(tr("Configuration of the run"));
    m_configuration->setHeaderLabels({ tr("Configuration"), tr("Value") });
    m_configuration->setAlternatingRowColors(true);
    m_configuration->setUniformRowHeights(true);
    m_configuration->header()->setStretchLastSection(true);

    auto* const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("La&bel:"), m_label);
    form->addRow(tr("N&ote:"), m_note);
    form->addRow(tr("Command:"), m_command);
    form->addRow(tr("Scheduled:"), m_schedule);
    auto* const left = new QWidget;
    auto* const column = new QVBoxLayout(left);
    column->addWidget(m_title);
    column->addWidget(m_trouble);
    column->addLayout(form);
    column->addWidget(m_counters);
    column->addStretch(1);
    auto* const scroll = new QScrollArea;
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* const splitter = new QSplitter;
    splitter->addWidget(scroll);
    splitter->addWidget(m_configuration);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_label, &QLineEdit::editingFinished, this, &RunDetails::commitLabel);
    m_note->installEventFilter(this);
    for (CommandBar* const bar : { m_command, m_schedule })
        connect(bar, &CommandBar::copied, this, [this] { Q_EMIT hint(tr("Command copied")); });
    showRun(nullptr, {});
}

void RunDetails::showRun(const RunEntry* entry, const QString& storeUrl)
{
    const store::RunId before = m_run.id;
    const bool another = !entry || entry->run.id != before;
    if (another && before != 0) {
        commitLabel();
        commitNote();
    }
    // What is being typed stays while there is only news of the same run.
    const bool labelTyped = !another && m_label->text() != QString::fromStdString(m_run.label);
    const bool noteTyped = !another && m_note->toPlainText() != QString::fromStdString(m_run.note);
    setEnabled(entry != nullptr);
    m_run = entry ? entry->run : store::Run {};
    if (!labelTyped)
        m_label->setText(QString::fromStdString(m_run.label));
    if (!noteTyped && m_note->toPlainText() != QString::fromStdString(m_run.note))
        m_note->setPlainText(QString::fromStdString(m_run.note));
    m_title->setText(entry ? runTitle(m_run) : tr("Select a run to see its details."));
    QStringList troubles;
    if (!m_run.error.empty())
        troubles.append(QString::fromStdString(m_run.error));
    if (m_run.degraded())
        troubles.append(
            tr("%1: what is absent from this run proves little.").arg(runLossText(m_run)));
    m_trouble->setText(troubles.join(QLatin1Char('\n')));
    if (m_run.command.empty())
        m_command->setIncomplete(entry ? tr("Imported: no command of this program") : QString());
    else
        m_command->setCommand(QString::fromStdString(m_run.command));
    const QString schedule = scheduledCommand(m_run, m_probeExecutable, storeUrl);
    if (schedule.isEmpty())
        m_schedule->setIncomplete(entry ? tr("Not a run of this program") : QString());
    else
        m_schedule->setCommand(schedule);
    if (entry)
        showCounters(*entry);
    else
        m_counters->clear();
    showConfiguration(m_run.configuration);
}

void RunDetails::showCounters(const RunEntry& entry)
{
    const store::RunCounters& counters = m_run.counters;
    QString rows = line(tr("Started"), runTimeText(m_run.startedNs))
        + line(tr("Duration"), runDurationText(m_run)) + line(tr("From"), runVantageText(m_run));
    if (!m_run.importedFrom.empty())
        rows += line(tr("Imported from"), QString::fromStdString(m_run.importedFrom));
    rows += line(tr("Asked"),
        tr("%1 at port %2, %3")
            .arg(
                runPassesText(m_run), QString::fromStdString(m_run.ports), runFamiliesText(m_run)));
    rows += line(tr("Sent"),
        tr("%1 packets; %2 refused, %3 without a way")
            .arg(formatCount(counters.sent), formatCount(counters.sendErrors),
                formatCount(counters.unroutable)));
    rows += line(tr("Received"),
        tr("%1 packets; %2 of them replies, %3 unreadable")
            .arg(formatCount(counters.received), formatCount(counters.validated),
                formatCount(counters.parseErrors)));
    rows += line(tr("Lost"), m_run.degraded() ? runLossText(m_run) : tr("nothing"));
    if (m_run.kind == store::RunKind::Scan) {
        rows += line(tr("Hosts"),
            tr("%1 potential, %2 of them MPTCP")
                .arg(formatCount(entry.potential), formatCount(entry.mptcp)));
    }
    rows += line(tr("Program"), QString::fromStdString(m_run.version));
    m_counters->setText(QStringLiteral("<table>%1</table>").arg(rows));
}

void RunDetails::showConfiguration(const std::string& json)
{
    m_configuration->clear();
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        addValue(nullptr, each.key(), each.value());
    m_configuration->resizeColumnToContents(0);
}

void RunDetails::addValue(QTreeWidgetItem* parent, const QString& key, const QJsonValue& value)
{
    auto* const item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_configuration);
    item->setText(0, keyText(key));
    item->setToolTip(0, key);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            addValue(item, each.key(), each.value());
        item->setText(1, tr("%n entries", nullptr, int(object.size())));
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        QStringList flat;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (array[i].isObject() || array[i].isArray())
                addValue(item, QString::number(i + 1), array[i]);
            else
                flat.append(scalarText(array[i]));
        }
        item->setText(1,
            item->childCount() > 0 ? tr("%n entries", nullptr, int(array.size()))
                                   : flat.join(QStringLiteral(", ")));
    } else {
        item->setText(1, scalarText(value));
    }
    item->setToolTip(1, item->text(1));
}

bool RunDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commitNote();
    return QWidget::eventFilter(watched, event);
}

void RunDetails::commitLabel()
{
    const QString text = m_label->text();
    if (m_run.id == 0 || text == QString::fromStdString(m_run.label))
        return;
    const QString before = QString::fromStdString(m_run.label);
    m_run.label = text.toStdString();
    m_edits.setText(m_run.id, RunEdits::Text::Label, before, text);
}

void RunDetails::commitNote()
{
    const QString text = m_note->toPlainText();
    if (m_run.id == 0 || text == QString::fromStdString(m_run.note))
        return;
    const QString before = QString::fromStdString(m_run.note);
    m_run.note = text.toStdString();
    m_edits.setText(m_run.id, RunEdits::Text::Note, before, text);
}

} // namespace widgets
