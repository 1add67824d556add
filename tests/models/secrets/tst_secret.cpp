// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secret.h"

#include <QDebug>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <new>
#include <optional>
#include <type_traits>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
concept Streamable = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_constructible_v<QString, Secret>);
static_assert(!Streamable<Secret>);
static_assert(Streamable<QString>); // the concept can be met

// What is in a buffer at the moment in which it is given back: seen from operator delete, since
// nobody may look at it later.
struct Watched
{
    const void *buffer = nullptr;
    std::array<char, 8> content{};
    bool isGivenBack = false;
};
Watched watched;

void giveBack(void *memory)
{
    if (memory && memory == watched.buffer) {
        std::copy_n(static_cast<const char *>(memory), watched.content.size(),
                    watched.content.begin());
        watched.isGivenBack = true;
        watched.buffer = nullptr;
    }
    std::free(memory); // NOLINT(cppcoreguidelines-no-malloc): what operator delete is made of
}

/// Watches a buffer of eight bytes.
class Watch
{
public:
    explicit Watch(QByteArrayView buffer) { watched = { buffer.data() }; }
    ~Watch() { watched = {}; }
    Q_DISABLE_COPY_MOVE(Watch)

    bool sawItGivenBack() const { return watched.isGivenBack; }
    QByteArray content() const
    {
        return { watched.content.data(), qsizetype(watched.content.size()) };
    }
};

} // namespace

void *operator new(std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-no-malloc): what operator new is made of
    if (void *memory = std::malloc(std::max<std::size_t>(size, 1)))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    giveBack(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    giveBack(memory);
}

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheUtf8OfATextInFull()
    {
        QCOMPARE(Secret::fromText(u"pä\0\"😀"_s).utf8().toByteArray(),
                 QByteArrayLiteral("p\xC3\xA4\0\"\xF0\x9F\x98\x80"));
        QCOMPARE(Secret::fromUtf8("raw \xFF").utf8().toByteArray(), "raw \xFF"_ba);
    }

    void isEmptyWithoutContent()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret().utf8().isEmpty());
        QVERIFY(Secret::fromText(u"").isEmpty());
        QVERIFY(!Secret::fromText(u" ").isEmpty());
    }

    void movingLeavesNothingBehind()
    {
        Secret from = Secret::fromText(u"password");
        Secret to = std::move(from);
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): what is tested
        QCOMPARE(to.utf8(), "password"_ba);

        Secret assigned = Secret::fromText(u"other");
        assigned = std::move(to);
        QVERIFY(to.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(assigned.utf8(), "password"_ba);
    }

    void survivesBeingMovedToItself()
    {
        Secret secret = Secret::fromText(u"password");
        Secret &same = secret;
        secret = std::move(same);
        QCOMPARE(secret.utf8(), "password"_ba);
    }

    void aCloneIsASecondBuffer()
    {
        const Secret secret = Secret::fromText(u"password");
        const Secret clone = secret.clone();
        QVERIFY(clone == secret);
        QVERIFY(clone.utf8().data() != secret.utf8().data());
    }

    void comparesContentOnly_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isEqual");
        QTest::newRow("same") << u"secret"_s << u"secret"_s << true;
        QTest::newRow("first differs") << u"secret"_s << u"Secret"_s << false;
        QTest::newRow("last differs") << u"secret"_s << u"secreT"_s << false;
        QTest::newRow("differences that would cancel out") << u"ab"_s << u"ba"_s << false;
        QTest::newRow("shorter") << u"secret"_s << u"secre"_s << false;
        QTest::newRow("longer") << u"secret"_s << u"secret1"_s << false;
        QTest::newRow("empty") << u""_s << u""_s << true;
        QTest::newRow("empty and not") << u""_s << u"a"_s << false;
    }

    void comparesContentOnly()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QTEST(Secret::fromText(left) == Secret::fromText(right), "isEqual");
    }

    void overwritesItsBufferWhenItIsGivenBack()
    {
        auto secret = std::make_optional(Secret::fromText(u"password"));
        {
            const Watch watch(secret->utf8());
            secret.reset();
            QVERIFY(watch.sawItGivenBack());
            QCOMPARE(watch.content(), QByteArray(8, '\0'));
        }

        Secret assignedOver = Secret::fromText(u"password");
        const Watch watch(assignedOver.utf8());
        assignedOver = Secret::fromText(u"another");
        QVERIFY(watch.sawItGivenBack());
        QCOMPARE(watch.content(), QByteArray(8, '\0'));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
