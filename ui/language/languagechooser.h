#pragma once

#include <QComboBox>

class QMenu;

namespace clientsmith::ui {

class Language;

/// The languages, each called by its own name, so that whoever can't read the rest finds it.
class LanguageChooser final : public QComboBox
{
    Q_OBJECT
public:
    explicit LanguageChooser(Language &language, QWidget *parent = nullptr);
};

/// The same as a menu, which belongs to \p parent.
QMenu *makeLanguageMenu(Language &language, QWidget *parent);

} // namespace clientsmith::ui
