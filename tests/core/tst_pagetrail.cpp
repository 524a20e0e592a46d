// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "model/pagetrail.h"

#include <QTest>

using namespace coffer;
using Kind = ApiError::Kind;

namespace {

Position at(const char *cursor, int emptyPages = 0)
{
    return {Cursor{cursor}, emptyPages};
}

std::optional<Cursor> to(const char *cursor)
{
    return Cursor{cursor};
}

bool isReady(const Paging &paging, const char *cursor, int emptyPages = 0)
{
    const auto *ready = std::get_if<Ready>(&paging);
    return ready != nullptr && ready->from.after == to(cursor)
        && ready->from.emptyPages == emptyPages;
}

bool isFailed(const Paging &paging, Kind kind, const char *retryAt)
{
    const auto *failed = std::get_if<Failed>(&paging);
    return failed != nullptr && failed->error.kind == kind && failed->from.after == to(retryAt);
}

} // namespace

/// Holds the way from page to page to its rules, without any pages.
class TestPageTrail final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesWhereThePageSays()
    {
        PageTrail trail;
        QVERIFY(isReady(trail.follow({}, to("A"), true), "A"));
        QVERIFY(isReady(trail.follow(at("A"), to("B"), true), "B"));
        QVERIFY(std::holds_alternative<Exhausted>(trail.follow(at("B"), {}, true)));
    }

    void endsOnlyWithoutACursor()
    {
        PageTrail trail;
        QVERIFY(isReady(trail.follow({}, to("A"), false), "A", 1));
        QVERIFY(std::holds_alternative<Exhausted>(trail.follow(at("A", 1), {}, false)));
        QVERIFY(std::holds_alternative<Exhausted>(trail.follow({}, {}, false)));
    }

    void losesPatienceAfterThreeEmptyPages()
    {
        PageTrail trail;
        QVERIFY(isReady(trail.follow({}, to("A"), false), "A", 1));
        QVERIFY(isReady(trail.follow(at("A", 1), to("B"), false), "B", 2));
        const Paging stopped = trail.follow(at("B", 2), to("C"), false);
        QVERIFY(isFailed(stopped, Kind::EmptyPages, "C"));
        // A retry begins to count anew.
        QCOMPARE(std::get<Failed>(stopped).from.emptyPages, 0);
        QVERIFY(isReady(trail.follow(at("C"), to("D"), false), "D", 1));
    }

    void anythingNewRestoresPatience()
    {
        PageTrail trail;
        QVERIFY(isReady(trail.follow(at("A", 2), to("B"), true), "B", 0));
    }

    void seesACursorThatNamesItself()
    {
        PageTrail trail;
        QVERIFY(isReady(trail.follow({}, to("A"), true), "A"));
        QVERIFY(isFailed(trail.follow(at("A"), to("A"), true), Kind::RepeatedCursor, "A"));
        QVERIFY(isFailed(trail.follow(at("A"), to("A"), false), Kind::RepeatedCursor, "A"));
        QVERIFY(isReady(trail.follow(at("A"), to("B"), true), "B")); // the retry got a better one
    }

    void seesACircle()
    {
        PageTrail trail;
        QVERIFY(isReady(trail.follow({}, to("A"), true), "A"));
        QVERIFY(isReady(trail.follow(at("A"), to("B"), true), "B"));
        QVERIFY(isFailed(trail.follow(at("B"), to("A"), true), Kind::RepeatedCursor, "B"));
    }

    void comparesCursorsByteForByte()
    {
        PageTrail trail;
        QVERIFY(isReady(trail.follow({}, to("a"), true), "a"));
        QVERIFY(isReady(trail.follow(at("a"), to("A"), true), "A"));
        QVERIFY(isReady(trail.follow(at("A"), to("%41"), true), "%41"));
        QVERIFY(isReady(trail.follow(at("%41"), to("A "), true), "A "));
    }

    void forgetsWithANewStart()
    {
        PageTrail trail;
        QVERIFY(isReady(trail.follow({}, to("A"), true), "A"));
        QVERIFY(isReady(trail.follow(at("A"), to("B"), true), "B"));
        QVERIFY(isReady(trail.follow({}, to("A"), true), "A"));
        QVERIFY(isReady(trail.follow(at("A"), to("B"), true), "B"));
    }
};

QTEST_GUILESS_MAIN(TestPageTrail)
#include "tst_pagetrail.moc"
