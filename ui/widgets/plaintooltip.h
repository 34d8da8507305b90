#pragma once

#include <QString>
#include <QTextDocument>

namespace clientsmith::ui {

/// A tooltip that shows \p text as it is: Qt would take what looks like HTML for HTML, and what a provider or
/// a person named something is none.
inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()) : text;
}

} // namespace clientsmith::ui
