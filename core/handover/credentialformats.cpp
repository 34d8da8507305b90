#include "core/handover/credentialformats.h"

#include "core/handover/credentialtext.h"
#include "core/handover/pluginfields.h"

#include <algorithm>

namespace clientsmith {

namespace {

struct FormatName
{
    CredentialFormat format;
    const char *name;
    const char *suffix;
};

constexpr FormatName formatNames[] = {
    {CredentialFormat::WooCommerce, "woocommerce", "woocommerce.txt"},
    {CredentialFormat::Magento, "magento", "magento.txt"},
    {CredentialFormat::OpenCart, "opencart", "opencart.txt"},
    {CredentialFormat::NopCommerce, "nopcommerce", "nopcommerce.txt"},
    {CredentialFormat::Optimizely, "optimizely", "optimizely.txt"},
    {CredentialFormat::Env, "env", "env"},
    {CredentialFormat::Json, "json", "json"},
    {CredentialFormat::Curl, "curl", "sh"},
    {CredentialFormat::NodeSdk, "node", "mjs"},
    {CredentialFormat::PythonSdk, "python", "py"},
};

const FormatName &entryOf(CredentialFormat format)
{
    return *std::find_if(std::begin(formatNames), std::end(formatNames),
        [&](const FormatName &entry) { return entry.format == format; });
}

struct Parts
{
    QByteArray account;
    QByteArray clientId;
    QByteArray audience;
    /// Where a token is asked for: at the origin that the client was created at, whatever host its audience
    /// names.
    QByteArray tokenUrl;
    QByteArrayView secret;
};

Secret renderFields(const std::vector<PluginField> &fields, QByteArrayView secret)
{
    CredentialText text;
    for (const PluginField &field : fields) {
        text << field.label << ": ";
        switch (field.kind) {
        case PluginField::Kind::Value:
            text << field.value;
            break;
        case PluginField::Kind::Secret:
            text << secret;
            break;
        case PluginField::Kind::ProfileId:
            text << "(in the Backoffice under Settings > Payment windows)";
            break;
        }
        text << "\n";
    }
    return text.take();
}

Secret renderEnv(const Parts &parts)
{
    CredentialText text;
    text << "DINTERO_ACCOUNT_ID=";
    text.shellQuoted(parts.account) << "\nDINTERO_CLIENT_ID=";
    text.shellQuoted(parts.clientId) << "\nDINTERO_CLIENT_SECRET=";
    text.shellQuoted(parts.secret) << "\n";
    return text.take();
}

Secret renderJson(const Parts &parts)
{
    CredentialText text;
    text << "{\n  \"account_id\": ";
    text.quoted(parts.account) << ",\n  \"client_id\": ";
    text.quoted(parts.clientId) << ",\n  \"client_secret\": ";
    text.quoted(parts.secret) << ",\n  \"audience\": ";
    text.quoted(parts.audience) << "\n}\n";
    return text.take();
}

Secret renderCurl(const Parts &parts)
{
    // --config from a here document: an argument could be read by everyone on the machine.
    CredentialText text;
    text << "curl --config - <<'END'\nurl = ";
    WipedString pair(parts.clientId.constData(), static_cast<std::size_t>(parts.clientId.size()));
    pair += ':';
    pair.append(parts.secret.data(), static_cast<std::size_t>(parts.secret.size()));
    text.quoted(parts.tokenUrl) << "\nuser = ";
    text.quoted(QByteArrayView(pair.data(), static_cast<qsizetype>(pair.size())))
        << "\nheader = \"Content-Type: application/json\"\ndata = ";
    text.quoted(QByteArray("{\"grant_type\":\"client_credentials\",\"audience\":\"" + parts.audience + "\"}"))
        << "\nEND\n";
    return text.take();
}

Secret renderNode(const Parts &parts)
{
    CredentialText text;
    text << "const credentials = {\n  clientId: ";
    text.quoted(parts.clientId) << ",\n  clientSecret: ";
    text.quoted(parts.secret) << ",\n  audience: ";
    text.quoted(parts.audience) << ",\n};\n";
    return text.take();
}

Secret renderPython(const Parts &parts)
{
    CredentialText text;
    text << "account_id = ";
    text.quoted(parts.account) << "\nclient_id = ";
    text.quoted(parts.clientId) << "\nclient_secret = ";
    text.quoted(parts.secret) << "\n";
    return text.take();
}

} // namespace

const std::vector<CredentialFormat> &allCredentialFormats()
{
    static const std::vector<CredentialFormat> formats = [] {
        std::vector<CredentialFormat> all;
        for (const FormatName &entry : formatNames)
            all.push_back(entry.format);
        return all;
    }();
    return formats;
}

QString credentialFormatName(CredentialFormat format)
{
    return QString::fromLatin1(entryOf(format).name);
}

Result<CredentialFormat> parseCredentialFormat(const QString &name)
{
    QStringList names;
    for (const FormatName &entry : formatNames) {
        if (name == QLatin1String(entry.name))
            return entry.format;
        names.append(QString::fromLatin1(entry.name));
    }
    return failure(ErrorKind::InvalidInput,
        QStringLiteral("\"%1\" is no format; there are %2").arg(name, names.join(QLatin1String(", "))));
}

Secret renderCredentials(const IssuedCredentials &credentials, CredentialFormat format)
{
    const dintero::AccountId &account = credentials.account();
    const Parts parts{account.text().toUtf8(), credentials.clientId().toUtf8(),
        dintero::audienceOf(account).toUtf8(), tokenUrlOf(credentials.origin(), account),
        credentials.secret().view()};
    switch (format) {
    case CredentialFormat::WooCommerce:
    case CredentialFormat::Magento:
    case CredentialFormat::OpenCart:
    case CredentialFormat::NopCommerce:
    case CredentialFormat::Optimizely:
        return renderFields(
            pluginFields(format, credentials.origin(), account, credentials.clientId()), parts.secret);
    case CredentialFormat::Env:
        return renderEnv(parts);
    case CredentialFormat::Json:
        return renderJson(parts);
    case CredentialFormat::Curl:
        return renderCurl(parts);
    case CredentialFormat::NodeSdk:
        return renderNode(parts);
    case CredentialFormat::PythonSdk:
        return renderPython(parts);
    }
    Q_UNREACHABLE();
}

QString suggestedFileName(const IssuedCredentials &credentials, CredentialFormat format)
{
    QString name = credentials.name();
    for (QChar &character : name) {
        // Refused by one file system or another, or special to a shell.
        if (!character.isLetterOrNumber() && !QStringLiteral(".-_").contains(character))
            character = u'-';
    }
    name = name.left(60);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    const QString suffix = QString::fromLatin1(entryOf(format).suffix);
    return name.isEmpty() ? QStringLiteral("%1.%2").arg(credentials.account().text(), suffix)
                          : QStringLiteral("%1-%2.%3").arg(credentials.account().text(), name, suffix);
}

} // namespace clientsmith
