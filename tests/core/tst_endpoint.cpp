// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoint.h"

#include <QTest>

using namespace coffer;

Q_DECLARE_METATYPE(coffer::EndpointError)

namespace {

const QUuid instance = QUuid::fromString(QLatin1String("123e4567-e89b-12d3-a456-426614174000"));
constexpr auto secretsPath = "/v1/core_instances/123e4567-e89b-12d3-a456-426614174000/secrets";

QByteArray pageUrl(const QByteArray &cursor)
{
    const auto endpoint = Endpoint::parse(QStringLiteral("https://example.org"));
    return endpoint->secretsPage(instance, 50, Cursor{cursor}).toEncoded();
}

QByteArray pageUrlPrefix()
{
    return QByteArray("https://example.org") + secretsPath + "?last=50&before=";
}

} // namespace

/// Which addresses are taken, and that the URLs made from them are right to the byte.
class EndpointTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void pageWithoutCursor();
    void cursorIsEncoded_data();
    void cursorIsEncoded();
    void everyByteOfACursorComesBack();
    void plainHttpOnlyWhenItIsAllowed();
    void theUrlsOfProjects();
};

void EndpointTest::plainHttpOnlyWhenItIsAllowed()
{
    const QString address = QStringLiteral("http://api.example/x/");
    QCOMPARE(Endpoint::parse(address).error(), EndpointError::PlainHttp);
    const auto allowed = Endpoint::parse(address, PlainHttp::Anywhere);
    QVERIFY(allowed);
    QCOMPARE(allowed->base(), QUrl(QStringLiteral("http://api.example/x")));
    // Everything else is as strict as before.
    QCOMPARE(Endpoint::parse(QStringLiteral("http://me@api.example"), PlainHttp::Anywhere).error(),
             EndpointError::UserInfo);
    QCOMPARE(Endpoint::parse(QStringLiteral("ftp://api.example"), PlainHttp::Anywhere).error(),
             EndpointError::NotHttp);
}

void EndpointTest::theUrlsOfProjects()
{
    const auto endpoint = Endpoint::parse(QStringLiteral("https://example.org/a%20b"));
    const QByteArray id = instance.toByteArray(QUuid::WithoutBraces);
    QCOMPARE(endpoint->project(instance).toEncoded(),
             "https://example.org/a%20b/v1/projects/" + id);
    QCOMPARE(endpoint->instancesPage(instance, 5, {}).toEncoded(),
             "https://example.org/a%20b/v1/projects/" + id + "/core_instances?last=5");
    QCOMPARE(endpoint->instancesPage(instance, 5, Cursor{"+"}, QStringLiteral("a&b")).toEncoded(),
             "https://example.org/a%20b/v1/projects/" + id
                 + "/core_instances?last=5&before=%2B&name=a%26b");
}

void EndpointTest::takes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("base");
    const auto row = [](const char *name, const char *text, const char *base) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(base);
    };

    row("https", "https://cloud-api.calyptia.com", "https://cloud-api.calyptia.com");
    row("white space", "  https://example.org\n", "https://example.org");
    row("slash", "https://example.org/", "https://example.org");
    row("slashes", "https://example.org///", "https://example.org");
    row("port", "https://example.org:8443/", "https://example.org:8443");
    row("prefix", "https://example.org/api/", "https://example.org/api");
    row("encoded prefix", "https://example.org/a%20b%2Fc", "https://example.org/a%20b%2Fc");
    row("per cent in prefix", "https://example.org/100%25/", "https://example.org/100%25");
    row("capitals", "HTTPS://EXAMPLE.org/Api", "https://example.org/Api");
    row("IDN",
        "https://b\xC3\xBC"
        "cher.example",
        "https://xn--bcher-kva.example");
    row("punycode", "https://xn--bcher-kva.example", "https://xn--bcher-kva.example");
    row("IPv6", "https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443");
    row("http, 127.0.0.1", "http://127.0.0.1:5000", "http://127.0.0.1:5000");
    row("http, 127.9.9.9", "http://127.9.9.9", "http://127.9.9.9");
    row("http, ::1", "http://[::1]:5000/", "http://[::1]:5000");
    row("http, localhost", "http://localhost:5000", "http://localhost:5000");
    row("http, LOCALHOST", "http://LOCALHOST", "http://localhost");
}

void EndpointTest::takes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, base);
    const auto endpoint = Endpoint::parse(text);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->base().toEncoded(), base);
    QCOMPARE(endpoint->secrets(instance).toEncoded(), base + secretsPath);
    QCOMPARE(endpoint->secretsPage(instance, 1, Cursor{"+"}).toEncoded(),
             base + secretsPath + "?last=1&before=%2B");
}

void EndpointTest::refuses_data()
{
    using enum EndpointError;
    QTest::addColumn<QString>("text");
    QTest::addColumn<EndpointError>("error");
    const auto row = [](const char *name, const char *text, EndpointError error) {
        QTest::newRow(name) << QString::fromUtf8(text) << error;
    };

    row("nothing", "", Empty);
    row("white space", " \n\t", Empty);
    row("no scheme", "example.org", NotHttp);
    row("no scheme, port", "localhost:5000", NotHttp);
    row("no scheme, slashes", "//example.org", NotHttp);
    row("path", "/v1", NotHttp);
    row("ftp", "ftp://example.org", NotHttp);
    row("file", "file:///etc/hostname", NotHttp);
    row("javascript", "javascript:alert(1)", NotHttp);
    row("no host", "https://", NotAnAddress);
    row("no host, path", "https:///v1", NotAnAddress);
    row("scheme only", "https:", NotAnAddress);
    row("port out of range", "https://example.org:99999", NotAnAddress);
    row("port no number", "https://example.org:abc", NotAnAddress);
    row("space in host", "https://exam ple.org", NotAnAddress);
    row("space in path", "https://example.org/a b", NotAnAddress);
    row("line break", "https://example.org/\nX: 1", NotAnAddress);
    row("bad per cent", "https://example.org/%zz", NotAnAddress);
    row("back slash", "https://example.org\\.evil.example", NotAnAddress);
    row("bad IPv6", "https://[::g]", NotAnAddress);
    row("open bracket", "https://[::1", NotAnAddress);
    row("user", "https://someone@example.org", UserInfo);
    row("user and password", "https://someone:word@example.org", UserInfo);
    row("empty user", "https://@example.org", UserInfo);
    row("disguised host", "https://example.org:443@evil.example", UserInfo);
    row("at in path", "https://example.org/@evil", UserInfo);
    row("query", "https://example.org/?a=b", QueryOrFragment);
    row("empty query", "https://example.org?", QueryOrFragment);
    row("fragment", "https://example.org/#a", QueryOrFragment);
    row("empty fragment", "https://example.org#", QueryOrFragment);
    row("http", "http://example.org", PlainHttp);
    row("http, private net", "http://10.0.0.1", PlainHttp);
    row("http, any", "http://0.0.0.0:5000", PlainHttp);
    row("http, IPv6", "http://[2001:db8::1]", PlainHttp);
    row("http, looks like loopback", "http://127.0.0.1.evil.example", PlainHttp);
    row("http, looks like localhost", "http://localhost.evil.example", PlainHttp);
    row("http, notlocalhost", "http://notlocalhost", PlainHttp);
}

void EndpointTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(EndpointError, error);
    const auto endpoint = Endpoint::parse(text);
    QVERIFY2(!endpoint, endpoint ? endpoint->base().toEncoded().constData() : "");
    QCOMPARE(endpoint.error(), error);
}

void EndpointTest::pageWithoutCursor()
{
    const auto endpoint = Endpoint::parse(QStringLiteral("https://example.org"));
    QCOMPARE(endpoint->secretsPage(instance, 50, {}).toEncoded(),
             QByteArray("https://example.org") + secretsPath + "?last=50");
}

void EndpointTest::cursorIsEncoded_data()
{
    QTest::addColumn<QByteArray>("cursor");
    QTest::addColumn<QByteArray>("encoded");

    QTest::newRow("plain") << QByteArray("aZ09-._~") << QByteArray("aZ09-._~");
    QTest::newRow("delimiters") << QByteArray("+/=%&#?; ")
                                << QByteArray("%2B%2F%3D%25%26%23%3F%3B%20");
    QTest::newRow("looks encoded") << QByteArray("%41%2B") << QByteArray("%2541%252B");
    QTest::newRow("UTF-8") << QByteArray("\xC3\xA4\xF0\x9F\x94\x91")
                           << QByteArray("%C3%A4%F0%9F%94%91");
    QTest::newRow("not UTF-8") << QByteArray("\x80\xFF\xC3") << QByteArray("%80%FF%C3");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a%00b");
    QTest::newRow("line break") << QByteArray("a\r\nb") << QByteArray("a%0D%0Ab");
}

void EndpointTest::cursorIsEncoded()
{
    QFETCH(QByteArray, cursor);
    QFETCH(QByteArray, encoded);
    QCOMPARE(pageUrl(cursor), pageUrlPrefix() + encoded);
}

void EndpointTest::everyByteOfACursorComesBack()
{
    const QByteArray prefix = pageUrlPrefix();
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte) {
        const QByteArray one(1, static_cast<char>(byte));
        const QByteArray url = pageUrl(one + "x");
        QVERIFY(url.startsWith(prefix));
        QCOMPARE(QByteArray::fromPercentEncoding(url.mid(prefix.size())), one + "x");
        all += one;
    }
    const QByteArray url = pageUrl(all);
    QVERIFY(url.startsWith(prefix));
    QCOMPARE(QByteArray::fromPercentEncoding(url.mid(prefix.size())), all);
    QVERIFY2(!url.mid(prefix.size()).contains('&') && !url.contains('#'), url.constData());
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
