#include "core/handover/credentialformats.h"

#include "core/secrets/wipingallocator.h"

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

/// Text that is wiped behind us. QString would leave copies.
class Text
{
public:
    Text &operator<<(QByteArrayView bytes)
    {
        m_bytes.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
        return *this;
    }
    /// Between double quotes: JSON, JavaScript and Python read these escapes alike.
    Text &quoted(QByteArrayView value)
    {
        static constexpr char hex[] = "0123456789abcdef";
        m_bytes += '"';
        for (const char character : value) {
            const auto byte = static_cast<unsigned char>(character);
            if (character == '"' || character == '\\') {
                m_bytes += '\\';
                m_bytes += character;
            } else if (byte < 0x20 || byte == 0x7f) {
                m_bytes += "\\u00";
                m_bytes += hex[byte >> 4U];
                m_bytes += hex[byte & 0xfU];
            } else {
                m_bytes += character;
            }
        }
        m_bytes += '"';
        return *this;
    }
    /// For a POSIX shell and for .env readers; between single quotes only if it has to be, because some
    /// readers (docker --env-file) take quotes for a part of the value.
    Text &shellQuoted(QByteArrayView value)
    {
        constexpr QByteArrayView harmless("+-./:=@_");
        const bool plain = std::all_of(value.begin(), value.end(), [&](char character) {
            return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
                (character >= 'a' && character <= 'z') || harmless.contains(character);
        });
        if (plain)
            return *this << value;
        m_bytes += '\'';
        for (const char character : value) {
            if (character == '\'')
                m_bytes += "'\\''";
            else
                m_bytes += character;
        }
        m_bytes += '\'';
        return *this;
    }
    Secret take() const
    {
        return Secret(QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())));
    }

private:
    WipedString m_bytes;
};

struct Parts
{
    QByteArray account;
    QByteArray digits;
    QByteArray clientId;
    QByteArray audience;
    /// Where a token is asked for: at the origin that the client was created at, whatever host its audience
    /// names.
    QByteArray tokenUrl;
    QByteArrayView secret;
    bool test;
};

Text &profileHint(Text &text, const char *label)
{
    return text << label << ": (in the Backoffice under Settings > Payment windows)\n";
}

Secret renderWooCommerce(const Parts &parts)
{
    Text text;
    text << "Account ID: " << parts.digits << "\nClient ID: " << parts.clientId
         << "\nClient secret: " << parts.secret
         << "\nProfile ID: default\nProfile ID for subscriptions: default\nEnable test mode: "
         << (parts.test ? "on" : "off") << "\n";
    return text.take();
}

Secret renderMagento(const Parts &parts)
{
    Text text;
    text << "Account Id: " << parts.digits << "\nClient Id: " << parts.clientId
         << "\nClient Secret: " << parts.secret << "\n";
    profileHint(text, "Checkout Profile Id") << "Sandbox: " << (parts.test ? "Yes" : "No") << "\n";
    return text.take();
}

Secret renderOpenCart(const Parts &parts)
{
    Text text;
    const char *which = parts.test ? " (test): " : ": ";
    text << "Client ID" << which << parts.clientId << "\nClient Secret" << which << parts.secret << "\n";
    profileHint(text, parts.test ? "Payment Profile ID (test)" : "Payment Profile ID")
        << "Account ID: " << parts.digits << "\nTest Mode: " << (parts.test ? "Yes" : "No") << "\n";
    return text.take();
}

Secret renderNopCommerce(const Parts &parts)
{
    Text text;
    text << "Use sandbox: " << (parts.test ? "yes" : "no") << "\nAuth endpoint: " << parts.tokenUrl
         << "\nAudience: " << parts.audience << "\nClient Id: " << parts.clientId
         << "\nSecret key: " << parts.secret << "\nAccount Id: " << parts.account << "\n";
    profileHint(text, "Profile Id");
    return text.take();
}

Secret renderOptimizely(const Parts &parts)
{
    Text text;
    text << "Account id: " << parts.account << "\nClient id: " << parts.clientId
         << "\nClient secret: " << parts.secret << "\n";
    profileHint(text, "Profile id");
    return text.take();
}

Secret renderEnv(const Parts &parts)
{
    Text text;
    text << "DINTERO_ACCOUNT_ID=";
    text.shellQuoted(parts.account) << "\nDINTERO_CLIENT_ID=";
    text.shellQuoted(parts.clientId) << "\nDINTERO_CLIENT_SECRET=";
    text.shellQuoted(parts.secret) << "\n";
    return text.take();
}

Secret renderJson(const Parts &parts)
{
    Text text;
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
    Text text;
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
    Text text;
    text << "const credentials = {\n  clientId: ";
    text.quoted(parts.clientId) << ",\n  clientSecret: ";
    text.quoted(parts.secret) << ",\n  audience: ";
    text.quoted(parts.audience) << ",\n};\n";
    return text.take();
}

Secret renderPython(const Parts &parts)
{
    Text text;
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
    const Parts parts{account.text().toUtf8(), account.digits().toUtf8(), credentials.clientId().toUtf8(),
        dintero::audienceOf(account).toUtf8(),
        credentials.origin()
            .resolve(QStringLiteral("/v1/accounts/%1/auth/token").arg(account.text()))
            .toEncoded(),
        credentials.secret().view(), account.environment() == dintero::Environment::Test};
    switch (format) {
    case CredentialFormat::WooCommerce:
        return renderWooCommerce(parts);
    case CredentialFormat::Magento:
        return renderMagento(parts);
    case CredentialFormat::OpenCart:
        return renderOpenCart(parts);
    case CredentialFormat::NopCommerce:
        return renderNopCommerce(parts);
    case CredentialFormat::Optimizely:
        return renderOptimizely(parts);
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
