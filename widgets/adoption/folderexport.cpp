// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/folderexport.h"

#include "widgets/session/wholefile.h"
#include "widgets/text/errortext.h"

#include <QDir>

#include <utility>

namespace widgets {

FolderExport::FolderExport(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_writer.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &FolderExport::step);
}

FolderExport::~FolderExport() = default;

void FolderExport::add(const analysis::Figure& figure)
{
    m_waiting.push_back(std::make_shared<const analysis::Figure>(figure));
    m_next.start();
}

void FolderExport::end()
{
    m_ended = true;
    m_next.start(); // never finished within this call
}

void FolderExport::cancel()
{
    m_drawing.reset();
    m_waiting.clear();
    end();
}

void FolderExport::fail(const QString& trouble)
{
    m_trouble = trouble;
    cancel();
}

void FolderExport::step()
{
    if (m_waiting.empty()) {
        finishWhenDone();
        return;
    }
    if (!m_drawing) {
        m_drawing = std::make_unique<SvgDrawing>(*m_waiting.front());
    } else {
        QByteArray svg = m_drawing->svg();
        m_drawing.reset();
        write(std::exchange(m_waiting.front(), nullptr), std::move(svg));
        m_waiting.pop_front();
    }
    m_next.start();
}

void FolderExport::write(FigurePointer figure, QByteArray svg)
{
    ++m_beingWritten;
    m_writer.start([this, folder = m_folder, figure = std::move(figure), svg = std::move(svg)] {
        const QString name = QDir(folder).filePath(QString::fromStdString(figure->name));
        auto written = writeWhole(name + QStringLiteral(".svg"), svg);
        if (written)
            written = writeWhole(name + QStringLiteral(".csv"),
                QByteArray::fromStdString(analysis::figureCsv(*figure)));
        // This waits for the worker before it goes.
        QMetaObject::invokeMethod(
            this, [this, written = std::move(written)] { onWritten(written); },
            Qt::QueuedConnection);
    });
}

void FolderExport::onWritten(const core::Result<void>& written)
{
    --m_beingWritten;
    if (written)
        Q_EMIT progressed(++m_written);
    else
        m_trouble = errorText(written.error());
    finishWhenDone();
}

void FolderExport::finishWhenDone()
{
    if (m_ended && !m_finished && m_waiting.empty() && m_beingWritten == 0) {
        m_finished = true;
        Q_EMIT finished(m_written, m_trouble);
    }
}

} // namespace widgets
