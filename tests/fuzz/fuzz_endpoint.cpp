// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0

// Addresses: one that is taken leads to the API's host and to nowhere else.

#include "api/endpoint.h"
#include "api/requestpath.h"
#include "fuzz/fuzzing.h"

#include <QHostAddress>

using namespace coffer;
using coffer::fuzz::require;

namespace {

const QUuid anId(QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff"));

void checkCall(const QUrl &base, const QUrl &url)
{
    require(url.isValid() && !url.isRelative(), "each call has an address");
    require(url.scheme() == base.scheme() && url.host() == base.host() && url.port() == base.port(),
            "each call goes to the host that was given");
    require(url.userInfo().isEmpty() && !url.hasFragment(), "nothing is said of a user");
    require(fuzz::isVisibleAscii(url.toEncoded()), "an address fits a request line");
}

void checkBase(const QUrl &base, PlainHttp plainHttp)
{
    const bool isPlain = base.scheme() == QLatin1String("http");
    require(isPlain || base.scheme() == QLatin1String("https"), "an address is one of HTTP");
    require(!base.host().isEmpty(), "an address has a host");
    require(base.userInfo().isEmpty() && !base.hasQuery() && !base.hasFragment(), "nothing else");
    require(!base.path(QUrl::FullyEncoded).endsWith(QLatin1Char('/')), "no slash ends a base");
    const bool isHere =
        base.host() == QLatin1String("localhost") || QHostAddress(base.host()).isLoopback();
    require(!isPlain || isHere || plainHttp == PlainHttp::Anywhere, "a token goes out encrypted");
    const auto again = Endpoint::parse(base.toString(QUrl::FullyEncoded), plainHttp);
    require(again && again->base() == base, "an address that was taken is taken again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const PlainHttp plainHttp =
        input.byte() % 2 == 0 ? PlainHttp::ThisMachine : PlainHttp::Anywhere;
    const QString text = QString::fromUtf8(input.until('\n'));
    const QByteArray name = input.until('\n').toByteArray();
    const Cursor cursor{input.rest().toByteArray()};
    (void)RequestPath(QUrl(text)).text();
    const auto endpoint = Endpoint::parse(text, plainHttp);
    if (!endpoint) {
        return 0;
    }
    const QUrl base = endpoint->base();
    checkBase(base, plainHttp);
    const QUrl page = endpoint->secretsPage(anId, 100, cursor);
    const QUrl list = endpoint->instancesPage(anId, 1, cursor, QString::fromUtf8(name));
    for (const QUrl &url :
         {endpoint->secrets(anId), page, endpoint->project(anId), list, endpoint->secret(anId)}) {
        checkCall(base, url);
    }
    const QByteArray query = page.query(QUrl::FullyEncoded).toLatin1();
    require(query.startsWith("last=100&before="), "a page is asked for with its size and cursor");
    require(QByteArray::fromPercentEncoding(query.sliced(16)) == cursor.bytes
                && query.count('&') == 1,
            "a cursor goes back byte for byte");
    const QUrl other = endpoint->secretsPage(anId, 100, Cursor{"another"});
    require(RequestPath(page).text() == RequestPath(other).text(), "no cursor is told");
    return 0;
}
