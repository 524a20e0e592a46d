// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/session.h"
#include "support/hurriedtiming.h"
#include "ui/fakeapi.h"
#include "ui/statustext.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace coffer;
using namespace coffer::test;
using coffer::ui::statusText;
using namespace Qt::Literals::StringLiterals;

/// The words of the status bar in each state of loading.
class StatusTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFarTheListIs()
    {
        FakeApi api(150);
        QNetworkAccessManager network;
        Session session(network, api.connection(), PageSizing::always(100), onceOnly());
        SecretsModel &model = session.model();
        QCOMPARE(statusText(model), QString());
        model.fetchMore({});
        QCOMPARE(statusText(model), u"Loading\u2026"_s);
        QTRY_COMPARE(statusText(model), u"100 loaded, more available"_s);
        api.refuse(RawReply::json(500, "{}"));
        model.fetchMore({});
        QCOMPARE(statusText(model), u"100 loaded, loading more\u2026"_s);
        QTRY_COMPARE(statusText(model), u"100 loaded, loading stopped"_s);
        api.recover();
        model.retry();
        QCOMPARE(statusText(model), u"100 loaded, loading more\u2026"_s);
        QTRY_COMPARE(statusText(model), u"150 secret(s)"_s);
        model.refresh();
        QCOMPARE(statusText(model), u"150 loaded, reading the list again\u2026"_s);
        QTRY_COMPARE(statusText(model), u"100 loaded, more available"_s);
    }

    void aTotalIsShownWhileItIsLargerThanWhatIsLoaded()
    {
        FakeApi api(0);
        api.server().answer(RawReply::json(
            200,
            R"({"items":[{"id":"10000000-0000-4000-8000-000000000001","coreInstanceID":)"
            R"("10000000-0000-4000-8000-000000000002","key":"K","value":"","createdAt":)"
            R"("2024-01-02T03:04:05Z","updatedAt":"2024-01-02T03:04:05Z"}],)"
            R"("endCursor":"next","count":7})"));
        QNetworkAccessManager network;
        Session session(network, api.connection(), PageSizing::always(1), onceOnly());
        session.model().fetchMore({});
        SecretsModel &model = session.model();
        QTRY_COMPARE(statusText(model), u"1 of 7 loaded"_s);
        api.server().answer(RawReply::json(503, "{}"));
        model.fetchMore({});
        QCOMPARE(statusText(model), u"1 of 7 loaded, loading more\u2026"_s);
        QTRY_COMPARE(statusText(model), u"1 of 7 loaded, loading stopped"_s);
        model.refresh();
        QCOMPARE(statusText(model), u"1 of 7 loaded, reading the list again\u2026"_s);
    }
};

QTEST_GUILESS_MAIN(StatusTextTest)
#include "tst_statustext.moc"
