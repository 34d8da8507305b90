#pragma once

#include "ui/replacement/clientreplacements.h"

#include <QFrame>

class QPushButton;

namespace clientsmith::ui {

class ReplaceStep;

/// The four steps by which a client is replaced: which are done, which is next, and the buttons that do them.
class ReplaceChecklist final : public QFrame
{
    Q_OBJECT
public:
    explicit ReplaceChecklist(QWidget *parent);

    /// \p view is null before anything has begun; nothing can be begun while one is \p working.
    void showState(const ReplacementView *view, bool working);
    /// Whether the first step's button can be pressed.
    void letCreate(bool mayCreate);
    /// What the next step is done with; null if there is none.
    QPushButton *nextButton() const;

Q_SIGNALS:
    void creationRequested();
    void copyRequested();
    void inShopChanged(bool isInShop);
    void verificationRequested();
    void deletionRequested();

private:
    void showSteps(const ReplacementView *view);
    void showButtons(const ReplacementView *view, bool working);
    void showPrimary();
    /// The next step's, whether or not it can be pressed now.
    QPushButton *mainButton() const;

    ReplaceStep *m_create;
    ReplaceStep *m_shop;
    ReplaceStep *m_verify;
    ReplaceStep *m_delete;
    QPushButton *m_createNow = nullptr;
    QPushButton *m_copyFor = nullptr;
    QPushButton *m_inShop = nullptr;
    QPushButton *m_notInShop = nullptr;
    QPushButton *m_verifyNow = nullptr;
    QPushButton *m_deleteOld = nullptr;
    /// The credentials were copied since this was opened.
    bool m_copied = false;
};

} // namespace clientsmith::ui
