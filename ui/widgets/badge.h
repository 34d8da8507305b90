#pragma once

#include "core/dintero/accountid.h"

#include <QLabel>

namespace clientsmith::ui {

/// One word that must not be missed, said by the word, a shape and a colour: TEST an outlined pill with a
/// flask, PRODUCTION a solid block with a bolt, DEMO a dashed pill.
class Badge final : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Test, Production, Demo };

    explicit Badge(Kind kind, QWidget *parent = nullptr);
    static Kind kindOf(dintero::Environment environment);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont badgeFont() const;
    void retranslate();

    Kind m_kind;
};

} // namespace clientsmith::ui
