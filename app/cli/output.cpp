#include "app/cli/output.h"

#include "app/cli/terminal.h"
#include "app/cli/text.h"

#include <QJsonDocument>

#include <cstdio>

namespace clientsmith::cli {

namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stream) == size;
    return std::fflush(stream) == 0 && written;
}

} // namespace

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Server:
    case ErrorKind::Malformed:
        return ExitCode::Network;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::RateLimited:
    case ErrorKind::Refused:
    case ErrorKind::Cancelled:
        return ExitCode::Refused;
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainRefused:
        return ExitCode::Keychain;
    case ErrorKind::Storage:
        return ExitCode::Storage;
    case ErrorKind::NotSignedIn:
        return ExitCode::NotSignedIn;
    case ErrorKind::InvalidInput:
        return ExitCode::InvalidInput;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Error &error)
{
    return QJsonObject{{QStringLiteral("kind"), errorKindName(error.kind)},
        {QStringLiteral("status"), error.status}, {QStringLiteral("code"), error.code},
        {QStringLiteral("message"), error.message}};
}

QString oneLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line ||
            character.category() == QChar::Separator_Paragraph)
            character = u' ';
    }
    return text;
}

QString inColumns(const QString &rows)
{
    constexpr qsizetype widest = 40;
    QList<QStringList> table;
    QList<qsizetype> widths;
    for (const QString &row : rows.split(u'\n')) {
        QStringList cells = row.split(u'\t');
        for (qsizetype column = 0; column + 1 < cells.size(); ++column) {
            if (cells[column].size() > widest)
                cells[column] = cells[column].left(widest - 1) + u'…';
            if (column == widths.size())
                widths.append(0);
            widths[column] = qMax(widths[column], cells[column].size());
        }
        table.append(cells);
    }
    QStringList lines;
    for (const QStringList &cells : table) {
        QString line;
        for (qsizetype column = 0; column + 1 < cells.size(); ++column)
            line += cells[column].leftJustified(widths[column] + 2);
        line += cells.last();
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

Outcome failed(const Error &error)
{
    Outcome outcome;
    outcome.code = exitCodeOf(error.kind);
    outcome.document.insert(QStringLiteral("error"), toJson(error));
    outcome.remark = Text::describe(error);
    return outcome;
}

QString forPeople(const Outcome &outcome)
{
    if (!isTerminalOutput())
        return outcome.text;
    return inColumns(outcome.header.isEmpty() ? outcome.text : outcome.header + u'\n' + outcome.text);
}

void tell(const QString &text)
{
    write(stderr, text.toLocal8Bit() + '\n');
}

ExitCode print(const Outcome &outcome, bool json)
{
    if (!outcome.remark.isEmpty())
        write(stderr, outcome.remark.toLocal8Bit() + '\n');
    QByteArray output;
    if (json)
        output = QJsonDocument(outcome.document).toJson(QJsonDocument::Compact) + '\n';
    else if (!outcome.text.isEmpty())
        output = forPeople(outcome).toLocal8Bit() + '\n';
    if (output.isEmpty() || write(stdout, output))
        return outcome.code;
    write(stderr, Text::outputFailed().toLocal8Bit() + '\n');
    return ExitCode::Storage;
}

} // namespace clientsmith::cli
