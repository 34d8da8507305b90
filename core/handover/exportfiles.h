#pragma once

#include "core/handover/owneronlyfile.h"
#include "core/provisioning/issuedcredentials.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace clientsmith {

/// How the credentials of several clients are saved.
enum class ExportForm {
    /// A .env file for each: what a shop or a server reads.
    EnvEach,
    /// All in one JSON file: what goes into a secret manager.
    JsonTogether,
};

struct ExportFile
{
    QString name;
    Secret content;
};

/// The files of one account's clients; their names begin with the account and differ even where clients are
/// called the same.
std::vector<ExportFile> exportFiles(
    const std::vector<std::unique_ptr<IssuedCredentials>> &credentials, ExportForm form);

/// What became of an export.
struct ExportReport
{
    QStringList saved;
    /// Names at which something else stands already. While there are any, nothing was saved.
    QStringList inTheWay;
    /// Why the rest was not saved, and at which file that was.
    std::optional<Error> error;
    QString failedAt;
};

/// The names of those at which something else stands already in the folder.
QStringList namesInTheWay(const QString &folder, const std::vector<ExportFile> &files);

/// Saves them for their owner alone, each as saveOwnerOnly(). All of them, or it is said which not: the first
/// error ends it. What exists is replaced only with \p replace.
ExportReport saveExport(const QString &folder, const std::vector<ExportFile> &files, bool replace);

} // namespace clientsmith
