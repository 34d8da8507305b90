#include "core/secrets/secret.h"
#include "core/secrets/wipingallocator.h"
#include "tests/support/testmain.h"

#include <type_traits>

using namespace clientsmith;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);

class TestSecret : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void holdsBytes();
    void movesAndLeavesNothing();
    void clones();
    void compares();
    void wipes();
};

void TestSecret::holdsBytes()
{
    const Secret empty;
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.view().size(), 0);
    const Secret secret(QByteArrayView("a\0b", 3));
    QCOMPARE(secret.size(), std::size_t(3));
    QCOMPARE(secret.view(), QByteArrayView("a\0b", 3));
}

void TestSecret::movesAndLeavesNothing()
{
    Secret first(QByteArrayView("first"));
    const char *bytes = first.view().data();
    Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
    QVERIFY(second.view().data() == bytes);
    Secret third(QByteArrayView("third"));
    third = std::move(second);
    QCOMPARE(third.view(), QByteArrayView("first"));
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    third.clear();
    QVERIFY(third.isEmpty());
}

void TestSecret::clones()
{
    const Secret original(QByteArrayView("original"));
    const Secret copy = original.clone();
    QCOMPARE(copy.view(), original.view());
    QVERIFY(copy.view().data() != original.view().data());
}

void TestSecret::compares()
{
    const Secret secret(QByteArrayView("secret"));
    QVERIFY(secret.equals(secret.clone()));
    QVERIFY(!secret.equals(Secret(QByteArrayView("secreT"))));
    QVERIFY(!secret.equals(Secret(QByteArrayView("secret1"))));
    QVERIFY(!secret.equals(Secret()));
    QVERIFY(Secret().equals(Secret()));
}

void TestSecret::wipes()
{
    char bytes[] = "0123456789";
    wipe(bytes, 5);
    QCOMPARE(QByteArray(bytes, 10),
        QByteArray("\0\0\0\0\0"
                   "56789",
            10));

    // The memory of a WipedString is still readable right behind its end: in an arena of ours.
    WipingAllocator<char> allocator;
    char *memory = allocator.allocate(4);
    std::memcpy(memory, "abcd", 4);
    wipe(memory, 4);
    QCOMPARE(QByteArray(memory, 4), QByteArray(4, '\0'));
    allocator.deallocate(memory, 4);
}

CLIENTSMITH_TEST_MAIN(TestSecret)
#include "tst_secret.moc"
