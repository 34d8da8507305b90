#pragma once

#include "core/sandbox/handlers.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace clientsmith::sandbox {

// Readers of a request's JSON body. Whatever the contract's schema does not allow is a 400.

Checked<QJsonObject> jsonBody(const Call &call);
Checked<QString> requiredText(const QJsonObject &body, const QString &field);
Checked<std::optional<QString>> optionalText(const QJsonObject &body, const QString &field);
Checked<std::optional<QStringList>> optionalTexts(const QJsonObject &body, const QString &field);

} // namespace clientsmith::sandbox
