// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
//
// makepages SECRETS PER_PAGE FOLDER: writes the pages of a list of secrets, always the same, each
// as the file that a static server answers with: page-CURSOR.json, the first one page-.json. What
// they add up to goes to standard output as JSON.
#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <array>
#include <cstdio>
#include <random>

namespace {

using Random = std::mt19937_64; // the standard says what it gives, unlike its distributions

constexpr quint64 seed = 20260131;
constexpr auto instance = "123e4567-e89b-12d3-a456-426614174000";
constexpr qint64 newest = 1'767'225'600'000; // 2026-01-01, in milliseconds

struct Totals
{
    qint64 json = 0;
    qint64 keys = 0;
    qint64 values = 0;
};

QByteArray cursor(qint64 page)
{
    return page == 0 ? QByteArray() : 'p' + QByteArray::number(page).rightJustified(6, '0');
}

// As people name things: long beginnings in common, a few words, and 2 % beyond ASCII.
QByteArray key(Random &random, qint64 row)
{
    static const std::array<QByteArray, 8> plain = {
        "prod_payments_eu",    "prod_checkout_us", "staging_payments",  "DEV_INGEST_WEST",
        "fluentbit_prod_main", "kafka.mirror",     "team.search.index", "s3-archive"};
    static const std::array<QByteArray, 4> unicode = {"prod_größe", "clé_données", "пароль",
                                                      "鍵_本番"};
    static const std::array<QByteArray, 6> ends = {"password", "TOKEN",  "api_key",
                                                   "cert",     "secret", "dsn"};
    const bool beyond = random() % 50 == 0;
    const QByteArray &begin =
        beyond ? unicode[random() % unicode.size()] : plain[random() % plain.size()];
    return begin + '_' + ends[random() % ends.size()] + '_' + QByteArray::number(row, 36);
}

// 256 bytes each on average: a third text, a third binary, a third what only the server can read.
// Binary is a byte off, because unreadable bytes in whole blocks of 256 mean "encrypted".
QByteArray value(Random &random, qint64 row)
{
    const qint64 kind = row % 3;
    const qsizetype size = kind == 1 ? 255 + 2 * (row % 2) : 256;
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        const quint64 drawn = random();
        byte = static_cast<char>(kind == 0 ? 0x20 + drawn % 0x5f : drawn & 0xff);
    }
    if (kind != 0) {
        bytes.front() = static_cast<char>(0xff); // so that it never happens to be text
    }
    return bytes;
}

QByteArray date(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

QByteArray uuid(Random &random)
{
    const std::array<quint64, 2> drawn = {random(), random()};
    const QByteArrayView bytes(reinterpret_cast<const char *>(drawn.data()), sizeof drawn);
    return QUuid::fromRfc4122(bytes).toByteArray(QUuid::WithoutBraces);
}

void addSecret(Random &random, qint64 row, QByteArray &json, Totals &totals)
{
    const QByteArray name = key(random, row);
    const QByteArray bytes = value(random, row);
    const qint64 created = newest - row * 61'237;
    const auto later = static_cast<qint64>(random() % 5'000'000);
    json += R"({"id":")" + uuid(random) + R"(","coreInstanceID":")" + instance + R"(","key":")"
        + name + R"(","value":")" + bytes.toBase64() + R"(","createdAt":")" + date(created)
        + R"(","updatedAt":")" + date(created + later) + R"("})";
    totals.keys += name.size();
    totals.values += bytes.size();
}

bool write(const QString &name, const QByteArray &json)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 secrets = argc == 4 ? QByteArray(argv[1]).toLongLong() : 0;
    const qint64 perPage = argc == 4 ? QByteArray(argv[2]).toLongLong() : 0;
    if (secrets < 1 || perPage < 1 || !QDir().mkpath(QFile::decodeName(argv[3]))) {
        std::fputs("usage: makepages SECRETS PER_PAGE FOLDER\n", stderr);
        return 2;
    }
    Random random(seed);
    Totals totals;
    const qint64 pages = (secrets + perPage - 1) / perPage;
    for (qint64 page = 0; page < pages; ++page) {
        const qint64 end = qMin(secrets, (page + 1) * perPage);
        QByteArray json = R"({"items":[)";
        for (qint64 row = page * perPage; row < end; ++row) {
            addSecret(random, row, json, totals);
            json += row + 1 < end ? "," : "";
        }
        json += R"(],"endCursor":)";
        json += end < secrets ? '"' + cursor(page + 1) + '"' : QByteArray("null");
        json += R"(,"count":)" + QByteArray::number(secrets) + '}';
        totals.json += json.size();
        const QString name = QFile::decodeName(argv[3]) + QStringLiteral("/page-")
            + QString::fromLatin1(cursor(page)) + QStringLiteral(".json");
        if (!write(name, json)) {
            std::fprintf(stderr, "makepages: cannot write %s\n", qPrintable(name));
            return 1;
        }
    }
    std::printf(R"({"secrets": %lld, "pages": %lld, "json": %lld, "keys": %lld, "values": %lld})"
                "\n",
                secrets, pages, totals.json, totals.keys, totals.values);
    return 0;
}
