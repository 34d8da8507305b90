#pragma once

#include "core/dintero/settingsapi.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace clientsmith {
struct Account;
} // namespace clientsmith

namespace clientsmith::ui {

class EmptyState;
class InlineMessage;
class MerchantsController;
class ProgressLine;
class SearchField;

/// A partner chooses the merchant to act for. open() it.
class MerchantDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Listens to \p controller, which outlives the dialog.
    MerchantDialog(const Account &partner, MerchantsController &controller, QWidget *parent = nullptr);

Q_SIGNALS:
    void merchantChosen(const clientsmith::dintero::AccountSettings &merchant);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(const Account &partner);
    void showMerchants();
    void search();
    void showWhetherAny(bool any);
    void chosenChanged();
    void choose();

    MerchantsController &m_controller;
    SearchField *m_search;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    EmptyState *m_empty;
    QLabel *m_count;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_choose;
};

} // namespace clientsmith::ui
