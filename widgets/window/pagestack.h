// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/page.h"

#include <QStackedWidget>

#include <array>

class QActionGroup;

namespace widgets {

class AdoptionPage;
class HandshakePage;
class LivePage;
class RunsPage;
class ScanPage;
class StartPage;
class TracePage;
class Workbench;

/// The pages of the window, one shown at a time, and the actions that show them.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    /// `workbench` must outlive the pages.
    explicit PageStack(Workbench& workbench, QWidget* parent = nullptr);

    void showPage(PageId id);
    PageId currentId() const { return PageId(currentIndex()); }
    Page* page(PageId id) const { return m_pages[std::size_t(id)]; }
    Page* currentPage() const { return page(currentId()); }
    const std::array<Page*, PageCount>& pages() const { return m_pages; }
    /// One for each page, in their order; checked: the one that is shown.
    QList<QAction*> pageActions() const;
    /// The page of the user guide about it, "page-scan.html".
    static QString guidePage(PageId id);
    /// "Adoption"
    QString title(PageId id) const;

    ScanPage* scan() const { return m_scan; }
    LivePage* live() const { return m_live; }
    TracePage* trace() const { return m_trace; }
    RunsPage* runs() const { return m_runs; }
    AdoptionPage* adoption() const { return m_adoption; }
    HandshakePage* handshake() const { return m_handshake; }

Q_SIGNALS:
    void pageShown(widgets::PageId id);
    void hint(const QString& text);

private:
    void addPage(PageId id, Page* page, const QString& icon, const QString& text,
        const QString& description);

    QActionGroup* m_actions;
    std::array<Page*, PageCount> m_pages {};
    StartPage* m_start;
    ScanPage* m_scan;
    LivePage* m_live;
    TracePage* m_trace;
    RunsPage* m_runs;
    AdoptionPage* m_adoption;
    HandshakePage* m_handshake;
};

} // namespace widgets
