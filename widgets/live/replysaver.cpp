// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replysaver.h"

#include "widgets/live/replymodel.h"
#include "widgets/live/replywriter.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <array>
#include <utility>

namespace widgets {

namespace {

    struct FileType {
        scan::OutputFormat format;
        ReplySaver::Which which;
        const char* suffix;
        const char* title;
    };
    constexpr std::array<FileType, 4> FileTypes { {
        { scan::OutputFormat::Csv, ReplySaver::Which::All, "csv",
            QT_TRANSLATE_NOOP("widgets::ReplySaver", "CSV, all replies (*.csv)") },
        { scan::OutputFormat::Csv, ReplySaver::Which::Shown, "csv",
            QT_TRANSLATE_NOOP("widgets::ReplySaver", "CSV, only the replies shown (*.csv)") },
        { scan::OutputFormat::JsonLines, ReplySaver::Which::All, "jsonl",
            QT_TRANSLATE_NOOP("widgets::ReplySaver", "JSON lines, all replies (*.jsonl)") },
        { scan::OutputFormat::JsonLines, ReplySaver::Which::Shown, "jsonl",
            QT_TRANSLATE_NOOP(
                "widgets::ReplySaver", "JSON lines, only the replies shown (*.jsonl)") },
    } };

} // namespace

ReplySaver::ReplySaver(const ReplyModel* model, QWidget* window)
    : QObject(window)
    , m_model(model)
    , m_window(window)
{
    connect(m_model, &ReplyModel::shownChanged, this, &ReplySaver::onModelChanged);
}

bool ReplySaver::canSave() const { return !m_saving && m_model->storedRows() > 0; }

bool ReplySaver::unsaved() const
{
    return !m_kept && !m_discarded && m_model->storedRows() > m_savedRows;
}

void ReplySaver::onModelChanged()
{
    if (m_model->storedRows() == 0) {
        m_savedRows = 0;
        m_discarded = false;
    }
    if (const bool can = canSave(); can != m_couldSave) {
        m_couldSave = can;
        Q_EMIT canSaveChanged(can);
    }
}

bool ReplySaver::askAndSave()
{
    QStringList filters;
    for (const FileType& type : FileTypes)
        filters.append(tr(type.title));
    QFileDialog dialog(m_window, tr("Save Replies"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(QString::fromLatin1(FileTypes[0].suffix));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        const auto at = std::size_t(filters.indexOf(filter));
        dialog.setDefaultSuffix(QString::fromLatin1(FileTypes[at].suffix));
    });
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const FileType& type = FileTypes[std::size_t(filters.indexOf(dialog.selectedNameFilter()))];
    save(dialog.selectedFiles().constFirst(), type.format, type.which);
    return true;
}

void ReplySaver::save(const QString& file, scan::OutputFormat format, Which which)
{
    if (m_saving)
        return;
    m_saving = true;
    onModelChanged();
    RepliesToWrite replies { m_model->snapshot(), std::nullopt };
    if (which == Which::Shown)
        replies.shown = m_model->shownRows();
    Q_EMIT hint(tr("Saving %1 replies…").arg(formatCount(replies.size())));
    const std::size_t held = replies.size();
    const std::size_t stored = replies.rows.size();
    m_job.start([replies = std::move(replies), format, path = file.toStdString()](
                    const auto&) { return writeReplies(replies, format, path); },
        [this, file, held, stored](const core::Result<std::uint64_t>& written) {
            if (written && held == stored)
                m_savedRows = stored;
            onWritten(written, file);
        });
}

void ReplySaver::onWritten(const core::Result<std::uint64_t>& written, const QString& file)
{
    m_saving = false;
    onModelChanged();
    if (!written) {
        m_next = nullptr;
        auto* const box = new QMessageBox(QMessageBox::Warning, tr("Replies Not Saved"),
            errorText(written.error()), QMessageBox::Ok, m_window);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        return box->open();
    }
    QString text
        = tr("%1 replies saved to %2").arg(formatCount(*written), QDir::toNativeSeparators(file));
    if (m_model->refusedRows() > 0)
        text = tr("%1; %2 more were not kept").arg(text, formatCount(m_model->refusedRows()));
    Q_EMIT hint(text);
    if (m_next)
        proceed();
}

void ReplySaver::proceed()
{
    m_discarded = true; // what is not in a file by now, the user chose to leave out
    std::exchange(m_next, nullptr)();
}

void ReplySaver::whenSafe(std::function<void()> next)
{
    m_next = std::move(next);
    if (m_saving)
        return;
    if (!unsaved())
        return proceed();
    QMessageBox question(QMessageBox::Question, tr("Replies Not Saved"),
        tr("The %1 replies of the last scan were not saved.")
            .arg(formatCount(m_model->storedRows())),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    if (answer == QMessageBox::Discard)
        return proceed();
    if (answer != QMessageBox::Save || !askAndSave())
        m_next = nullptr;
}

} // namespace widgets
