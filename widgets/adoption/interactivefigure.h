// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/pointhosts.h"
#include "widgets/adoption/figurezoom.h"
#include "widgets/figures/figurewidget.h"

#include <optional>

class QLabel;

namespace widgets {

/// A chart to explore: the point under the mouse or the arrow keys is marked and its numbers stand
/// in a call-out; dragging over categories, the wheel and keys zoom, with a history; a click or
/// Enter asks for what stands behind a point. Places are those of the whole figure, whichever part
/// of it is drawn. GUI thread.
class InteractiveFigure : public FigureWidget {
    Q_OBJECT
public:
    explicit InteractiveFigure(QWidget* parent = nullptr);

    /// A chart, not a table. The zoom stays when the categories are the same.
    void setWhole(std::shared_ptr<const analysis::Figure> whole);
    void clearWhole();
    const std::shared_ptr<const analysis::Figure>& whole() const { return m_whole; }

    CategorySpan span() const { return m_span; }
    bool isZoomed() const;
    void zoomTo(CategorySpan span);
    void zoomBy(double factor); ///< around the cursor or the middle; below 1 is nearer
    void pan(int categories);
    void showWhole();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_history.size(); }
    void goBack();
    void goForward();

    std::optional<analysis::FigurePlace> cursor() const { return m_cursor; }
    void setCursor(std::optional<analysis::FigurePlace> place);
    /// What the call-out says; empty while there is none.
    QString callOutText() const;
    /// The middle of what is drawn for a point, in the viewport; empty where nothing is.
    std::optional<QPoint> positionOf(analysis::FigurePlace place);

Q_SIGNALS:
    void cursorChanged();
    void zoomChanged();
    void pointChosen(analysis::FigurePlace place);

protected:
    bool viewportEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void draw();
    int mostCategories() const;
    int count() const;
    void remember();
    std::optional<analysis::FigurePlace> placeAt(const QPoint& position);
    int drawnCategory(int category) const; ///< -1 when it is not drawn
    QRectF shapeOf(analysis::FigurePlace place); ///< in the scene; null for a gap
    void moveCursor(int categories, int series);
    void placeCallOut();
    int categoryAt(const QPoint& position); ///< of the whole; -1 outside

    std::shared_ptr<const analysis::Figure> m_whole;
    CategorySpan m_span;
    std::vector<int> m_categories; ///< drawn ones
    std::vector<CategorySpan> m_history;
    std::size_t m_at = 0;
    std::optional<analysis::FigurePlace> m_cursor;
    QLabel* m_callOut;
    std::optional<QPoint> m_pressed;
    std::optional<std::pair<int, int>> m_brush; ///< categories of the whole
    bool m_panning = false;
    CategorySpan m_panFrom;
};

/// What a call-out says of a point: category, series, value, part, error bar, doubt and the notes
/// about the runs behind it, a line each.
QString pointText(const analysis::Figure& figure, analysis::FigurePlace place);

} // namespace widgets
