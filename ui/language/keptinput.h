#pragma once

#include "core/secrets/secret.h"

#include <QHash>
#include <QString>

#include <map>

class QWidget;

namespace clientsmith::ui {

/// What a person has typed and ticked in a page, and which control has the focus, for the same page built
/// anew. Widgets are known again by their object names.
class KeptInput final
{
public:
    /// Takes typed secrets out of their fields.
    explicit KeptInput(QWidget &page);

    void giveTo(QWidget &page) const;

private:
    QHash<QString, QString> m_lines;
    QHash<QString, bool> m_checked;
    std::map<QString, Secret> m_secrets;
    QString m_focused;
};

} // namespace clientsmith::ui
