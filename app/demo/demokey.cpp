// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demokey.h"

#include "demo/demorandom.h"
#include "demo/demoshape.h"

#include <QStringList>

#include <algorithm>

namespace coffer::demo {

using namespace Qt::StringLiterals;

namespace {

// No word may hold a digit: the one number in a key is what makes it unique and leads back.
constexpr std::array<const char *, 16> services{
    "orders",   "payments", "billing",   "checkout", "inventory", "shipping", "search", "accounts",
    "identity", "ledger",   "reporting", "catalog",  "alerts",    "gateway",  "ingest", "archive"};
constexpr std::array<const char *, 12> systems{"postgres", "redis",    "kafka",   "mysql",
                                               "mongodb",  "rabbitmq", "elastic", "loki",
                                               "smtp",     "ldap",     "grafana", "syslog"};
constexpr std::array<const char *, 6> stages{"production", "staging", "eu-west",
                                             "us-east",    "shared",  "backup"};
constexpr std::array<const char *, 5> passwordThings{
    "password", "admin-password", "reader-password", "passphrase", "service-password"};
constexpr std::array<const char *, 3> linkThings{"dsn", "connection-string", "url"};
constexpr std::array<const char *, 3> lineThings{"env-file", "runbook", "hosts"};
constexpr std::array<const char *, 3> jsonThings{"settings-json", "service-account",
                                                 "client-config"};
constexpr std::array<const char *, 3> binaryThings{"keystore", "cookie-key", "seed-bytes"};
constexpr std::array<const char *, 3> sealedThings{"master-password", "root-key", "signing-key"};
constexpr std::array<const char *, 2> brokenThings{"imported", "legacy-password"};
constexpr std::array<const char *, 2> emptyThings{"placeholder", "unset"};
constexpr std::array<const char *, 4> teams{"platform-engineering", "site-reliability",
                                            "customer-data", "observability"};

constexpr std::array<QStringView, 14> worldKeys{u"équipe-données/clé-maîtresse-",
                                                u"zahlungen/schlüssel-für-prüfung-",
                                                u"数据库/生产/密码-",
                                                u"決済/本番/パスワード-",
                                                u"결제/운영/비밀번호-",
                                                u"🚀/release/passphrase-",
                                                u"🔐/réserve/coffre-",
                                                u"مفاتيح/قاعدة-البيانات-",
                                                u"סודות/מסד-נתונים-",
                                                u"Ελλάδα/κωδικός-",
                                                u"склад/пароль-",
                                                u"cafe\u0301/naïve-",
                                                u"👩‍🔧/wartung/geheimnis-",
                                                u"ธนาคาร/รหัสผ่าน-"};

QString thing(DemoShape shape, DemoRandom &random)
{
    switch (shape) {
    case DemoShape::ConnectionString:
        return random.pick(linkThings);
    case DemoShape::Lines:
        return random.pick(lineThings);
    case DemoShape::Json:
        return random.pick(jsonThings);
    case DemoShape::Binary:
        return random.pick(binaryThings);
    case DemoShape::Sealed:
        return random.pick(sealedThings);
    case DemoShape::NotBase64:
        return random.pick(brokenThings);
    case DemoShape::Empty:
        return random.pick(emptyThings);
    case DemoShape::Password:
    case DemoShape::Unicode:
        break;
    }
    return random.pick(passwordThings);
}

/// The number in a key: shuffled within each 1,024, so that neighbours do not just count down.
quint64 keyNumber(quint64 seed, qint64 sequence)
{
    const auto place = static_cast<quint64>(sequence);
    return (place & ~1023ULL) | ((place * 421 + mix(seed, 1) % 1024) & 1023);
}

qint64 keySequence(quint64 seed, quint64 number)
{
    constexpr quint64 inverse = 557; // of 421, modulo 1,024
    static_assert(421 * inverse % 1024 == 1);
    return static_cast<qint64>((number & ~1023ULL)
                               | (((number + 1024 - mix(seed, 1) % 1024) * inverse) & 1023));
}

QString longKey(DemoRandom &random, DemoShape shape)
{
    QStringList parts{u"organisation"_s, random.pick(teams), random.pick(stages)};
    while (parts.join(u'/').size() < 108) {
        parts << random.pick(services) << random.pick(systems);
    }
    return parts.join(u'/') + u'/' + thing(shape, random) + u'-';
}

} // namespace

QString generatedKey(quint64 seed, qint64 sequence)
{
    DemoRandom random(mix(mix(seed, 2), static_cast<quint64>(sequence)));
    const QString number = u"%1"_s.arg(keyNumber(seed, sequence), 4, 10, QLatin1Char('0'));
    const DemoShape shape = shapeOf(seed, sequence);
    const quint64 style = random.below(100);
    if (style < 10 || shape == DemoShape::Unicode) {
        return worldKeys.at(random.below(worldKeys.size())).toString() + number;
    }
    if (style < 13) {
        return longKey(random, shape) + number;
    }
    const QString service = random.pick(services);
    const QString system = random.pick(systems);
    if (style < 25) {
        const QString name = service + u'_' + system + u'_' + thing(shape, random) + u'_' + number;
        return name.toUpper().replace(u'-', u'_');
    }
    if (style < 40) {
        return random.pick(stages) + u'/' + service + u'-' + number + u'/' + thing(shape, random);
    }
    return service + u'/' + system + u'/' + thing(shape, random) + u'-' + number;
}

std::optional<qint64> generatedKeySequence(quint64 seed, const QString &key)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first = std::find_if(key.cbegin(), key.cend(), isDigit);
    const auto last = std::find_if_not(first, key.cend(), isDigit);
    if (first == last || last - first > 15) {
        return std::nullopt;
    }
    const quint64 number = QStringView(first, last).toULongLong();
    const qint64 sequence = keySequence(seed, number);
    if (generatedKey(seed, sequence) != key) {
        return std::nullopt;
    }
    return sequence;
}

} // namespace coffer::demo
