// Preloaded into a program, it ends the program by SIGKILL at one of its effects on the world: a write that
// SQLite commits with, or a step of a connection. As a power cord would, and at exactly the same place each
// time.
//
//   CLIENTSMITH_KILL_LOG=FILE         writes down each effect, one name a line, in the order in which they
//   come CLIENTSMITH_KILL_AT=NAME:N:before ends the program before the N-th effect of that name (from 1), or
//   after it
//
// Names: commit (a journal file of SQLite's is removed), sync (fsync and fdatasync), connect, send, receive
// (to the network, and the first bytes of each answer), bus (to the session bus).

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

enum Effect { Commit, Sync, Connect, Send, Receive, Bus, None };
constexpr const char *names[] = {"commit", "sync", "connect", "send", "receive", "bus"};
std::atomic<int> counts[None];
/// From a request to the first byte of its answer.
std::atomic<bool> isAnswerDue = false;

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void note(Effect effect)
{
    const char *file = std::getenv("CLIENTSMITH_KILL_LOG");
    if (file == nullptr)
        return;
    static const int log = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    char line[16];
    const int length = std::snprintf(line, sizeof line, "%s\n", names[effect]);
    static const auto realWrite = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (realWrite(log, line, static_cast<size_t>(length)) < 0)
        std::abort();
}

/// Whether the program is to end at this effect, on this side of it.
bool isDue(Effect effect, int number, const char *side)
{
    const char *wish = std::getenv("CLIENTSMITH_KILL_AT");
    if (wish == nullptr)
        return false;
    char due[48];
    std::snprintf(due, sizeof due, "%s:%d:%s", names[effect], number, side);
    return std::strcmp(due, wish) == 0;
}

void die()
{
    kill(getpid(), SIGKILL);
    while (true)
        pause();
}

/// Around an effect: before it happens, and after it has.
class Around
{
public:
    explicit Around(Effect effect)
        : m_effect(effect)
        , m_number(effect == None ? 0 : ++counts[effect])
    {
        if (m_effect == None)
            return;
        note(m_effect);
        if (isDue(m_effect, m_number, "before"))
            die();
    }
    ~Around()
    {
        if (m_effect != None && isDue(m_effect, m_number, "after"))
            die();
    }
    Around(const Around &) = delete;
    Around &operator=(const Around &) = delete;

private:
    Effect m_effect;
    int m_number;
};

int familyOf(int descriptor)
{
    struct stat status{};
    const int before = errno;
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    const bool isSocket = fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode) &&
        getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &length) == 0;
    errno = before;
    return isSocket ? address.ss_family : AF_UNSPEC;
}

Effect sendingOn(int descriptor)
{
    switch (familyOf(descriptor)) {
    case AF_INET:
    case AF_INET6:
        isAnswerDue = true;
        return Send;
    case AF_UNIX:
        return Bus;
    default:
        return None;
    }
}

bool isNetwork(int descriptor)
{
    const int family = familyOf(descriptor);
    return family == AF_INET || family == AF_INET6;
}

/// The first bytes of an answer count as an effect of their own, behind the call. The rest are read in many
/// pieces.
void received(int descriptor, ssize_t bytes)
{
    if (bytes <= 0 || !isNetwork(descriptor) || !isAnswerDue.exchange(false))
        return;
    const int before = errno;
    {
        const Around around(Receive);
    }
    errno = before;
}

} // namespace

extern "C" {

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    const Around around(Sync);
    return real(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    const Around around(Sync);
    return real(descriptor);
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    const char *ending = "-journal";
    const std::size_t length = std::strlen(path);
    const bool commits =
        length > std::strlen(ending) && std::strcmp(path + length - std::strlen(ending), ending) == 0;
    const Around around(commits ? Commit : None);
    return real(path);
}

int connect(int descriptor, const sockaddr *address, socklen_t length)
{
    static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
    const bool network = address->sa_family == AF_INET || address->sa_family == AF_INET6;
    const Around around(network ? Connect : None);
    return real(descriptor, address, length);
}

ssize_t send(int descriptor, const void *bytes, size_t count, int flags)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, int)>("send");
    const Around around(sendingOn(descriptor));
    return real(descriptor, bytes, count, flags);
}

ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    static const auto real = next<ssize_t (*)(int, const msghdr *, int)>("sendmsg");
    const Around around(sendingOn(descriptor));
    return real(descriptor, message, flags);
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    const Around around(sendingOn(descriptor));
    return real(descriptor, bytes, count);
}

ssize_t read(int descriptor, void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t)>("read");
    const ssize_t got = real(descriptor, bytes, count);
    received(descriptor, got);
    return got;
}

ssize_t recv(int descriptor, void *bytes, size_t count, int flags)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, int)>("recv");
    const ssize_t got = real(descriptor, bytes, count, flags);
    received(descriptor, got);
    return got;
}

} // extern "C"
