#include "core/sandbox/requestbody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clientsmith::sandbox {

Checked<QJsonObject> jsonBody(const Call &call)
{
    const QByteArray mediaType = call.contentType.split(';').constFirst().trimmed();
    if (mediaType.compare("application/json", Qt::CaseInsensitive) != 0)
        return refused(400, QStringLiteral("The body's Content-Type must be application/json"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(call.body, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(400, QStringLiteral("The body is not JSON: %1").arg(error.errorString()));
    if (!document.isObject())
        return refused(400, QStringLiteral("The body must be a JSON object"));
    return document.object();
}

Checked<QString> requiredText(const QJsonObject &body, const QString &field)
{
    const auto text = optionalText(body, field);
    if (!text)
        return tl::unexpected<Reply>(text.error());
    if (!*text || (*text)->isEmpty())
        return refused(400, QStringLiteral("%1 is required").arg(field));
    return **text;
}

Checked<std::optional<QString>> optionalText(const QJsonObject &body, const QString &field)
{
    const QJsonValue value = body.value(field);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString())
        return refused(400, QStringLiteral("%1 must be a string").arg(field));
    return value.toString();
}

Checked<std::optional<QStringList>> optionalTexts(const QJsonObject &body, const QString &field)
{
    const QJsonValue value = body.value(field);
    if (value.isUndefined())
        return std::nullopt;
    const auto wrongType = refused(400, QStringLiteral("%1 must be an array of strings").arg(field));
    if (!value.isArray())
        return wrongType;
    QStringList texts;
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString())
            return wrongType;
        texts.append(item.toString());
    }
    return texts;
}

} // namespace clientsmith::sandbox
