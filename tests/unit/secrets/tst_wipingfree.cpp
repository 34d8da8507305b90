#include "tests/support/testmain.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>

using namespace clientsmith;

/// The allocator of the programs, in a program of its own.
class TestWipingFree final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void standsInFrontOfTheLibrarys();
    void overwritesWhatIsGivenBack_data();
    void overwritesWhatIsGivenBack();
    void reallocKeepsWhatFits_data();
    void reallocKeepsWhatFits();
    void reallocOfNothingAllocates();
    void reallocToNothingFrees();
};

namespace {

constexpr char mark = '\x5a';

// What the compiler knows of these two would let it leave out what is looked at here.
void (*volatile giveBack)(void *) = std::free;
void *(*volatile resize)(void *, std::size_t) = std::realloc;

char *marked(std::size_t size)
{
    auto *block = static_cast<char *>(std::malloc(size));
    std::memset(block, mark, size);
    return block;
}

/// How many marks are there still, past the allocator's own notes at the start. The memory has been given
/// back and is still mapped, which is what this is about; as a number, because to the compiler it is gone.
int marksLeft(std::uintptr_t address, std::size_t size)
{
    constexpr std::size_t notes = 2 * sizeof(void *);
    int count = 0;
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    const auto *memory = reinterpret_cast<const volatile char *>(address);
    for (std::size_t i = notes; i < size; ++i)
        count += memory[i] == mark ? 1 : 0;
    return count;
}

} // namespace

void TestWipingFree::standsInFrontOfTheLibrarys()
{
    Dl_info found{};
    QVERIFY(dladdr(dlsym(RTLD_DEFAULT, "free"), &found) != 0);
    QVERIFY2(!QByteArray(found.dli_fname).contains("libc"), found.dli_fname);
}

void TestWipingFree::overwritesWhatIsGivenBack_data()
{
    QTest::addColumn<int>("size");
    // A thread's cache, the bins behind it, and the top of the heap.
    for (const int size : {64, 1000, 5000, 60'000})
        QTest::addRow("%d", size) << size;
}

void TestWipingFree::overwritesWhatIsGivenBack()
{
    QFETCH(int, size);
    const auto bytes = static_cast<std::size_t>(size);
    char *block = marked(bytes);
    void *behind = std::malloc(16); // so that the heap does not shrink
    const auto address = reinterpret_cast<std::uintptr_t>(block);
    QVERIFY(marksLeft(address, bytes) > 0);
    giveBack(block);
    QCOMPARE(marksLeft(address, bytes), 0);

    block = marked(bytes);
    const auto moving = reinterpret_cast<std::uintptr_t>(block);
    void *grown = resize(block, bytes * 4);
    QVERIFY(reinterpret_cast<std::uintptr_t>(grown) != moving);
    QCOMPARE(marksLeft(moving, bytes), 0);
    giveBack(grown);
    giveBack(behind);
}

void TestWipingFree::reallocKeepsWhatFits_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    for (const int before : {1, 24, 1000, 200'000}) {
        for (const int after : {1, 24, 600, 1000, 1001, 300'000})
            QTest::addRow("%d to %d", before, after) << before << after;
    }
}

void TestWipingFree::reallocKeepsWhatFits()
{
    QFETCH(int, before);
    QFETCH(int, after);
    char *block = marked(static_cast<std::size_t>(before));
    block = static_cast<char *>(resize(block, static_cast<std::size_t>(after)));
    QVERIFY(block);
    QVERIFY(malloc_usable_size(block) >= static_cast<std::size_t>(after));
    QCOMPARE(QByteArray(block, qMin(before, after)), QByteArray(qMin(before, after), mark));
    giveBack(block);
}

void TestWipingFree::reallocOfNothingAllocates()
{
    void *block = resize(nullptr, 100);
    QVERIFY(block);
    QVERIFY(malloc_usable_size(block) >= 100);
    giveBack(block);
}

void TestWipingFree::reallocToNothingFrees()
{
    char *block = marked(100);
    const auto address = reinterpret_cast<std::uintptr_t>(block);
    void *nothing = resize(block, 0);
    QVERIFY(!nothing);
    QCOMPARE(marksLeft(address, 100), 0);
}

CLIENTSMITH_TEST_MAIN(TestWipingFree)
#include "tst_wipingfree.moc"
