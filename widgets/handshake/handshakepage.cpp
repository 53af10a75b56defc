// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/handshakepage.h"

#include "widgets/handshake/capturepanel.h"
#include "widgets/handshake/exercisepanel.h"
#include "widgets/handshake/explanationpanel.h"
#include "widgets/handshake/ladderpainter.h"
#include "widgets/handshake/ladderview.h"
#include "widgets/handshake/lessonpathview.h"
#include "widgets/handshake/lessonsetup.h"
#include "widgets/handshake/packettext.h"
#include "widgets/handshake/rulepalette.h"
#include "widgets/handshake/ruletext.h"
#include "widgets/handshake/stepcontrols.h"
#include "widgets/handshake/toolverdicts.h"
#include "widgets/session/workbench.h"
#include "widgets/text/format.h"
#include "widgets/theme/emptystate.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace widgets {

namespace {

    const QString ModeKey = QStringLiteral("handshake/mode");
    const QString VersionKey = QStringLiteral("handshake/version");
    const QString HopsKey = QStringLiteral("handshake/hops");
    const QString JoinKey = QStringLiteral("handshake/join");
    const QString DataKey = QStringLiteral("handshake/data");
    const QString TeardownKey = QStringLiteral("handshake/teardown");
    const QString SpeaksKey = QStringLiteral("handshake/hostSpeaksMptcp");
    const QString Ipv6Key = QStringLiteral("handshake/ipv6");
    const QString BoxKey = QStringLiteral("handshake/box");
    const QString BoxAfterKey = QStringLiteral("handshake/boxAfterHop");
    const QString ExerciseKey = QStringLiteral("handshake/exercise");
    const QString RightKey = QStringLiteral("handshake/right");
    const QString AnsweredKey = QStringLiteral("handshake/answered");
    const QString SpeedKey = QStringLiteral("handshake/speed");
    const QString SplitKey = QStringLiteral("handshake/split");
    const QString ListKey = QStringLiteral("handshake/list");
    constexpr int AnimationShare = 2; ///< of the time between two packets, one half

    handshake::LessonPlan planFrom(const QSettings& settings)
    {
        const handshake::LessonPlan fallback;
        handshake::LessonPlan plan;
        plan.version = settings.value(VersionKey, fallback.version).toInt() == 0 ? 0 : 1;
        plan.hops = std::size_t(std::clamp(settings.value(HopsKey, int(fallback.hops)).toInt(), 1,
            int(handshake::MostLessonHops)));
        plan.join = settings.value(JoinKey, fallback.join).toBool();
        plan.data = settings.value(DataKey, fallback.data).toBool();
        plan.teardown = settings.value(TeardownKey, fallback.teardown).toBool();
        plan.hostSpeaksMptcp = settings.value(SpeaksKey, fallback.hostSpeaksMptcp).toBool();
        plan.family = settings.value(Ipv6Key).toBool() ? core::Family::V6 : core::Family::V4;
        const QByteArray box = settings.value(BoxKey).toByteArray();
        for (const trace::Rule rule : LessonRules) {
            if (box == trace::ruleName(rule))
                plan.box = { rule,
                    std::size_t(
                        std::clamp(settings.value(BoxAfterKey).toInt(), 0, int(plan.hops))) };
        }
        return plan;
    }

} // namespace

HandshakePage::HandshakePage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_session(workbench.handshake())
    , m_modes(new QTabBar)
    , m_title(new QLabel)
    , m_lessonPanel(new QWidget)
    , m_lessonSetup(new LessonSetup)
    , m_palette(new RulePalette)
    , m_lessonWarning(new WarningLine)
    , m_exercise(new ExercisePanel(m_session))
    , m_pathRow(new QWidget)
    , m_path(new LessonPathView)
    , m_verdicts(new ToolVerdicts)
    , m_capture(new CapturePanel(m_session))
    , m_parts(new QSplitter(Qt::Vertical))
    , m_main(new QSplitter(Qt::Horizontal))
    , m_content(new QStackedWidget)
    , m_noCapture(new EmptyState(QStringLiteral("open"), tr("No capture open"),
          tr("Open a pcap or pcapng file, or drop one here: its connections are listed, and each "
             "one is drawn and explained packet by packet."),
          tr("Open &capture…")))
    , m_ladder(new LadderView)
    , m_controls(new StepControls)
    , m_explanation(new ExplanationPanel)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_ladder);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(5);
    buildTop();
    buildMain();
    buildActions();
    connectSession();
    onModeChanged();
    onLessonChanged();
    onShownChanged();
    onStepChanged();
}

void HandshakePage::buildTop()
{
    m_modes->setObjectName(QStringLiteral("modes"));
    m_modes->setDocumentMode(true);
    m_modes->setExpanding(false);
    m_modes->setDrawBase(false);
    m_modes->addTab(themedIcon(QStringLiteral("lab")), tr("Lesson"));
    m_modes->addTab(themedIcon(QStringLiteral("question")), tr("Exercises"));
    m_modes->addTab(themedIcon(QStringLiteral("open")), tr("Captures"));
    m_modes->setAccessibleName(tr("What is shown"));
    m_title->setObjectName(QStringLiteral("shownTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* const top = new QHBoxLayout;
    top->addWidget(m_modes);
    top->addWidget(m_title, 1);

    auto* const lessonLayout = new QVBoxLayout(m_lessonPanel);
    lessonLayout->setContentsMargins(0, 0, 0, 0);
    lessonLayout->setSpacing(4);
    lessonLayout->addWidget(m_lessonSetup);
    lessonLayout->addWidget(m_palette);
    m_lessonWarning->setObjectName(QStringLiteral("lessonWarning"));
    lessonLayout->addWidget(m_lessonWarning);

    auto* const path = new QHBoxLayout(m_pathRow);
    path->setContentsMargins(0, 0, 0, 0);
    path->addWidget(m_path, 3);
    path->addWidget(m_verdicts, 2);

    auto* const column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(top);
    column->addWidget(m_lessonPanel);
    column->addWidget(m_exercise);
    column->addWidget(m_pathRow);
}

void HandshakePage::buildMain()
{
    auto* const ladder = new QWidget;
    auto* const ladderLayout = new QVBoxLayout(ladder);
    ladderLayout->setContentsMargins(0, 0, 0, 0);
    ladderLayout->setSpacing(4);
    ladderLayout->addWidget(m_ladder, 1);
    ladderLayout->addWidget(m_controls);
    m_main->setChildrenCollapsible(false);
    m_main->addWidget(ladder);
    m_main->addWidget(m_explanation);
    m_main->setStretchFactor(0, 1);
    m_main->setStretchFactor(1, 1);
    m_main->setSizes({ 500, 500 });
    m_content->addWidget(m_main);
    m_content->addWidget(m_noCapture);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_capture);
    m_parts->addWidget(m_content);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 3);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_parts, 1);
}

void HandshakePage::buildActions()
{
    const auto make = [this](const QString& name, const QString& icon, const QString& text,
                          const QString& help) {
        auto* const action = new QAction(themedIcon(icon), text, this);
        action->setObjectName(name);
        describe(action, help);
        return action;
    };
    const auto separator = [this] {
        auto* const line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    QAction* const open = make(QStringLiteral("handshakeOpen"), QStringLiteral("open"),
        tr("&Open capture…"), tr("Show the MPTCP connections of a pcap or pcapng file."));
    connect(open, &QAction::triggered, this, [this] { m_capture->askForFile(); });
    QAction* const replay = make(QStringLiteral("handshakeReplay"), QStringLiteral("reload"),
        tr("&Replay from the start"), tr("Let the packets follow from the first one."));
    connect(replay, &QAction::triggered, this, [this] {
        m_session.setStep(0);
        if (!m_controls->playing())
            m_controls->togglePlaying();
    });
    QAction* const lesson = make(QStringLiteral("handshakeLesson"), QStringLiteral("lab"),
        tr("Show the l&esson"), tr("Put boxes on the way and see what becomes of the handshake."));
    connect(
        lesson, &QAction::triggered, this, [this] { wantMode(HandshakeSession::Mode::Lesson); });
    QAction* const exercises = make(QStringLiteral("handshakeExercises"),
        QStringLiteral("question"), tr("Show the e&xercises"),
        tr("Questions about the handshake, with hints and answers."));
    connect(exercises, &QAction::triggered, this,
        [this] { wantMode(HandshakeSession::Mode::Exercise); });
    QAction* const next = make(QStringLiteral("handshakeNext"), QStringLiteral("play-last"),
        tr("&Next exercise"), tr("Go on to the next question."));
    connect(next, &QAction::triggered, this, [this] {
        wantMode(HandshakeSession::Mode::Exercise);
        m_session.nextTask();
    });
    m_export = make(QStringLiteral("handshakeExport"), QStringLiteral("save"),
        tr("Export &diagram…"), tr("Write the drawing of the handshake as a picture."));
    connect(m_export, &QAction::triggered, this, &HandshakePage::exportDiagram);

    m_actions = { open, separator(), m_controls->firstAction(), m_controls->backAction(),
        m_controls->playAction(), m_controls->stepAction(), m_controls->lastAction(), replay,
        separator(), lesson, exercises, next, separator(), m_export };
    for (QAction* const action : m_actions) {
        if (!action->isSeparator())
            addAction(action);
    }
}

void HandshakePage::connectSession()
{
    connect(m_modes, &QTabBar::currentChanged, this,
        [this](int mode) { wantMode(HandshakeSession::Mode(mode)); });
    connect(m_lessonSetup, &LessonSetup::changed, this,
        [this] { m_session.setPlan(m_lessonSetup->applyTo(m_session.plan())); });
    connect(m_palette, &RulePalette::ruleChosen, this, [this](trace::Rule rule) {
        putBox(handshake::LessonBox { rule, m_path->chosenGap() });
    });
    connect(m_palette, &RulePalette::removalChosen, this, [this] { putBox(std::nullopt); });
    connect(m_path, &LessonPathView::boxWanted, this, &HandshakePage::putBox);
    connect(m_path, &LessonPathView::placeChosen, this, [this](int place) {
        m_explanation->showPlace(place);
        showPath();
    });
    connect(m_explanation, &ExplanationPanel::placeChanged, this, &HandshakePage::showPath);
    connect(m_verdicts, &ToolVerdicts::detailsWanted, m_explanation, &ExplanationPanel::showTools);
    connect(m_noCapture, &EmptyState::actionTriggered, m_capture, &CapturePanel::askForFile);
    connect(m_ladder, &LadderView::currentChosen, &m_session, &HandshakeSession::setStep);
    connect(m_controls, &StepControls::stepWanted, &m_session, &HandshakeSession::setStep);
    connect(m_controls, &StepControls::playingChanged, this, [this](bool playing) {
        if (!playing)
            m_path->stopAnimation();
    });

    connect(&m_session, &HandshakeSession::modeChanged, this, &HandshakePage::onModeChanged);
    connect(&m_session, &HandshakeSession::lessonChanged, this, &HandshakePage::onLessonChanged);
    const auto log = [this](const QString& trouble) {
        if (!trouble.isEmpty())
            m_workbench.log().add(Severity::Error, tr("Handshake"), trouble);
    };
    connect(&m_session, &HandshakeSession::lessonChanged, this,
        [this, log] { log(m_session.lessonError()); });
    connect(&m_session, &HandshakeSession::captureChanged, this,
        [this, log] { log(m_session.capture().error); });
    connect(&m_session, &HandshakeSession::taskChanged, this, &HandshakePage::showPath);
    connect(&m_session, &HandshakeSession::captureChanged, this, &HandshakePage::onCaptureChanged);
    connect(&m_session, &HandshakeSession::shownChanged, this, &HandshakePage::onShownChanged);
    connect(&m_session, &HandshakeSession::stepChanged, this, &HandshakePage::onStepChanged);
}

void HandshakePage::openCapture(const QString& file) { m_capture->open(file); }

void HandshakePage::showConnection(const handshake::Connection& connection, const QString& title)
{
    m_session.showConnection(connection, title);
}

void HandshakePage::play()
{
    if (m_session.mode() == HandshakeSession::Mode::Lesson)
        m_session.setPlan(m_session.plan());
    else if (m_session.mode() == HandshakeSession::Mode::Exercise
        && m_session.task().exercise.choices.empty())
        m_session.openTask(m_session.task().number);
}

void HandshakePage::wantMode(HandshakeSession::Mode mode)
{
    m_session.setMode(mode);
    play();
}

void HandshakePage::onModeChanged()
{
    const auto mode = m_session.mode();
    m_controls->stop();
    m_modes->setCurrentIndex(int(mode));
    const bool capture = mode == HandshakeSession::Mode::Capture;
    m_lessonPanel->setVisible(mode == HandshakeSession::Mode::Lesson);
    m_exercise->setVisible(mode == HandshakeSession::Mode::Exercise);
    m_pathRow->setVisible(!capture);
    m_capture->setVisible(capture);
    m_path->setEditable(mode == HandshakeSession::Mode::Lesson);
    onCaptureChanged();
}

void HandshakePage::onLessonChanged()
{
    m_lessonSetup->setPlan(m_session.plan());
    m_lessonWarning->setText(m_session.lessonError());
    if (m_session.lessonWaiting())
        m_controls->stop();
    showPath();
}

void HandshakePage::onCaptureChanged()
{
    const bool capture = m_session.mode() == HandshakeSession::Mode::Capture;
    const HandshakeSession::Capture& open = m_session.capture();
    const bool nothing = capture && !open.found && !m_session.reading();
    m_content->setCurrentWidget(
        nothing && open.error.isEmpty() ? static_cast<QWidget*>(m_noCapture) : m_main);
    m_capture->setVisible(capture && m_content->currentWidget() == m_main);
}

void HandshakePage::onShownChanged()
{
    m_title->setText(shownTitle());
    setAvailable(m_export, m_session.packetCount() > 0, tr("No connection is shown."));
    const auto connection = m_session.shown();
    if (!connection) {
        m_sheetJob.cancel();
        takeSheet(std::make_shared<LadderSheet>());
        return;
    }
    m_sheetJob.start(
        [connection, lesson = m_session.shownLesson(), hidden = m_session.boxHidden(),
            title = shownTitle()](const auto&) -> std::shared_ptr<const LadderSheet> {
            return std::make_shared<LadderSheet>(
                makeLadderSheet(*connection, lesson.get(), hidden, title));
        },
        [this](std::shared_ptr<const LadderSheet> sheet) { takeSheet(std::move(sheet)); });
}

void HandshakePage::takeSheet(std::shared_ptr<const LadderSheet> sheet)
{
    m_ladder->setPlaceholder(emptyText());
    m_ladder->setSheet(std::move(sheet));
    onStepChanged();
}

QString HandshakePage::shownTitle() const
{
    const auto connection = m_session.shown();
    if (!connection)
        return {};
    QString summary = PacketText::summary(*connection);
    if (connection->packetsLeftOut > 0)
        summary = tr("%1 %2 packets beyond the limit are not shown.")
                      .arg(summary, formatCount(connection->packetsLeftOut));
    return m_session.mode() == HandshakeSession::Mode::Capture
        ? tr("%1: %2").arg(m_session.capture().title, summary)
        : tr("Virtual lab, simulated: %1").arg(summary);
}

QString HandshakePage::emptyText() const
{
    switch (m_session.mode()) {
    case HandshakeSession::Mode::Lesson:
    case HandshakeSession::Mode::Exercise:
        return m_session.lessonError().isEmpty() ? tr("The connection is played on the virtual "
                                                      "lab…")
                                                 : QString();
    case HandshakeSession::Mode::Capture:
        break;
    }
    if (m_session.reading())
        return tr("The capture is being read…");
    return m_session.capture().error.isEmpty()
        ? tr("The capture holds no TCP connection from its first SYN on.")
        : QString();
}

void HandshakePage::onStepChanged()
{
    const int step = m_session.step();
    const int count = m_session.packetCount();
    m_controls->setPosition(step, count);
    m_ladder->setCurrent(step);
    // A capture has happened; a lesson is still to come.
    m_ladder->setReached(
        m_session.mode() == HandshakeSession::Mode::Capture ? m_ladder->rowCount() - 1 : step);
    m_explanation->showPacket(
        m_session.shown(), m_session.shownLesson(), m_session.boxHidden(), step);
    showPath();
    if (m_controls->playing())
        m_path->animate(m_controls->intervalMs() / AnimationShare);
}

void HandshakePage::showPath()
{
    const bool lesson = m_session.mode() == HandshakeSession::Mode::Lesson;
    const handshake::LessonPlan& plan = lesson ? m_session.plan() : m_session.task().exercise.plan;
    m_path->setHidden(m_session.boxHidden());
    m_path->setPath(plan.hops, plan.box);
    const auto shown = m_session.shownLesson();
    const bool stale = lesson && m_session.lessonWaiting();
    const auto step = std::size_t(std::max(0, m_session.step()));
    if (shown && !stale && step < shown->journeys.size())
        m_path->setJourney(shown->journeys[step], shown->connection.packets[step].fromInitiator,
            shown->connection.packets[step].subflow, m_explanation->place());
    else
        m_path->setJourney({}, true, 0, -1);
    m_verdicts->showLesson(stale ? nullptr : shown.get(), m_session.boxHidden());
}

void HandshakePage::putBox(const std::optional<handshake::LessonBox>& box)
{
    handshake::LessonPlan plan = m_session.plan();
    plan.box = box;
    m_session.setPlan(plan);
    Q_EMIT hint(box ? tr("%1: the lesson is played anew.").arg(RuleText::title(box->rule))
                    : tr("The box is gone: the lesson is played anew."));
}

void HandshakePage::exportDiagram()
{
    auto* const dialog = new QFileDialog(this, tr("Export Diagram"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters { tr("SVG picture (*.svg)"), tr("PNG picture (*.png)") };
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& filter) {
        dialog->setDefaultSuffix(
            filter == filters.last() ? QStringLiteral("png") : QStringLiteral("svg"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &HandshakePage::writeDiagram);
    dialog->open();
}

void HandshakePage::writeDiagram(const QString& file)
{
    m_exportJob.start([sheet = m_ladder->sheet(), font = m_ladder->font(),
                          file]() { return writeLadder(*sheet, font, file); },
        [this, file](const QString& trouble) {
            if (!trouble.isEmpty())
                m_workbench.log().add(Severity::Error, tr("Handshake"), trouble);
            Q_EMIT hint(trouble.isEmpty() ? tr("Diagram exported to %1").arg(file) : trouble);
        });
}

void HandshakePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    play();
}

void HandshakePage::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Space:
        return m_controls->togglePlaying();
    case Qt::Key_Right:
        return (mirrored ? m_controls->backAction() : m_controls->stepAction())->trigger();
    case Qt::Key_Left:
        return (mirrored ? m_controls->stepAction() : m_controls->backAction())->trigger();
    default:
        Page::keyPressEvent(event);
    }
}

void HandshakePage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void HandshakePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openCapture(event->mimeData()->urls().constFirst().toLocalFile());
}

void HandshakePage::saveState(QSettings& settings) const
{
    const handshake::LessonPlan& plan = m_session.plan();
    settings.setValue(ModeKey, int(m_session.mode()));
    settings.setValue(VersionKey, plan.version);
    settings.setValue(HopsKey, int(plan.hops));
    settings.setValue(JoinKey, plan.join);
    settings.setValue(DataKey, plan.data);
    settings.setValue(TeardownKey, plan.teardown);
    settings.setValue(SpeaksKey, plan.hostSpeaksMptcp);
    settings.setValue(Ipv6Key, plan.family == core::Family::V6);
    settings.setValue(BoxKey, QString::fromLatin1(plan.box ? trace::ruleName(plan.box->rule) : ""));
    settings.setValue(BoxAfterKey, plan.box ? int(plan.box->afterHop) : 0);
    settings.setValue(ExerciseKey, qulonglong(m_session.task().number));
    settings.setValue(RightKey, m_session.score().right);
    settings.setValue(AnsweredKey, m_session.score().answered);
    settings.setValue(SpeedKey, m_controls->speed());
    settings.setValue(SplitKey, m_main->saveState());
    settings.setValue(ListKey, m_parts->saveState());
}

void HandshakePage::restoreState(const QSettings& settings)
{
    m_controls->setSpeed(settings.value(SpeedKey, m_controls->speed()).toInt());
    m_main->restoreState(settings.value(SplitKey).toByteArray());
    m_parts->restoreState(settings.value(ListKey).toByteArray());
    // What the session holds already is newer than what was saved.
    if (!m_session.untouched())
        return;
    m_session.restore(planFrom(settings), settings.value(ExerciseKey).toULongLong(),
        { std::max(0, settings.value(RightKey).toInt()),
            std::max(0, settings.value(AnsweredKey).toInt()) },
        HandshakeSession::Mode(
            std::clamp(settings.value(ModeKey).toInt(), 0, HandshakeSession::ModeCount - 1)));
}

void HandshakePage::resetLayout()
{
    m_main->setSizes({ 1, 1 });
    m_parts->setSizes({ 1, 3 });
    m_capture->resetColumns();
}

} // namespace widgets
