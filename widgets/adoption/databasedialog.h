// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace widgets {

/// Chooses the files that say which network and which country an address is in. The program ships
/// none. Files may be dropped onto the fields.
class DatabaseDialog : public QDialog {
    Q_OBJECT
public:
    DatabaseDialog(
        const QString& originFile, const QString& countryFile, QWidget* parent = nullptr);
    QString originFile() const;
    QString countryFile() const;

    /// Whether a file of this name is one of countries rather than of networks.
    static bool isOfCountries(const QString& file);

private:
    QLineEdit* addField(class QFormLayout* layout, const QString& label, const QString& value,
        const QString& help, bool several);

    QLineEdit* m_origins;
    QLineEdit* m_countries;
};

} // namespace widgets
