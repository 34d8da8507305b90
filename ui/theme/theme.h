#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

#include <QObject>

#include <memory>

class QApplication;
class QPalette;
class QWidget;

namespace clientsmith::ui {

class SystemScheme;

/// The look: Fusion, our palette, and the small style sheet resources/theme/clientsmith.qss on top of it.
///
/// Pages say what a thing is, by a dynamic property; the style sheet says what that looks like:
///
///   QLabel        textStyle = "display" (24) | "title" (18) | "heading" (14, bold) | "body" | "muted"
///                             | "caption" (12, muted) | "mono" | "monoSmall" | "codeCaption" (12, muted,
///                             mono) | "advice" (12, what is wrong with a field) | "chip" (12, with a tone)
///   QPushButton   primary = true      the one action that matters on the page
///                 flat (setFlat)      as quiet as text, for a row's actions
///                 menu = true         opens a menu
///                 danger = true       deletes something
///                 compact = true      narrower; with flat: no taller than a line of text
///   QToolButton   nav = true          an entry of the navigation (checkable)
///   QFrame        card = true         hairline, 8-pixel corners; interactive = true (and a focus policy)
///                                     for one that can be chosen, chosen = true while it is
///                 line = true         a hairline across
///   QListView     roomy = true        rows as tall as in a menu; QTextEdit value = true: as a label
///   QLineEdit     invalid = true      its advice is shown under it
///                 secret = true       monospace
///   QCheckBox     strong = true       stands for those under it
///   QScrollArea   framed = true       a list of controls
///                 ring = true         scrolls by the arrow keys
///   any QWidget   ground = "window" | "navigation" | "surface"
///
/// Set them with setRole(), which also makes a visible widget redraw.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Makes the application wear the system's theme. One object an application.
    explicit Theme(QApplication &application);
    ~Theme() override;

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    bool isDark() const;

Q_SIGNALS:
    /// Palette and style sheet are renewed by themselves; for those who cache colours.
    void changed();

private:
    void apply();

    QApplication &m_application;
    std::unique_ptr<SystemScheme> m_system;
    Choice m_choice = Choice::System;
};

/// All spaces are multiples of it.
inline constexpr int grid = 8;
/// Side length of icons in buttons and in the navigation.
inline constexpr int iconSize = 18;

void setRole(QWidget *widget, const char *name, const QVariant &value);

QPalette paletteOf(const Colors &colors);
/// The style sheet with the colours and sizes put in; \p scale is the system font's size by 14 pixels.
QString styleSheetOf(const Colors &colors, double scale);

} // namespace clientsmith::ui
