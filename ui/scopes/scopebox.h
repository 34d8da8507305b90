#pragma once

#include "ui/scopes/scopechoice.h"

#include <QCheckBox>

class QLabel;

namespace clientsmith::ui {

/// The check box of a scope, named by the scope in words. Arrow keys ask to go on, as in a tree.
class ScopeBox final : public QCheckBox
{
    Q_OBJECT
public:
    ScopeBox(const QString &scope, QWidget *parent);

    const QString &scope() const { return m_scope; }
    /// \p some: for the scope of a whole group, something of it is chosen.
    void showState(ScopeChoice::State state, bool some);
    /// Whether it says one of these words, or all of them together with \p context.
    bool matches(const QStringList &words, const QString &context) const;

Q_SIGNALS:
    /// By a person, or by assistive technology, which toggles without a click.
    void turned();
    /// 1 for the next one, -1 for the one before; further for a page.
    void moveRequested(int step);
    /// The group is to be opened or closed.
    void openRequested(bool open);
    void focused();

protected:
    void nextCheckState() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_scope;
    bool m_showing = false;
};

/// A box, and on its right what the scope is called at the provider and why it can't be chosen.
class ScopeRow final : public QWidget
{
    Q_OBJECT
public:
    ScopeRow(const QString &scope, QWidget *parent);

    ScopeBox *box() const { return m_box; }
    void showState(ScopeChoice::State state, bool some);

private:
    ScopeBox *m_box;
    QLabel *m_note;
};

} // namespace clientsmith::ui
