// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demokey.h"
#include "demo/demosource.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>
#include <QTest>

#include <algorithm>

using namespace coffer::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 20241121;
constexpr qint64 start = 1'750'000'000'000;
constexpr qint64 twoYears = 2LL * 365 * 24 * 60 * 60 * 1000;

enum class State { Text, Binary, Encrypted, NotBase64 };

QByteArray decoded(const QString &value)
{
    return QByteArray::fromBase64(value.toUtf8());
}

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isPrint() || c == u'\n' || c.isSurrogate();
    });
}

State stateOf(const QString &value)
{
    const QByteArray bytes = decoded(value);
    if (QString::fromLatin1(bytes.toBase64()) != value) {
        return State::NotBase64;
    }
    if (isText(bytes)) {
        return State::Text;
    }
    return bytes.size() % 256 == 0 ? State::Encrypted : State::Binary;
}

} // namespace

/// What the demo has at start is plausible, varied, and leads back from ids and keys.
class tst_DemoData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndLeadBack();
    void foreignIdsLeadNowhere();
    void keysAreUniqueAndLeadBack();
    void foreignKeysLeadNowhere_data();
    void foreignKeysLeadNowhere();
    void anyThirtyHoldAllStates();
    void keysAndValuesAreVaried();
    void nothingLooksLeaked();
    void datesGoBackTwoYears_data();
    void datesGoBackTwoYears();
    void seedTellsAll();
};

void tst_DemoData::idsAreUniqueAndLeadBack()
{
    QSet<QUuid> seen;
    for (quint32 list = 0; list < 3; ++list) {
        for (qint64 sequence = 0; sequence < 5000; ++sequence) {
            const QUuid id = secretId(seed, {list, sequence});
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            QCOMPARE(id.version(), QUuid::Random);
            QCOMPARE(id.variant(), QUuid::DCE);
            const auto place = secretPlace(seed, id);
            QVERIFY(place.has_value());
            QVERIFY((*place == SecretPlace{list, sequence}));
        }
    }
}

void tst_DemoData::foreignIdsLeadNowhere()
{
    const QUuid id = secretId(seed, {0, 7});
    QVERIFY(!secretPlace(seed + 1, id));
    QVERIFY(!secretPlace(seed, QUuid()));
    QVERIFY(!secretPlace(seed, plainId(seed, 1)));
    for (int bit = 0; bit < 128; ++bit) {
        QByteArray bytes = id.toRfc4122();
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!secretPlace(seed, QUuid::fromRfc4122(bytes)));
    }
}

void tst_DemoData::keysAreUniqueAndLeadBack()
{
    QSet<QString> seen;
    for (qint64 sequence = 0; sequence < 20000; ++sequence) {
        const QString key = generatedKey(seed, sequence);
        QVERIFY2(!seen.contains(key), qUtf8Printable(key));
        seen.insert(key);
        QVERIFY2(generatedKeySequence(seed, key) == sequence, qUtf8Printable(key));
    }
}

void tst_DemoData::foreignKeysLeadNowhere_data()
{
    QTest::addColumn<QString>("key");
    const QString key = generatedKey(seed, 5);
    QTest::newRow("empty") << QString();
    QTest::newRow("no number") << u"orders/postgres/password"_s;
    QTest::newRow("a number alone") << u"0005"_s;
    QTest::newRow("too long a number") << u"a-"_s + QString(40, u'9');
    QTest::newRow("more before") << u'x' + key;
    QTest::newRow("more after") << key + u'x';
    QTest::newRow("another zero") << QString(key).replace(u"-"_s, u"-0"_s);
    QTest::newRow("other digits") << u"orders/postgres/password-٠٠٠٥"_s;
}

void tst_DemoData::foreignKeysLeadNowhere()
{
    QFETCH(QString, key);
    QVERIFY(!generatedKeySequence(seed, key));
}

void tst_DemoData::anyThirtyHoldAllStates()
{
    for (quint64 other = 0; other < 20; ++other) {
        const DemoSource source(seed + other, 0, 500 + static_cast<qint64>(other), start);
        for (qint64 newest = source.size() - 1; newest > 30; newest -= 13) {
            QSet<int> states;
            for (qint64 sequence = newest; sequence > newest - 30; --sequence) {
                states.insert(static_cast<int>(stateOf(source.secret(sequence).value)));
            }
            QCOMPARE(states.size(), 4);
        }
    }
}

void tst_DemoData::keysAndValuesAreVaried()
{
    const DemoSource source(seed, 0, 500, start);
    int foreign = 0;
    int longKeys = 0;
    int shortKeys = 0;
    int empty = 0;
    int lines = 0;
    int json = 0;
    QSet<qsizetype> sealedSizes;
    for (qint64 sequence = 0; sequence < source.size(); ++sequence) {
        const DemoSecret secret = source.secret(sequence);
        const QByteArray plain = decoded(secret.value);
        foreign += secret.key.toUtf8().size() != secret.key.size() ? 1 : 0;
        longKeys += secret.key.size() >= 120 ? 1 : 0;
        shortKeys += secret.key.size() <= 45 ? 1 : 0;
        empty += secret.value.isEmpty() ? 1 : 0;
        lines += stateOf(secret.value) == State::Text && plain.contains('\n') ? 1 : 0;
        json += QJsonDocument::fromJson(plain).isObject() ? 1 : 0;
        if (stateOf(secret.value) == State::Encrypted) {
            sealedSizes.insert(plain.size());
        }
    }
    QVERIFY(foreign > 20 && foreign < 150);
    QVERIFY(longKeys > 2 && longKeys < 40);
    QVERIFY(shortKeys > 400);
    QVERIFY(empty > 5 && empty < 50);
    QVERIFY(json > 10 && lines > json);
    QCOMPARE(sealedSizes, (QSet<qsizetype>{256, 512}));
}

void tst_DemoData::nothingLooksLeaked()
{
    const DemoSource source(seed, 0, 3000, start);
    for (qint64 sequence = 0; sequence < source.size(); ++sequence) {
        const DemoSecret secret = source.secret(sequence);
        if (stateOf(secret.value) != State::Text) {
            continue; // random bytes may spell anything
        }
        const QByteArray plain = decoded(secret.value);
        for (const char *mark : {"AKIA", "ghp_", "sk_live", "-----BEGIN", "xox", "AIza"}) {
            QVERIFY2(!plain.contains(mark), plain.constData());
        }
        QVERIFY2(!plain.contains("://") || plain.contains(".example.com"), plain.constData());
    }
}

void tst_DemoData::datesGoBackTwoYears_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("one") << qint64{1};
    QTest::newRow("500") << qint64{500};
    QTest::newRow("a million") << qint64{1'000'000};
}

void tst_DemoData::datesGoBackTwoYears()
{
    QFETCH(qint64, size);
    const DemoSource source(seed, 0, size, start);
    const qint64 step = std::max<qint64>(1, size / 500);
    qint64 previous = start - twoYears - 1;
    int updated = 0;
    for (qint64 sequence = 0; sequence < size; sequence += step) {
        const DemoSecret secret = source.secret(sequence);
        QVERIFY(secret.createdAt > previous);
        QVERIFY(secret.updatedAt >= secret.createdAt);
        QVERIFY(secret.updatedAt <= start);
        updated += secret.updatedAt > secret.createdAt ? 1 : 0;
        previous = secret.createdAt;
    }
    QVERIFY(size == 1 || (updated > 100 && updated < 400));
    QVERIFY(source.secret(0).createdAt < start - twoYears / 2 || size == 1);
}

void tst_DemoData::seedTellsAll()
{
    const DemoSource one(seed, 0, 500, start);
    const DemoSource same(seed, 0, 500, start);
    const DemoSource other(seed + 1, 0, 500, start);
    const DemoSource neighbour(seed, 1, 500, start);
    QVERIFY(one.secret(499) == same.secret(499));
    for (const DemoSource &different : {other, neighbour}) {
        QVERIFY(one.secret(499).id != different.secret(499).id);
        QVERIFY(one.secret(499).key != different.secret(499).key);
        QVERIFY(one.secret(499).value != different.secret(499).value);
    }
}

QTEST_GUILESS_MAIN(tst_DemoData)
#include "tst_demodata.moc"
