#include "tests/endtoend/leaksearch.h"

#include "tests/endtoend/process.h"

#include <QByteArrayMatcher>
#include <QDirIterator>
#include <QFile>
#include <QSettings>
#include <QStringEncoder>

#include <array>
#include <cstring>
#include <stdexcept>

namespace clientsmith::test {

namespace {

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(text));
}

/// What is left of a memory image, most of which nobody has ever written to.
std::vector<QByteArrayView> withoutZeros(QByteArrayView bytes)
{
    constexpr qsizetype block = 4096;
    static const std::array<char, block> zeros{};
    std::vector<QByteArrayView> parts;
    qsizetype start = -1;
    const auto end = [&](qsizetype at) {
        if (start >= 0) {
            // UTF-16 may begin or end with a zero of the next block.
            const qsizetype from = qMax<qsizetype>(0, start - 1);
            parts.push_back(bytes.sliced(from, qMin(bytes.size(), at + 1) - from));
        }
        start = -1;
    };
    for (qsizetype at = 0; at < bytes.size(); at += block) {
        const auto size = static_cast<std::size_t>(qMin(block, bytes.size() - at));
        if (std::memcmp(bytes.data() + at, zeros.data(), size) == 0)
            end(at);
        else if (start < 0)
            start = at;
    }
    end(bytes.size());
    return parts;
}

} // namespace

void LeakSearch::add(const QString &name, const QString &clientId, const QByteArray &secret)
{
    // Shorter ones could be anywhere by chance.
    if (secret.size() < 32)
        throw std::invalid_argument("too short for a secret");
    const auto form = [&](const char *how, const QByteArray &bytes) {
        m_forms.push_back({QStringLiteral("%1 (%2)").arg(name, QLatin1String(how)), bytes});
    };
    const qsizetype half = secret.size() / 2;
    for (const QByteArray &part : {secret.left(half), secret.right(half)}) {
        form("as it is", part);
        form("UTF-16LE", utf16(part, QStringConverter::Utf16LE));
        form("UTF-16BE", utf16(part, QStringConverter::Utf16BE));
        form("hex", part.toHex());
        if (part.toPercentEncoding() != part)
            form("percent-encoded", part.toPercentEncoding());
    }
    // The end of a base64 text depends on what comes next.
    const auto base64 = [&](const char *how, const QByteArray &bytes) {
        const QByteArray whole = bytes.left(bytes.size() - bytes.size() % 3);
        form(how, whole.toBase64().right(half));
        form(how, whole.toBase64(QByteArray::Base64UrlEncoding).right(half));
    };
    base64("base64", secret);
    base64("Basic credentials", clientId.toUtf8() + ':' + secret);
}

QStringList LeakSearch::inBytes(const QString &where, const QByteArray &bytes) const
{
    QStringList found;
    for (const Form &form : m_forms) {
        if (bytes.contains(form.bytes))
            found.append(QStringLiteral("%1: %2").arg(where, form.name));
    }
    return found;
}

QStringList LeakSearch::counted(const QString &where, QByteArrayView bytes) const
{
    const std::vector<QByteArrayView> parts = withoutZeros(bytes);
    QStringList found;
    for (const Form &form : m_forms) {
        const QByteArrayMatcher matcher(form.bytes);
        int times = 0;
        for (const QByteArrayView part : parts) {
            for (qsizetype at = matcher.indexIn(part.data(), part.size(), 0); at >= 0;
                at = matcher.indexIn(part.data(), part.size(), at + 1))
                ++times;
        }
        if (times > 0)
            found.append(QStringLiteral("%1: %2, %3 times").arg(where, form.name).arg(times));
    }
    return found;
}

QStringList LeakSearch::inFolder(const QString &folder) const
{
    if (!QFileInfo(folder).isDir())
        return {folder + QStringLiteral(": is no folder")};
    QStringList found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QFileInfo info = all.fileInfo();
        found += inBytes(path, path.toUtf8() + info.symLinkTarget().toUtf8());
        // Sockets and pipes hold nothing.
        if (info.isSymLink() || !info.isFile())
            continue;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            found += inBytes(path, file.readAll());
        else if (QFileInfo::exists(path)) // not one that has gone meanwhile
            found.append(QStringLiteral("%1: can't be read").arg(path));
    }
    return found;
}

QStringList LeakSearch::inSettings(const QString &file) const
{
    const QSettings settings(file, QSettings::IniFormat);
    QStringList found;
    for (const QString &key : settings.allKeys()) {
        found += inBytes(
            file + u'/' + key, settings.value(key).toByteArray() + settings.value(key).toString().toUtf8());
    }
    return found;
}

QStringList LeakSearch::missedPlants(const QStringList &folders) const
{
    QStringList missed;
    for (const Form &form : m_forms) {
        const QByteArray plant = "before" + form.bytes + "after";
        for (const QString &folder : folders) {
            const QString path = folder + QStringLiteral("/.planted");
            QFile file(path);
            const bool written =
                file.open(QIODevice::WriteOnly) && file.write(plant) == plant.size() && file.flush();
            if (!written || !inFolder(folder).contains(QStringLiteral("%1: %2").arg(path, form.name)))
                missed.append(QStringLiteral("%1 in %2").arg(form.name, folder));
            file.remove();
        }
        if (form.bytes.contains('\0'))
            continue; // no argument can hold it
        // Both end with their standard input.
        const auto isSeen = [&](Program program) {
            ProcessSightings sightings;
            program.sightings = &sightings;
            program.meanwhile = [&](QProcess &process, const QByteArray &) {
                if (!inBytes({}, sightings.bytes()).isEmpty())
                    process.closeWriteChannel();
            };
            program.patience = 2000;
            program.keepInputOpen = true;
            return run(program).has_value() && !inBytes({}, sightings.bytes()).isEmpty();
        };
        Program argument{QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("read line || :"), QString::fromUtf8(plant)}};
        Program variable{QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("read line || :")}};
        variable.environment.insert(QStringLiteral("PLANTED"), QString::fromUtf8(plant));
        if (!isSeen(argument))
            missed.append(form.name + QStringLiteral(" in an argument"));
        if (!isSeen(variable))
            missed.append(form.name + QStringLiteral(" in the environment"));
    }
    return missed;
}

} // namespace clientsmith::test
