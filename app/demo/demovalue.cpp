// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demovalue.h"

#include "demo/demorandom.h"
#include "demo/demoshape.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace coffer::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 24> words{
    "maple",  "otter",  "brisk",  "lantern", "pebble", "velvet",  "comet",  "thistle",
    "harbor", "mango",  "quartz", "willow",  "rocket", "saffron", "tundra", "walnut",
    "ember",  "meadow", "cobalt", "puffin",  "nectar", "juniper", "canyon", "biscuit"};
constexpr std::array<const char *, 5> hosts{"orders", "billing", "ledger", "search", "archive"};
constexpr std::array<QStringView, 5> sentences{
    u"Übergröße: 42 äußerst süße Äpfel", u"秘密のことば: さくら・もみじ・つばき",
    u"كلمة السر التجريبية", u"סיסמה לדוגמה בלבד", u"🦦 otter 🌰 walnut 🍁 maple"};

QString phrase(DemoRandom &random)
{
    return random.pick(words) + u'-' + random.pick(words) + u'-' + random.pick(words) + u'-'
        + QString::number(random.below(9000) + 1000);
}

QString connectionString(DemoRandom &random)
{
    static constexpr std::array<const char *, 3> schemes{"postgresql", "mysql", "amqp"};
    const QString scheme = random.pick(schemes);
    const QString host = random.pick(hosts);
    return u"%1://%2_app:%3@%2.db.example.com/%2"_s.arg(scheme, host, phrase(random));
}

QString lines(DemoRandom &random)
{
    const QString host = random.pick(hosts);
    return u"# made up for the demo\nDB_HOST=%1.db.example.com\nDB_USER=%1_app\nDB_PASSWORD=%2\n"
           "RETRY=%3\n"_s.arg(host, phrase(random), QString::number(random.below(9) + 1));
}

QByteArray json(DemoRandom &random)
{
    const QString host = random.pick(hosts);
    return QJsonDocument(QJsonObject{{u"endpoint"_s, u"https://%1.example.com/v1"_s.arg(host)},
                                     {u"user"_s, u"%1-demo"_s.arg(host)},
                                     {u"passphrase"_s, phrase(random)},
                                     {u"rotate"_s, random.below(2) == 0}})
        .toJson(QJsonDocument::Indented);
}

QByteArray bytes(DemoRandom &random, quint64 size)
{
    QByteArray result;
    result.reserve(static_cast<qsizetype>(size));
    while (static_cast<quint64>(result.size()) < size) {
        result.append(static_cast<char>(random.next() & 0xff));
    }
    return result;
}

/// Bytes that are no text in UTF-8, because 0xff never occurs in it.
QByteArray binary(DemoRandom &random)
{
    QByteArray result = bytes(random, 16 + random.below(113));
    result[static_cast<qsizetype>(random.below(16))] = '\xff';
    return result;
}

QByteArray sealed(DemoRandom &random)
{
    QByteArray result = bytes(random, 256 * (1 + random.below(2)));
    result[static_cast<qsizetype>(random.below(256))] = '\xff';
    return result;
}

/// The mistakes people make: the words themselves, base64url, or the padding cut off.
QString notBase64(DemoRandom &random)
{
    switch (random.below(3)) {
    case 0:
        return phrase(random).replace(u'-', u' ');
    case 1:
        return QString::fromLatin1(
            ("\xfb\xff" + bytes(random, 22)).toBase64(QByteArray::Base64UrlEncoding));
    default:
        break;
    }
    const QByteArray plain = phrase(random).toUtf8();
    const QByteArray uneven = plain.left(plain.size() / 3 * 3 - 1);
    return QString::fromLatin1(uneven.toBase64(QByteArray::OmitTrailingEquals));
}

QByteArray plainValue(DemoShape shape, DemoRandom &random)
{
    switch (shape) {
    case DemoShape::ConnectionString:
        return connectionString(random).toUtf8();
    case DemoShape::Lines:
        return lines(random).toUtf8();
    case DemoShape::Json:
        return json(random);
    case DemoShape::Binary:
        return binary(random);
    case DemoShape::Sealed:
        return sealed(random);
    case DemoShape::Unicode:
        return sentences.at(random.below(sentences.size())).toUtf8();
    case DemoShape::Empty:
        return {};
    case DemoShape::Password:
    case DemoShape::NotBase64:
        break;
    }
    return phrase(random).toUtf8();
}

} // namespace

QString generatedValue(quint64 seed, qint64 sequence)
{
    DemoRandom random(mix(mix(seed, 3), static_cast<quint64>(sequence)));
    const DemoShape shape = shapeOf(seed, sequence);
    return shape == DemoShape::NotBase64
        ? notBase64(random)
        : QString::fromLatin1(plainValue(shape, random).toBase64());
}

} // namespace coffer::demo
