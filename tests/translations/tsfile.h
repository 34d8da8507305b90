#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clientsmith::test {

/// A text of a ts file, and what it became.
struct TranslatedText
{
    QString context;
    QString source;
    QString comment;
    /// Empty when it is finished, else what the file says: "unfinished", "vanished", "obsolete".
    QString state;
    bool plural = false;
    /// One, or as many as the language has forms.
    QStringList forms;

    /// What tells it from all others.
    QString key() const;
    /// For a person who has to find it.
    QString place() const;
};

/// Fails the test if the file can't be read.
std::vector<TranslatedText> readTsFile(const QString &path);

} // namespace clientsmith::test
