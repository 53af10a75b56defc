// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guide/guidebook.h"

#include <QMainWindow>

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace widgets {

class GuideContents;
class GuideHits;
class GuideView;

/// The user guide in a window of its own, beside the workbench: contents or what a search found at
/// the left, the page at the right. Needs no network. Remembers its place and sizes in QSettings.
class GuideWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget* parent = nullptr);
    ~GuideWindow() override;

    /// Shows the window with this page, "page-scan.html#rate"; the contents page for none.
    void showPage(const QString& page);
    QString page() const;

private:
    QToolBar* makeToolBar();
    QWidget* makeSide();
    void addTextSizes(QToolBar* bar);
    void addKeys();
    void search(const QString& query);
    void onPageShown(const QUrl& url);

    GuideBook m_book;
    GuideView* m_view;
    GuideContents* m_contents;
    GuideHits* m_hits;
    QLineEdit* m_query;
    QStackedWidget* m_side;
    QSplitter* m_splitter;
};

} // namespace widgets
