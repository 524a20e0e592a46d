// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

class QWidget;

namespace coffer::test {

/// Takes pictures of windows, small enough to be kept, and notices when one is empty or when words
/// in it are cut.
class Camera final
{
public:
    /// Writes into \a folder, or nowhere if that is empty; \a look ends the names. In a \a narrow
    /// window lines may be cut that are made for it.
    Camera(QString folder, QString look, bool narrow);

    /// Takes \a widget as it is now. `main` becomes `main-dark-200.png`: with look and scale.
    void take(QWidget &widget, const QString &name);
    /// What is wrong with the pictures so far, one a line.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void check(const QWidget &widget, const QImage &picture, const QString &name);

    QString m_folder;
    QString m_look;
    bool m_isNarrow;
    QStringList m_problems;
};

} // namespace coffer::test
