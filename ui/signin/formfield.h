#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace clientsmith::ui {

/// A label, a line to type in, and under it a hint or what is wrong with what was typed.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// The line is called \p objectName, what is under it \p objectName + "Advice".
    FormField(const QString &label, const QString &hint, const char *objectName, QWidget *parent);
    ~FormField() override;

    QLineEdit *edit() const { return m_edit; }
    /// Not an edit of the person: edited() is not emitted.
    void fill(const QString &text);
    QString typed() const;
    bool isEmpty() const { return typed().isEmpty(); }
    /// Puts a widget at the end of the label's line.
    void putBeside(QWidget *widget);
    /// Stands under the line while nothing is wrong.
    void setHint(const QString &hint);
    /// Empty takes it away.
    void setProblem(const QString &problem);
    virtual void setEditable(bool editable);

Q_SIGNALS:
    void edited();
    /// The focus left it, or Enter was pressed.
    void finished();
    void submitted();

private:
    void say();

    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_advice;
    QHBoxLayout *m_head;
    QString m_hint;
    QString m_problem;
};

} // namespace clientsmith::ui
