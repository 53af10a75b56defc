// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/handshakesession.h"

#include "widgets/text/errortext.h"

#include <QFileInfo>

#include <algorithm>

namespace widgets {

namespace {

    constexpr int ProgressMs = 100;

    std::shared_ptr<const handshake::CapturedConnections> shared(
        handshake::CapturedConnections found)
    {
        return std::make_shared<const handshake::CapturedConnections>(std::move(found));
    }

} // namespace

handshake::Connection asTheInitiatorSees(handshake::Connection connection)
{
    for (handshake::LadderPacket& packet : connection.packets) {
        if (!packet.fromInitiator && !packet.arrived.empty())
            packet.ip = packet.arrived;
        packet.arrived.clear();
        packet.lost = false;
        packet.box.clear();
        std::erase_if(
            packet.said, [](const handshake::Said& said) { return said.id.starts_with("box-"); });
    }
    return connection;
}

HandshakeSession::HandshakeSession(QObject* parent)
    : QObject(parent)
    , m_packetsRead(std::make_shared<std::atomic<std::uint64_t>>(0))
{
    m_progress.setInterval(ProgressMs);
    connect(
        &m_progress, &QTimer::timeout, this, [this] { Q_EMIT readingProgressed(packetsRead()); });
}

HandshakeSession::~HandshakeSession() = default;

bool HandshakeSession::untouched() const
{
    return !m_lesson && !m_lessonWaiting && m_task.exercise.choices.empty() && !m_capture.found
        && !m_reading && m_mode == Mode::Lesson;
}

void HandshakeSession::restore(
    const handshake::LessonPlan& plan, std::uint64_t task, const Score& score, Mode mode)
{
    m_plan = plan;
    m_task.number = task;
    m_score = score;
    Q_EMIT lessonChanged();
    Q_EMIT taskChanged();
    setMode(mode);
}

void HandshakeSession::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    Q_EMIT modeChanged();
    changeShown();
}

void HandshakeSession::changeShown()
{
    const int count = packetCount();
    stepOf(m_mode) = std::clamp(stepOf(m_mode), 0, std::max(0, count - 1));
    Q_EMIT shownChanged();
    Q_EMIT stepChanged();
}

void HandshakeSession::setPlan(const handshake::LessonPlan& plan)
{
    if (plan == m_plan && (m_lesson || m_lessonWaiting))
        return;
    m_plan = plan;
    m_lessonWaiting = true;
    m_lessonError.clear();
    m_lessonJob.start([plan](const auto&) { return handshake::playLesson(plan); },
        [this](core::Result<handshake::Lesson> lesson) { takeLesson(std::move(lesson)); });
    Q_EMIT lessonChanged();
}

void HandshakeSession::takeLesson(core::Result<handshake::Lesson> lesson)
{
    m_lessonWaiting = false;
    if (lesson && m_lesson)
        stepOf(Mode::Lesson) = 0; // another story begins at its beginning
    if (lesson)
        m_lesson = std::make_shared<const handshake::Lesson>(*std::move(lesson));
    else
        m_lessonError = errorText(lesson.error());
    Q_EMIT lessonChanged();
    if (m_mode == Mode::Lesson && m_lessonError.isEmpty())
        changeShown();
}

trace::Rule HandshakeSession::ruleOf(const handshake::LessonPlan& plan)
{
    return plan.box ? plan.box->rule : trace::Rule::None;
}

void HandshakeSession::openTask(std::uint64_t number)
{
    m_task = Task {};
    m_task.number = number;
    stepOf(Mode::Exercise) = 0;
    struct Played {
        handshake::Exercise exercise;
        core::Result<handshake::Lesson> lesson;
        std::shared_ptr<const handshake::Connection> seen;
    };
    m_taskJob.start(
        [number](const auto&) {
            Played played { handshake::makeExercise(number),
                core::failure(core::ErrorCode::Unavailable, {}), nullptr };
            played.lesson = handshake::playLesson(played.exercise.plan);
            if (played.lesson)
                played.seen = std::make_shared<const handshake::Connection>(
                    asTheInitiatorSees(played.lesson->connection));
            return played;
        },
        [this](Played played) {
            m_task.exercise = std::move(played.exercise);
            m_task.seen = std::move(played.seen);
            if (played.lesson)
                m_task.lesson
                    = std::make_shared<const handshake::Lesson>(*std::move(played.lesson));
            Q_EMIT taskChanged();
            if (m_mode == Mode::Exercise)
                changeShown();
        });
    Q_EMIT taskChanged();
    if (m_mode == Mode::Exercise)
        changeShown();
}

void HandshakeSession::answer(trace::Rule rule)
{
    if (!m_task.lesson || m_task.solved
        || std::find(m_task.wrong.begin(), m_task.wrong.end(), rule) != m_task.wrong.end())
        return;
    const bool right = rule == ruleOf(m_task.exercise.plan);
    if (m_task.wrong.empty()) {
        ++m_score.answered;
        m_score.right += right ? 1 : 0;
    }
    if (right)
        m_task.solved = true;
    else
        m_task.wrong.push_back(rule);
    Q_EMIT taskChanged();
    if (right && m_mode == Mode::Exercise)
        changeShown();
}

void HandshakeSession::showHint()
{
    if (!m_task.lesson)
        return;
    ++m_task.hints;
    Q_EMIT taskChanged();
}

std::uint64_t HandshakeSession::packetsRead() const { return m_packetsRead->load(); }

void HandshakeSession::openCapture(const QString& file)
{
    m_capture = Capture {};
    m_capture.file = file;
    m_capture.title = QFileInfo(file).fileName();
    m_reading = true;
    stepOf(Mode::Capture) = 0;
    // A counter for each file: the job before may still be counting.
    m_packetsRead = std::make_shared<std::atomic<std::uint64_t>>(0);
    m_progress.start();
    m_captureJob.start(
        [path = file.toStdString(), read = m_packetsRead](const auto& cancelled) {
            return handshake::readConnections(path, {}, [&](std::uint64_t packets) {
                read->store(packets, std::memory_order_relaxed);
                return !cancelled();
            });
        },
        [this](core::Result<handshake::CapturedConnections> found) {
            m_reading = false;
            m_progress.stop();
            if (found) {
                m_capture.found = shared(*std::move(found));
                m_capture.chosen = m_capture.found->connections.empty() ? -1 : 0;
            } else {
                m_capture.error = errorText(found.error());
            }
            Q_EMIT captureChanged();
            if (m_mode == Mode::Capture)
                changeShown();
        });
    Q_EMIT captureChanged();
    if (m_mode == Mode::Capture)
        changeShown();
    setMode(Mode::Capture);
}

void HandshakeSession::cancelReading()
{
    if (!m_reading)
        return;
    m_captureJob.cancel();
    m_reading = false;
    m_progress.stop();
    m_capture = Capture {};
    Q_EMIT captureChanged();
    if (m_mode == Mode::Capture)
        changeShown();
}

void HandshakeSession::showConnection(const handshake::Connection& connection, const QString& title)
{
    cancelReading();
    m_capture = Capture {};
    m_capture.title = title;
    m_capture.found = shared({ { connection }, {}, {} });
    m_capture.chosen = 0;
    stepOf(Mode::Capture) = 0;
    Q_EMIT captureChanged();
    if (m_mode == Mode::Capture)
        changeShown();
    setMode(Mode::Capture);
}

void HandshakeSession::chooseConnection(int index)
{
    if (!m_capture.found || index == m_capture.chosen || index < 0
        || index >= int(m_capture.found->connections.size()))
        return;
    m_capture.chosen = index;
    stepOf(Mode::Capture) = 0;
    if (m_mode == Mode::Capture)
        changeShown();
}

std::shared_ptr<const handshake::Lesson> HandshakeSession::shownLesson() const
{
    switch (m_mode) {
    case Mode::Lesson:
        return m_lesson;
    case Mode::Exercise:
        return m_task.lesson;
    case Mode::Capture:
        break;
    }
    return nullptr;
}

std::shared_ptr<const handshake::Connection> HandshakeSession::shown() const
{
    if (boxHidden())
        return m_task.seen;
    if (const auto lesson = shownLesson())
        return { lesson, &lesson->connection };
    if (m_mode != Mode::Capture || !m_capture.found || m_capture.chosen < 0)
        return nullptr;
    return { m_capture.found, &m_capture.found->connections[std::size_t(m_capture.chosen)] };
}

int HandshakeSession::packetCount() const
{
    const auto connection = shown();
    return connection ? int(connection->packets.size()) : 0;
}

int HandshakeSession::step() const
{
    return packetCount() == 0 ? -1 : m_steps[std::size_t(m_mode)];
}

void HandshakeSession::setStep(int step)
{
    step = std::clamp(step, 0, std::max(0, packetCount() - 1));
    if (step == m_steps[std::size_t(m_mode)])
        return;
    stepOf(m_mode) = step;
    Q_EMIT stepChanged();
}

} // namespace widgets
