// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/figurecatalogue.h"

#include "widgets/text/coretext.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QFont>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QTreeView>

namespace widgets {

namespace {

    QString groupTitle(analysis::FigureGroup group)
    {
        using analysis::FigureGroup;
        switch (group) {
        case FigureGroup::Adoption:
            return FigureCatalogue::tr("Adoption");
        case FigureGroup::Classes:
            return FigureCatalogue::tr("Answers and classes");
        case FigureGroup::Churn:
            return FigureCatalogue::tr("Coming and going");
        case FigureGroup::Overlap:
            return FigureCatalogue::tr("Ports and versions");
        case FigureGroup::Keys:
            return FigureCatalogue::tr("Keys");
        case FigureGroup::Traces:
            return FigureCatalogue::tr("Traces");
        case FigureGroup::Proofs:
            return FigureCatalogue::tr("Proofs");
        case FigureGroup::Origins:
            return FigureCatalogue::tr("Networks and countries");
        case FigureGroup::Watch:
            return FigureCatalogue::tr("AS watch");
        case FigureGroup::Profiles:
            return FigureCatalogue::tr("Times and distances");
        case FigureGroup::Runs:
            return FigureCatalogue::tr("Runs");
        case FigureGroup::Published:
            return FigureCatalogue::tr("Published traffic");
        }
        return {};
    }

    constexpr quintptr OfGroup = 0; ///< internal id of a group; of a figure its group's plus 1

} // namespace

FigureCatalogueModel::FigureCatalogueModel(QObject* parent)
    : QAbstractItemModel(parent)
{
    for (const analysis::FigureKind& kind : analysis::figureKinds()) {
        if (m_groups.empty() || m_groups.back().group != kind.group)
            m_groups.push_back({ kind.group, {} });
        m_groups.back().kinds.push_back(&kind);
    }
}

const analysis::FigureKind* FigureCatalogueModel::kindAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == OfGroup)
        return nullptr;
    return m_groups[index.internalId() - 1].kinds[std::size_t(index.row())];
}

void FigureCatalogueModel::setMissing(std::map<std::string, core::Text> reasons)
{
    m_missing = std::move(reasons);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

QModelIndex FigureCatalogueModel::indexOf(const QString& name) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        for (std::size_t row = 0; row < m_groups[group].kinds.size(); ++row) {
            if (name == QLatin1String(m_groups[group].kinds[row]->name))
                return createIndex(int(row), 0, quintptr(group + 1));
        }
    }
    return {};
}

QModelIndex FigureCatalogueModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : OfGroup);
}

QModelIndex FigureCatalogueModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == OfGroup)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, OfGroup);
}

int FigureCatalogueModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == OfGroup && parent.column() == 0
        ? int(m_groups[std::size_t(parent.row())].kinds.size())
        : 0;
}

QString FigureCatalogueModel::reason(const analysis::FigureKind& kind) const
{
    const auto found = m_missing.find(kind.name);
    if (found == m_missing.end())
        return {};
    QString text = coreText(found->second);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QVariant FigureCatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const analysis::FigureKind* const kind = kindAt(index);
    if (!kind) {
        const QString title = groupTitle(m_groups[std::size_t(index.row())].group);
        if (role == Qt::DisplayRole || role == SearchRole)
            return title;
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    const QString why = reason(*kind);
    switch (role) {
    case Qt::DisplayRole:
        return coreText(kind->title);
    case NameRole:
        return QString::fromLatin1(kind->name);
    case ReasonRole:
        return why;
    case SearchRole:
        return QStringList { coreText(kind->title), QString::fromLatin1(kind->name),
            QString::fromUtf8(kind->source), groupTitle(kind->group) }
            .join(QLatin1Char(' '));
    case Qt::ForegroundRole:
        if (!why.isEmpty())
            return QPalette().brush(QPalette::Disabled, QPalette::Text);
        return {};
    case Qt::FontRole:
        if (!why.isEmpty()) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: {
        QStringList lines { coreText(kind->help) };
        if (kind->source[0] != '\0')
            lines.append(FigureCatalogue::tr("Source: %1").arg(QString::fromUtf8(kind->source)));
        if (!why.isEmpty())
            lines.append(FigureCatalogue::tr("Cannot be made now: %1").arg(why));
        lines.append(
            FigureCatalogue::tr("On the command line: %1").arg(QString::fromLatin1(kind->name)));
        if (role == Qt::AccessibleDescriptionRole)
            return lines.join(QLatin1Char(' '));
        // Rich, so that it wraps.
        for (QString& line : lines)
            line = line.toHtmlEscaped();
        return QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("</p><p>")));
    }
    default:
        return {};
    }
}

void FigureCatalogueFilter::setWords(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FigureCatalogueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!parent.isValid()) {
        for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
            if (filterAcceptsRow(child, index))
                return true;
        }
        return false;
    }
    const QString text = index.data(FigureCatalogueModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

FigureCatalogue::FigureCatalogue(QWidget* parent)
    : QWidget(parent)
    , m_model(new FigureCatalogueModel(this))
    , m_filter(new FigureCatalogueFilter(this))
    , m_search(new QLineEdit)
    , m_tree(new QTreeView)
    , m_noMatch(new QLabel(
          tr("Nothing found: no figure has all these words in its title, group or source.")))
    , m_current(QString::fromLatin1(analysis::figureKinds().front().name))
{
    m_filter->setSourceModel(m_model);
    m_search->setObjectName(QStringLiteral("figureSearch"));
    m_search->setPlaceholderText(tr("Search figures"));
    m_search->setAccessibleName(tr("Search figures"));
    m_search->setToolTip(
        tr("Words of a title, a group or a source, such as “v1 overlap” or “figure "
           "2a”. Enter shows the first figure found."));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("figureTree"));
    m_tree->setAccessibleName(tr("Figures"));
    m_tree->setWhatsThis(tr("Every figure and table that stored runs can give. Grey ones lack "
                            "something, which their tool tip names."));
    m_tree->setModel(m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->expandAll();

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_noMatch->setObjectName(QStringLiteral("noFigureMatches"));
    m_noMatch->setWordWrap(true);
    m_noMatch->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_noMatch->setMargin(fontMetrics().height());
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_noMatch, 1);
    m_noMatch->hide();
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &FigureCatalogue::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QModelIndex first = firstFigure(); first.isValid())
            choose(m_tree->currentIndex().parent().isValid() && m_tree->hasFocus()
                    ? m_tree->currentIndex()
                    : first);
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.parent().isValid())
            choose(index);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QTreeView::activated, this, &FigureCatalogue::choose);
    setCurrent(m_current);
}

void FigureCatalogue::choose(const QModelIndex& index)
{
    const QString name = index.data(FigureCatalogueModel::NameRole).toString();
    if (name.isEmpty())
        return;
    const bool other = name != m_current;
    setCurrent(name);
    if (other)
        Q_EMIT figureChosen(name);
}

void FigureCatalogue::setCurrent(const QString& name)
{
    const QModelIndex index = m_model->indexOf(name);
    if (!index.isValid())
        return;
    m_current = name;
    const QModelIndex shown = m_filter->mapFromSource(index);
    m_tree->setCurrentIndex(shown);
    m_tree->scrollTo(shown);
}

void FigureCatalogue::setMissing(std::map<std::string, core::Text> reasons)
{
    m_model->setMissing(std::move(reasons));
}

void FigureCatalogue::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QModelIndex FigureCatalogue::firstFigure() const
{
    // A whole name means that figure, though others may contain it.
    if (const QModelIndex named = m_model->indexOf(m_search->text().trimmed()); named.isValid())
        return m_filter->mapFromSource(named);
    const QModelIndex group = m_filter->index(0, 0);
    return m_filter->index(0, 0, group);
}

void FigureCatalogue::search()
{
    m_filter->setWords(m_search->text());
    m_tree->expandAll();
    const bool found = m_filter->rowCount() > 0;
    m_tree->setVisible(found);
    m_noMatch->setVisible(!found);
    if (m_search->text().isEmpty())
        setCurrent(m_current);
    else
        m_tree->setCurrentIndex(firstFigure());
}

bool FigureCatalogue::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            m_tree->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
