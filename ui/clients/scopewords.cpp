#include "ui/clients/scopewords.h"

#include <QCoreApplication>

namespace clientsmith::ui {

namespace {

struct Scopes
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::Scopes)
};

/// What a scope is about; null when it is new to us.
QString subject(const QString &name)
{
    if (name == QLatin1String("account") || name == QLatin1String("accounts"))
        return Scopes::tr("account");
    if (name == QLatin1String("automations"))
        return Scopes::tr("automations");
    if (name == QLatin1String("checkout"))
        return Scopes::tr("checkout");
    if (name == QLatin1String("customers"))
        return Scopes::tr("customers");
    if (name == QLatin1String("discounts"))
        return Scopes::tr("discounts");
    if (name == QLatin1String("hooks"))
        return Scopes::tr("hooks");
    if (name == QLatin1String("locations"))
        return Scopes::tr("locations");
    if (name == QLatin1String("receipts"))
        return Scopes::tr("receipts");
    if (name == QLatin1String("shopping"))
        return Scopes::tr("shopping");
    if (name == QLatin1String("wallets"))
        return Scopes::tr("wallets");
    return {};
}

QString deed(const QString &verb, const QString &subject)
{
    if (verb == QLatin1String("admin"))
        return Scopes::tr("Manage %1").arg(subject);
    if (verb == QLatin1String("write"))
        return Scopes::tr("Change %1").arg(subject);
    if (verb == QLatin1String("read"))
        return Scopes::tr("Read %1").arg(subject);
    if (verb == QLatin1String("create"))
        return Scopes::tr("Create %1").arg(subject);
    if (verb == QLatin1String("public"))
        return Scopes::tr("Read public %1").arg(subject);
    if (verb == QLatin1String("user"))
        return Scopes::tr("Use %1 as a customer").arg(subject);
    return {};
}

} // namespace

QString scopeInWords(const QString &scope)
{
    const QStringList parts = scope.split(QLatin1Char(':'));
    if (parts.size() < 2)
        return scope;
    const QString about = subject(parts[1]);
    if (about.isEmpty())
        return scope;
    const QString words = deed(parts[0], about);
    if (words.isEmpty())
        return scope;
    if (parts.size() == 2)
        return words;
    return QStringLiteral("%1 (%2)").arg(words, parts.mid(2).join(QLatin1Char(':')));
}

QString accessInWords(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return Scopes::tr("No access");
    QStringList words;
    for (const QString &scope : scopes)
        words += scopeInWords(scope);
    return words.join(QStringLiteral(", "));
}

} // namespace clientsmith::ui
