// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/questionbar.h"

#include "core/targets/portset.h"
#include "widgets/adoption/questiontext.h"
#include "widgets/adoption/runchoice.h"
#include "widgets/adoption/watchdialog.h"
#include "widgets/theme/classlook.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/warningline.h"
#include "widgets/window/actiontext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <set>

namespace widgets {

namespace {

    constexpr std::int64_t SecondNs = 1'000'000'000;

    /// Chooses the entry of this data; the first where there is none.
    void choose(QComboBox* box, const QVariant& data)
    {
        box->setCurrentIndex(std::max(0, box->findData(data)));
    }

    QString portsText(const std::vector<std::uint16_t>& ports)
    {
        QStringList texts;
        for (const std::uint16_t port : ports)
            texts.append(QString::number(port));
        return texts.join(QStringLiteral(", "));
    }

} // namespace

QuestionBar::QuestionBar(QWidget* parent)
    : QWidget(parent)
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_span(new QToolButton)
    , m_period(new QComboBox)
    , m_family(new QComboBox)
    , m_pass(new QComboBox)
    , m_port(new QComboBox)
    , m_kind(new QComboBox)
    , m_published(new QCheckBox(tr("&Published series")))
    , m_moreButton(new QToolButton)
    , m_window(new QSpinBox)
    , m_top(new QSpinBox)
    , m_label(new QComboBox)
    , m_vantage(new QComboBox)
    , m_ports(new QLineEdit)
    , m_onlyAs(new QLineEdit)
    , m_runs(new QPushButton(tr("&Choose runs…")))
    , m_watch(new QPushButton(tr("AS watch…")))
    , m_warning(new WarningLine)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(buildMain());
    m_more = buildMore();
    layout->addWidget(m_more);
    layout->addWidget(m_warning);
    m_warning->setObjectName(QStringLiteral("questionWarning"));
    setShowsMore(false);
    fillChoices();
    fill();

    for (QComboBox* const box : { m_period, m_family, m_pass, m_port, m_kind, m_label, m_vantage })
        connect(box, &QComboBox::currentIndexChanged, this, &QuestionBar::readFields);
    for (QLineEdit* const line : { m_from, m_until, m_ports, m_onlyAs })
        connect(line, &QLineEdit::editingFinished, this, &QuestionBar::readFields);
    for (QSpinBox* const box : { m_window, m_top })
        connect(box, &QSpinBox::valueChanged, this, &QuestionBar::readFields);
    connect(m_published, &QCheckBox::toggled, this, &QuestionBar::readFields);
    connect(m_moreButton, &QToolButton::toggled, this, &QuestionBar::setShowsMore);
    connect(m_runs, &QPushButton::clicked, this, &QuestionBar::chooseRuns);
    connect(m_watch, &QPushButton::clicked, this, &QuestionBar::editWatch);
}

QWidget* QuestionBar::field(const QString& label, QWidget* editor, const QString& help)
{
    auto* const box = new QWidget;
    auto* const line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto* const words = new QLabel(label);
    words->setBuddy(editor);
    line->addWidget(words);
    line->addWidget(editor);
    for (QWidget* const each : { static_cast<QWidget*>(words), editor }) {
        each->setToolTip(help);
        each->setWhatsThis(help);
    }
    editor->setAccessibleName(plainText(label));
    editor->setAccessibleDescription(help);
    return box;
}

QWidget* QuestionBar::buildMain()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (QLineEdit* const line : { m_from, m_until })
        line->setFixedWidth(digit * 14);
    m_from->setObjectName(QStringLiteral("from"));
    m_until->setObjectName(QStringLiteral("until"));
    m_from->setPlaceholderText(tr("first run"));
    m_until->setPlaceholderText(tr("last run"));
    m_span->setObjectName(QStringLiteral("span"));
    m_span->setText(tr("Span"));
    m_span->setPopupMode(QToolButton::InstantPopup);
    m_span->setToolTip(tr("Quick choices of the time range"));
    auto* const spans = new QMenu(m_span);
    for (const auto& [name, text] :
        { std::pair { "all", tr("&All runs") }, std::pair { "year", tr("Last &year") },
            std::pair { "quarter", tr("Last &three months") } }) {
        spans->addAction(text, this, [this, name = QString::fromLatin1(name)] { chooseSpan(name); })
            ->setObjectName(QStringLiteral("span-%1").arg(QLatin1String(name)));
    }
    m_span->setMenu(spans);

    m_period->setObjectName(QStringLiteral("period"));
    m_period->addItem(tr("Run"), int(analysis::Period::Run));
    m_period->addItem(tr("Day"), int(analysis::Period::Day));
    m_period->addItem(tr("Week"), int(analysis::Period::Week));
    m_period->addItem(tr("Month"), int(analysis::Period::Month));
    m_family->setObjectName(QStringLiteral("family"));
    m_family->addItem(tr("Both"), 0);
    m_family->addItem(QStringLiteral("IPv4"), int(core::Family::V4));
    m_family->addItem(QStringLiteral("IPv6"), int(core::Family::V6));
    m_pass->setObjectName(QStringLiteral("pass"));
    m_pass->addItem(tr("All"), -1);
    for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control })
        m_pass->addItem(passTitle(pass), int(pass));
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setEditable(false);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItem(tr("Measured"), false);
    m_kind->addItem(tr("Simulated"), true);
    m_published->setObjectName(QStringLiteral("published"));
    m_published->setToolTip(
        tr("Lays the numbers of Shreedhar 2022 and Aschenbrenner 2021 over those of these runs, "
           "where the papers have the same figure. Best by months."));
    m_moreButton->setObjectName(QStringLiteral("more"));
    m_moreButton->setText(tr("&More"));
    m_moreButton->setCheckable(true);
    m_moreButton->setArrowType(Qt::DownArrow);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setToolTip(
        tr("Consistency window, labels, vantage points, runs, networks and databases"));

    auto* const main = new QWidget;
    auto* const flow = new FlowLayout(main);
    const QString spanHelp = tr("A year, month or day of UTC, such as 2021, 2021-03 or 2021-03-31. "
                                "Empty: all runs.");
    flow->addWidget(
        field(tr("F&rom"), m_from, tr("Only runs that started then or later. %1").arg(spanHelp)));
    flow->addWidget(field(tr("&Until"), m_until,
        tr("Only runs that started then or earlier; the whole year, month or day counts. %1")
            .arg(spanHelp)));
    flow->addWidget(m_span);
    flow->addWidget(field(tr("P&eriod"), m_period,
        tr("What is one point of a series: all runs of a day, week or month, or each run by "
           "itself. Runs of one period that ask the same are one scan, as shards are.")));
    flow->addWidget(field(tr("Vers&ion"), m_pass, tr("Only what was asked with this version")));
    flow->addWidget(field(tr("Famil&y"), m_family, tr("Only hosts of this family")));
    flow->addWidget(field(tr("P&ort"), m_port, tr("Only what was asked at this port")));
    flow->addWidget(field(tr("Ru&ns"), m_kind,
        tr("Measured runs or those of the virtual lab. They are never shown together, and a "
           "figure of simulated ones says so.")));
    flow->addWidget(m_published);
    flow->addWidget(m_moreButton);
    return main;
}

QWidget* QuestionBar::buildMore()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    m_window->setObjectName(QStringLiteral("window"));
    m_window->setRange(1, 1000);
    m_window->setKeyboardTracking(false);
    m_top->setObjectName(QStringLiteral("top"));
    m_top->setRange(1, 1000);
    m_top->setKeyboardTracking(false);
    m_label->setObjectName(QStringLiteral("label"));
    m_vantage->setObjectName(QStringLiteral("vantage"));
    for (QComboBox* const box : { m_label, m_vantage })
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ports->setObjectName(QStringLiteral("ports"));
    m_ports->setFixedWidth(digit * 14);
    m_onlyAs->setObjectName(QStringLiteral("onlyAs"));
    m_onlyAs->setFixedWidth(digit * 20);
    m_onlyAs->setPlaceholderText(tr("all networks"));
    m_runs->setObjectName(QStringLiteral("chooseRuns"));
    m_watch->setObjectName(QStringLiteral("editWatch"));
    auto* const databases = new QPushButton(tr("&Databases…"));
    databases->setObjectName(QStringLiteral("databases"));
    connect(databases, &QPushButton::clicked, this, &QuestionBar::databasesWanted);

    auto* const more = new QWidget;
    auto* const flow = new FlowLayout(more);
    flow->addWidget(field(tr("Consistency &window"), m_window,
        tr("A host is consistent in a period when this many scanned periods in a row saw it; the "
           "study's window is 3.")));
    flow->addWidget(field(tr("Compared por&ts"), m_ports,
        tr("The ports that figures set side by side, two to eight of them, such as 80, 443")));
    flow->addWidget(field(tr("&Label"), m_label, tr("Only runs of this label")));
    flow->addWidget(field(tr("Vanta&ge"), m_vantage, tr("Only runs from this vantage point")));
    m_runs->setToolTip(tr("Tick the runs that figures are made from"));
    flow->addWidget(m_runs);
    flow->addWidget(field(tr("Only &AS"), m_onlyAs,
        tr("Only hosts that these networks announce, in every figure: AS numbers such as 6185, "
           "714. Needs a database of networks.")));
    m_watch->setToolTip(tr("The networks of the figures of the group “AS watch”"));
    flow->addWidget(m_watch);
    flow->addWidget(field(tr("Ta&ble rows"), m_top, tr("Rows of a table of the most frequent")));
    databases->setToolTip(tr("The files that say which network and country an address is in"));
    flow->addWidget(databases);
    return more;
}

bool QuestionBar::showsMore() const { return m_moreButton->isChecked(); }

void QuestionBar::setShowsMore(bool more)
{
    m_moreButton->setChecked(more);
    m_moreButton->setArrowType(more ? Qt::UpArrow : Qt::DownArrow);
    m_more->setVisible(more);
}

void QuestionBar::setContents(std::shared_ptr<const StoreContents> contents)
{
    m_contents = std::move(contents);
    fillChoices();
    fill();
}

void QuestionBar::fillChoices()
{
    m_filling = true;
    std::set<QString> labels;
    std::set<QString> vantages;
    std::set<int> ports { 80, 443 };
    for (const store::Run& run : m_contents ? m_contents->runs : std::vector<store::Run>()) {
        if (!run.label.empty())
            labels.insert(QString::fromStdString(run.label));
        if (!run.vantage.empty())
            vantages.insert(QString::fromStdString(run.vantage));
        const auto asked = targets::PortSet::parse(run.ports);
        // A run of many ports would fill the list with what nobody compares.
        if (asked && asked->size() <= 32) {
            for (const std::uint16_t port : asked->ports())
                ports.insert(port);
        }
    }
    labels.insert(QString::fromStdString(m_question.runs.label));
    vantages.insert(QString::fromStdString(m_question.runs.vantage));
    if (m_question.runs.port)
        ports.insert(*m_question.runs.port);
    const auto refill = [](QComboBox* box, const std::set<QString>& texts) {
        box->clear();
        box->addItem(tr("Any"), QString());
        for (const QString& text : texts) {
            if (!text.isEmpty())
                box->addItem(text, text);
        }
    };
    refill(m_label, labels);
    refill(m_vantage, vantages);
    m_port->clear();
    m_port->addItem(tr("All"), 0);
    for (const int port : ports)
        m_port->addItem(QString::number(port), port);
    m_filling = false;
}

void QuestionBar::fill()
{
    m_filling = true;
    const store::RunSelection& runs = m_question.runs;
    m_from->setText(runs.fromNs ? spanStartText(*runs.fromNs) : QString());
    m_until->setText(runs.untilNs ? spanEndText(*runs.untilNs) : QString());
    choose(m_period, int(m_question.period));
    choose(m_family, runs.family ? int(*runs.family) : 0);
    choose(m_pass, runs.pass ? int(*runs.pass) : -1);
    choose(m_port, runs.port ? int(*runs.port) : 0);
    choose(m_kind, runs.simulated.value_or(false));
    m_published->setChecked(m_question.published);
    m_window->setValue(m_question.window);
    m_top->setValue(m_question.topCount);
    choose(m_label, QString::fromStdString(runs.label));
    choose(m_vantage, QString::fromStdString(runs.vantage));
    m_ports->setText(portsText(m_question.ports));
    m_onlyAs->setText(asNumbersText(m_question.onlyAs));
    m_filling = false;
}

void QuestionBar::setQuestion(const analysis::Question& question)
{
    m_warning->setText({});
    take(question);
    fillChoices();
    fill();
}

void QuestionBar::take(const analysis::Question& question)
{
    const bool other = questionToJson(question) != questionToJson(m_question);
    m_question = question;
    if (other)
        Q_EMIT changed();
}

void QuestionBar::readFields()
{
    if (m_filling)
        return;
    analysis::Question question = m_question;
    QString wrong;
    const auto readTime = [&](const QLineEdit* line, auto parse,
                              std::optional<std::int64_t>& time) {
        if (line->text().trimmed().isEmpty()) {
            time.reset();
            return;
        }
        const auto read = parse(line->text());
        if (read)
            time = read;
        else
            wrong = tr("“%1” is no time: type a year, month or day of UTC, such as 2021, 2021-03 "
                       "or 2021-03-31.")
                        .arg(line->text());
    };
    readTime(m_from, spanStart, question.runs.fromNs);
    readTime(m_until, spanEnd, question.runs.untilNs);
    if (question.runs.fromNs && question.runs.untilNs
        && *question.runs.fromNs >= *question.runs.untilNs) {
        wrong = tr("The time range ends before it begins: no run can be in between.");
        question.runs.fromNs = m_question.runs.fromNs;
        question.runs.untilNs = m_question.runs.untilNs;
    }
    question.period = analysis::Period(m_period->currentData().toInt());
    const int family = m_family->currentData().toInt();
    question.runs.family = family ? std::optional(core::Family(family)) : std::nullopt;
    const int pass = m_pass->currentData().toInt();
    question.runs.pass = pass >= 0 ? std::optional(scan::Pass(pass)) : std::nullopt;
    const int port = m_port->currentData().toInt();
    question.runs.port = port ? std::optional(std::uint16_t(port)) : std::nullopt;
    question.runs.simulated = m_kind->currentData().toBool();
    question.published = m_published->isChecked();
    question.window = m_window->value();
    question.topCount = m_top->value();
    question.runs.label = m_label->currentData().toString().toStdString();
    question.runs.vantage = m_vantage->currentData().toString().toStdString();
    const auto ports
        = targets::PortSet::parse(m_ports->text().remove(QLatin1Char(' ')).toStdString());
    if (!ports || ports->size() < 2 || ports->size() > 8)
        wrong = tr("“%1” are no ports to compare: type two to eight, such as 80, 443.")
                    .arg(m_ports->text());
    else if (portsText(ports->ports()) != portsText(m_question.ports))
        question.ports = ports->ports();
    const auto networks = parseAsNumbers(m_onlyAs->text());
    if (networks)
        question.onlyAs = *networks;
    else
        wrong = tr("“%1” are no AS numbers: type some such as 6185, 714.").arg(m_onlyAs->text());
    m_warning->setText(wrong);
    take(question);
    if (wrong.isEmpty())
        fill();
}

void QuestionBar::chooseSpan(const QString& span)
{
    analysis::Question question = m_question;
    question.runs.fromNs.reset();
    question.runs.untilNs.reset();
    const bool simulated = question.runs.simulated.value_or(false);
    std::optional<std::int64_t> newest;
    for (const store::Run& run : m_contents ? m_contents->runs : std::vector<store::Run>()) {
        if (run.simulated == simulated)
            newest = run.startedNs;
    }
    if (newest && span != QLatin1String("all")) {
        const QDate last = QDateTime::fromSecsSinceEpoch(*newest / SecondNs, Qt::UTC).date();
        // Whole months, the newest run's included, as a month is the study's period.
        const QDate first = QDate(last.year(), last.month(), 1)
                                .addMonths(span == QLatin1String("year") ? -11 : -2);
        question.runs.fromNs = QDateTime(first, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() * SecondNs;
    }
    setQuestion(question);
}

void QuestionBar::chooseRuns()
{
    RunChoice dialog(m_contents ? m_contents->runs : std::vector<store::Run>(),
        m_question.runs.simulated.value_or(false), m_question.runs.ids, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    analysis::Question question = m_question;
    question.runs.ids = dialog.chosen();
    setQuestion(question);
}

void QuestionBar::editWatch()
{
    WatchDialog dialog(m_question, this);
    if (dialog.exec() == QDialog::Accepted)
        setQuestion(dialog.question());
}

} // namespace widgets
