#include "core/handover/exportfiles.h"

#include "core/handover/credentialformats.h"
#include "core/handover/credentialtext.h"

#include <QDir>
#include <QSet>

namespace clientsmith {

namespace {

constexpr int shortIdLength = 8;

ExportFile together(const std::vector<std::unique_ptr<IssuedCredentials>> &credentials)
{
    const dintero::AccountId &account = credentials.front()->account();
    CredentialText text;
    text << "{\n  \"account_id\": ";
    text.quoted(account.text().toUtf8()) << ",\n  \"audience\": ";
    text.quoted(dintero::audienceOf(account).toUtf8()) << ",\n  \"clients\": [";
    bool first = true;
    for (const std::unique_ptr<IssuedCredentials> &each : credentials) {
        text << (first ? "\n    {\"name\": " : ",\n    {\"name\": ");
        text.quoted(each->name().toUtf8()) << ", \"client_id\": ";
        text.quoted(each->clientId().toUtf8()) << ", \"client_secret\": ";
        text.quoted(each->secret().view()) << "}";
        first = false;
    }
    text << "\n  ]\n}\n";
    return {QStringLiteral("%1-clients.json").arg(account.text()), text.take()};
}

/// "T12345678-shop.env" as "T12345678-shop-1a2b3c4d.env".
QString withId(const QString &name, const QString &clientId)
{
    QString distinct = name;
    QString id = clientId.left(shortIdLength);
    for (QChar &character : id) {
        if (!character.isLetterOrNumber())
            character = u'-';
    }
    return distinct.insert(name.lastIndexOf(u'.'), u'-' + id);
}

} // namespace

std::vector<ExportFile> exportFiles(
    const std::vector<std::unique_ptr<IssuedCredentials>> &credentials, ExportForm form)
{
    std::vector<ExportFile> files;
    if (credentials.empty())
        return files;
    if (form == ExportForm::JsonTogether) {
        files.push_back(together(credentials));
        return files;
    }
    // Some file systems don't tell capitals from small letters.
    QSet<QString> taken;
    for (const std::unique_ptr<IssuedCredentials> &each : credentials) {
        QString name = suggestedFileName(*each, CredentialFormat::Env);
        if (taken.contains(name.toLower()))
            name = withId(name, each->clientId());
        for (int number = 2; taken.contains(name.toLower()); ++number)
            name = withId(suggestedFileName(*each, CredentialFormat::Env), QString::number(number));
        taken.insert(name.toLower());
        files.push_back({name, renderCredentials(*each, CredentialFormat::Env)});
    }
    return files;
}

QStringList namesInTheWay(const QString &folder, const std::vector<ExportFile> &files)
{
    QStringList names;
    const QDir place(folder);
    for (const ExportFile &file : files) {
        if (!requireFree(place.filePath(file.name), file.content))
            names += file.name;
    }
    return names;
}

ExportReport saveExport(const QString &folder, const std::vector<ExportFile> &files, bool replace)
{
    ExportReport report;
    const QDir place(folder);
    if (!replace)
        report.inTheWay = namesInTheWay(folder, files);
    if (!report.inTheWay.isEmpty())
        return report;
    for (const ExportFile &file : files) {
        const Result<void> saved = saveOwnerOnly(place.filePath(file.name), file.content);
        if (!saved) {
            report.error = saved.error();
            report.failedAt = file.name;
            return report;
        }
        report.saved += file.name;
    }
    return report;
}

} // namespace clientsmith
