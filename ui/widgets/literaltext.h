#pragma once

#include <QString>
#include <QTextDocument>

namespace clientsmith::ui {

/// For where Qt guesses whether a text is HTML (tooltips, message boxes): shows \p text as it is. What a
/// provider or a person named something is no HTML.
inline QString literalText(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()) : text;
}

} // namespace clientsmith::ui
