// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/assembler.h"
#include "core/handshake/lesson.h"
#include "widgets/concurrency/latestjob.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <atomic>
#include <memory>

namespace widgets {

/// What the Handshake page shows and what outlives it: the lesson, the exercise and the capture,
/// each with the packet that is current. Lessons are played and captures read in worker threads.
/// Lives in the GUI thread.
class HandshakeSession : public QObject {
    Q_OBJECT
public:
    enum class Mode { Lesson, Exercise, Capture };
    static constexpr int ModeCount = 3;

    explicit HandshakeSession(QObject* parent = nullptr);
    ~HandshakeSession() override;

    /// Nothing was played, read or chosen yet.
    bool untouched() const;
    /// What an earlier start of the program left; plays nothing.
    struct Score {
        int right = 0; ///< at the first guess
        int answered = 0;
    };
    void restore(
        const handshake::LessonPlan& plan, std::uint64_t task, const Score& score, Mode mode);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    const handshake::LessonPlan& plan() const { return m_plan; }
    /// Plays the lesson. What is shown stays until the new one is there.
    void setPlan(const handshake::LessonPlan& plan);
    std::shared_ptr<const handshake::Lesson> lesson() const { return m_lesson; }
    /// Why the plan could not be played; else empty.
    QString lessonError() const { return m_lessonError; }
    bool lessonWaiting() const { return m_lessonWaiting; }

    struct Task {
        std::uint64_t number = 0;
        handshake::Exercise exercise;
        std::shared_ptr<const handshake::Lesson> lesson; ///< null: not played yet
        /// Its connection as the initiator sees it, who sees no box.
        std::shared_ptr<const handshake::Connection> seen;
        std::vector<trace::Rule> wrong; ///< guesses
        bool solved = false;
        int hints = 0; ///< shown so far
    };
    const Task& task() const { return m_task; }
    const Score& score() const { return m_score; }
    void openTask(std::uint64_t number);
    void nextTask() { openTask(m_task.number + 1); }
    /// Checked against the box of the plan; the first answer counts.
    void answer(trace::Rule rule);
    void showHint();
    static trace::Rule ruleOf(const handshake::LessonPlan& plan);

    struct Capture {
        QString title; ///< its file's name, or what was handed over
        QString file; ///< empty: not from a file
        std::shared_ptr<const handshake::CapturedConnections> found; ///< null while it is read
        QString error;
        int chosen = -1;
    };
    const Capture& capture() const { return m_capture; }
    bool reading() const { return m_reading; }
    std::uint64_t packetsRead() const;
    void openCapture(const QString& file);
    void cancelReading();
    void showConnection(const handshake::Connection& connection, const QString& title);
    void chooseConnection(int index);

    /// The connection of the mode; null where there is none yet. While the box of an exercise is
    /// hidden, as its initiator sees it.
    std::shared_ptr<const handshake::Connection> shown() const;
    /// With the mode Lesson or Exercise; null otherwise.
    std::shared_ptr<const handshake::Lesson> shownLesson() const;
    /// Nothing may tell of the box.
    bool boxHidden() const { return m_mode == Mode::Exercise && !m_task.solved; }
    int packetCount() const;
    /// The current packet, from 0; -1 without packets.
    int step() const;
    void setStep(int step);

Q_SIGNALS:
    void modeChanged();
    void lessonChanged(); ///< also when one is waited for or failed
    void taskChanged();
    void captureChanged();
    void readingProgressed(quint64 packets);
    /// Another connection, or another way to look at it.
    void shownChanged();
    void stepChanged();

private:
    void takeLesson(core::Result<handshake::Lesson> lesson);
    void changeShown();
    int& stepOf(Mode mode) { return m_steps[std::size_t(mode)]; }

    Mode m_mode = Mode::Lesson;
    handshake::LessonPlan m_plan;
    std::shared_ptr<const handshake::Lesson> m_lesson;
    QString m_lessonError;
    bool m_lessonWaiting = false;
    Task m_task;
    Score m_score;
    Capture m_capture;
    bool m_reading = false;
    std::array<int, ModeCount> m_steps {};
    std::shared_ptr<std::atomic<std::uint64_t>> m_packetsRead;
    QTimer m_progress;
    LatestJob m_lessonJob { this };
    LatestJob m_taskJob { this };
    LatestJob m_captureJob { this, AtTheEnd::Leave };
};

/// What whoever captures at the initiator has: its packets as they left, the answers as they came.
handshake::Connection asTheInitiatorSees(handshake::Connection connection);

} // namespace widgets
