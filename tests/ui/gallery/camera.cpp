// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/gallery/camera.h"

#include "ui/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QImageWriter>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QSpinBox>

#include <algorithm>
#include <unordered_map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffer::test {

namespace {

using Counts = std::unordered_map<QRgb, int>;

constexpr std::size_t fewColours = 12; // smoothed text alone has more

Counts coloursOf(const QImage &picture)
{
    Counts counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[line[x]];
        }
    }
    return counts;
}

// The 256 colours that most of the picture has.
QList<QRgb> tableOf(const Counts &counts)
{
    std::vector<std::pair<int, QRgb>> byCount;
    for (const auto &[colour, count] : counts) {
        byCount.emplace_back(-count, colour);
    }
    std::sort(byCount.begin(), byCount.end());
    byCount.resize(std::min<std::size_t>(byCount.size(), 256));
    QList<QRgb> table;
    for (const auto &entry : byCount) {
        table.append(entry.second);
    }
    return table;
}

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

// One byte a pixel: a third of the file, and nobody sees the difference.
QImage small(const QImage &picture, const Counts &counts)
{
    const QList<QRgb> table = tableOf(counts);
    std::unordered_map<QRgb, uchar> nearest;
    for (const auto &[colour, count] : counts) {
        const auto found =
            std::min_element(table.begin(), table.end(), [colour = colour](QRgb a, QRgb b) {
                return distance(colour, a) < distance(colour, b);
            });
        nearest[colour] = static_cast<uchar>(found - table.begin());
    }
    QImage indexed(picture.size(), QImage::Format_Indexed8);
    indexed.setColorTable(table);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        uchar *to = indexed.scanLine(y);
        std::transform(from, from + picture.width(), to,
                       [&nearest](QRgb colour) { return nearest[colour]; });
    }
    return indexed;
}

// Texts in scrolling areas are as long as they are; all others are to be seen whole.
bool mayBeCut(const QWidget &widget)
{
    if (qobject_cast<const QLineEdit *>(widget.parentWidget()) != nullptr) {
        return true; // its own buttons, which have no words
    }
    for (const QWidget *above = widget.parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above) != nullptr) {
            return true;
        }
        if (above->isWindow()) {
            break;
        }
    }
    return false;
}

bool isCut(const QWidget &widget, bool isNarrow)
{
    const QSize has = widget.size();
    if (const auto *elided = qobject_cast<const ui::ElidedLabel *>(&widget)) {
        return !isNarrow && elided->isElided();
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()) {
            return false;
        }
        return label->wordWrap()
            ? label->heightForWidth(has.width()) > has.height()
            : label->sizeHint().width() > has.width() || label->sizeHint().height() > has.height();
    }
    const bool hasWords = qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr;
    return hasWords
        && (widget.minimumSizeHint().width() > has.width()
            || widget.minimumSizeHint().height() > has.height());
}

QString nameOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString words = label != nullptr ? label->text()
        : button != nullptr                ? button->text()
                                           : QString();
    return u"%1 %2 \u201c%3\u201d"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                         widget.objectName(), words.left(40));
}

} // namespace

Camera::Camera(QString folder, QString look, bool narrow)
    : m_folder(std::move(folder))
    , m_look(std::move(look))
    , m_isNarrow(narrow)
{
}

void Camera::take(QWidget &widget, const QString &name)
{
    const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    check(widget, picture, name);
    if (m_folder.isEmpty()) {
        return;
    }
    const int scale = qRound(widget.devicePixelRatioF() * 100);
    const QString file = u"%1/%2-%3-%4.png"_s.arg(m_folder, name, m_look, QString::number(scale));
    QImageWriter writer(file, "png");
    writer.setQuality(0); // which means the smallest file here
    if (!writer.write(small(picture, coloursOf(picture)))) {
        m_problems.append(u"%1: %2"_s.arg(file, writer.errorString()));
    }
}

void Camera::check(const QWidget &widget, const QImage &picture, const QString &name)
{
    if (coloursOf(picture).size() < fewColours) {
        m_problems.append(u"%1-%2: empty"_s.arg(name, m_look));
    }
    for (const auto *part : widget.findChildren<QWidget *>()) {
        if (!part->isVisibleTo(&widget) || part->window() != &widget || mayBeCut(*part)) {
            continue;
        }
        if (isCut(*part, m_isNarrow)) {
            m_problems.append(u"%1-%2: cut: %3, %4x%5 of %6x%7"_s.arg(name, m_look, nameOf(*part))
                                  .arg(part->width())
                                  .arg(part->height())
                                  .arg(part->sizeHint().width())
                                  .arg(part->sizeHint().height()));
        }
    }
}

} // namespace coffer::test
