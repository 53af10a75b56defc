// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/packet/hexview.h"
#include "widgets/session/hostresult.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace widgets {

class FieldModel;

/// What one hop's quote shows: the probe's fields as sent and as seen, and the bytes of both,
/// linked. Changed bytes are framed; of what was sent, those behind the quote's end hatched.
class QuoteView : public QWidget {
    Q_OBJECT
public:
    explicit QuoteView(QWidget* parent = nullptr);

    void showHop(const trace::TraceResult& result, const trace::Hop& hop, bool fromStore);
    /// The answer of the target, which quotes nothing.
    void showAnswer(const trace::TraceResult& result);
    void clear();
    void setHideExpected(bool hide);
    const FieldModel* model() const { return m_model; }
    QSplitter* splitter() const { return m_splitter; }

private:
    void mark();
    void selectField(int row);
    void showBytes(std::vector<std::uint8_t> sent, std::vector<std::uint8_t> seen);

    FieldModel* m_model;
    QTableView* m_table;
    QLabel* m_heading;
    QLabel* m_explanation;
    HexView* m_sent;
    HexView* m_seen;
    QLabel* m_sentTitle;
    QLabel* m_seenTitle;
    QSplitter* m_splitter;
    bool m_hideExpected = true;
};

} // namespace widgets
