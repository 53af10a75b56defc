// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lesson.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QTabWidget;
class QTextBrowser;

namespace widgets {

class PacketView;
class ToolCards;

/// The current packet explained: what it is for, its fields, what is worked out from the keys, and
/// what each side knows by now; for a lesson, what the three tools say of its path.
class ExplanationPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationPanel(QWidget* parent = nullptr);

    /// `lesson` may be null. With `hidden` nothing tells of its box.
    void showPacket(std::shared_ptr<const handshake::Connection> connection,
        std::shared_ptr<const handshake::Lesson> lesson, bool hidden, int packet);
    void clear();
    /// Shows the packet as it was at this place of the path, if it came there.
    void showPlace(int place);
    int place() const { return m_place; }
    void showTools();
    PacketView* packetView() const { return m_packetView; }

Q_SIGNALS:
    void placeChanged(int place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillPlaces();
    void fillTexts();
    void fillPacket();
    const std::vector<handshake::JourneyPoint>* journey() const;
    QString placeName(std::size_t place) const;

    std::shared_ptr<const handshake::Connection> m_connection;
    std::shared_ptr<const handshake::Lesson> m_lesson;
    bool m_hidden = false;
    int m_packet = -1;
    int m_place = -1;
    QLabel* m_heading;
    QLabel* m_sentence;
    QTabWidget* m_tabs;
    QWidget* m_placeRow;
    QComboBox* m_places;
    QLabel* m_change;
    PacketView* m_packetView;
    QTextBrowser* m_calculations;
    QTextBrowser* m_knowledge;
    ToolCards* m_tools;
    int m_calculationsTab = -1;
    int m_toolsTab = -1;
};

} // namespace widgets
