#pragma once

#include "core/secrets/secret.h"

#include <QWidget>

#include <functional>

namespace clientsmith::ui {

/// Shows a secret, or dots in its place. Borrows the bytes each time it paints and keeps none of them: what
/// the painting makes of them is wiped at once. Masked again whenever it is hidden.
class SecretField final : public QWidget
{
    Q_OBJECT
public:
    /// \p lend gives the secret, null once it is gone.
    using Lend = std::function<const Secret *()>;

    /// Of the text from the left edge: room for the focus ring.
    static constexpr int indent = 6;
    /// In the place of a masked secret, however long it is.
    static constexpr int dots = 24;

    SecretField(Lend lend, QWidget *parent);

    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    /// For assistive technology, and only while revealed; empty otherwise.
    QString revealedText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void revealedChanged(bool revealed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Lend m_lend;
    bool m_revealed = false;
};

} // namespace clientsmith::ui
