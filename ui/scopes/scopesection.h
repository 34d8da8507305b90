#pragma once

#include "ui/scopes/scopebox.h"

#include <vector>

class QToolButton;

namespace clientsmith::ui {

/// A group of scopes that opens and closes: its admin scope, and under it the parts.
class ScopeSection final : public QWidget
{
    Q_OBJECT
public:
    ScopeSection(const QString &adminScope, QWidget *parent);

    /// Every box, the admin scope's first.
    const std::vector<ScopeBox *> &boxes() const { return m_boxes; }
    void showChoice(const ScopeChoice &choice);
    /// Only what matches stays, opened; empty for everything as the person left it. False when nothing does.
    bool filter(const QStringList &words);
    void setOpen(bool open);

Q_SIGNALS:
    /// Which boxes can be seen has changed.
    void opened();

private:
    void settle();

    QString m_admin;
    QToolButton *m_chevron;
    std::vector<ScopeRow *> m_rows;
    std::vector<ScopeBox *> m_boxes;
    QStringList m_words;
    bool m_open = false;
};

} // namespace clientsmith::ui
