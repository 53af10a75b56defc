// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/jobqueue.h"
#include "widgets/concurrency/latestjob.h"
#include "widgets/handshake/handshakesession.h"
#include "widgets/window/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace widgets {

class CapturePanel;
class EmptyState;
class ExercisePanel;
class ExplanationPanel;
class LadderView;
class LessonSetup;
class LessonPathView;
class RulePalette;
class StepControls;
class ToolVerdicts;
class WarningLine;
class Workbench;
struct LadderSheet;

/// The teaching page: a connection packet by packet, played on the virtual lab or read from a
/// capture, with what each field means and how each value follows from the keys; the path with the
/// box that the user puts on it; and exercises.
class HandshakePage : public Page {
    Q_OBJECT
public:
    explicit HandshakePage(Workbench& workbench, QWidget* parent = nullptr);

    /// Reads a pcap or pcapng file and offers its connections.
    void openCapture(const QString& file);
    /// A connection that another page has, as if it were from a capture.
    void showConnection(const handshake::Connection& connection, const QString& title);

    QList<QAction*> pageActions() const override { return m_actions; }
    void saveState(QSettings& settings) const override;
    void restoreState(const QSettings& settings) override;
    void resetLayout() override;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildTop();
    void buildMain();
    void buildActions();
    void connectSession();
    void play();
    void wantMode(HandshakeSession::Mode mode);
    void onModeChanged();
    void onLessonChanged();
    void onCaptureChanged();
    void onShownChanged();
    void onStepChanged();
    void takeSheet(std::shared_ptr<const LadderSheet> sheet);
    void putBox(const std::optional<handshake::LessonBox>& box);
    void showPath();
    QString shownTitle() const;
    QString emptyText() const;
    void exportDiagram();
    void writeDiagram(const QString& file);

    Workbench& m_workbench;
    HandshakeSession& m_session;
    QTabBar* m_modes;
    QLabel* m_title;
    QWidget* m_lessonPanel;
    LessonSetup* m_lessonSetup;
    RulePalette* m_palette;
    WarningLine* m_lessonWarning;
    ExercisePanel* m_exercise;
    QWidget* m_pathRow;
    LessonPathView* m_path;
    ToolVerdicts* m_verdicts;
    CapturePanel* m_capture;
    QSplitter* m_parts; ///< the capture's list above the ladder
    QSplitter* m_main; ///< the ladder beside its explanation
    QStackedWidget* m_content; ///< main, or what to do when there is no capture
    EmptyState* m_noCapture;
    LadderView* m_ladder;
    StepControls* m_controls;
    ExplanationPanel* m_explanation;
    QList<QAction*> m_actions;
    QAction* m_export = nullptr;
    LatestJob m_sheetJob { this };
    JobQueue m_exportJob { this };
};

} // namespace widgets
