// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QTreeView;

namespace widgets {

/// The kinds of figure under their groups. What cannot be made is greyed and says why. GUI thread.
class FigureCatalogueModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole, SearchRole, ReasonRole };
    explicit FigureCatalogueModel(QObject* parent = nullptr);

    void setMissing(std::map<std::string, core::Text> reasons);
    QModelIndex indexOf(const QString& name) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Group {
        analysis::FigureGroup group;
        std::vector<const analysis::FigureKind*> kinds;
    };
    const analysis::FigureKind* kindAt(const QModelIndex& index) const; ///< null: a group
    QString reason(const analysis::FigureKind& kind) const;

    std::vector<Group> m_groups;
    std::map<std::string, core::Text> m_missing;
};

/// All words that were typed must be in a figure's title, name, source or group.
class FigureCatalogueFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

/// The catalogue with its search field. Enter in the field chooses the first figure found.
class FigureCatalogue : public QWidget {
    Q_OBJECT
public:
    explicit FigureCatalogue(QWidget* parent = nullptr);

    QString current() const { return m_current; } ///< name of a figure; never empty
    /// Shows it as chosen; says nothing.
    void setCurrent(const QString& name);
    void setMissing(std::map<std::string, core::Text> reasons);
    void focusSearch();
    const FigureCatalogueModel* model() const { return m_model; }

Q_SIGNALS:
    void figureChosen(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void search();
    QModelIndex firstFigure() const;

    FigureCatalogueModel* m_model;
    FigureCatalogueFilter* m_filter;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QLabel* m_noMatch;
    QString m_current;
};

} // namespace widgets
