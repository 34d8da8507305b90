#include "ui/widgets/inlinemessage.h"

#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

struct Face
{
    const char *name;
    QLatin1String icon;
    const Tone &tone;
};

Face faceOf(InlineMessage::Kind kind)
{
    const Colors &c = colors();
    switch (kind) {
    case InlineMessage::Kind::Info:
        return {"info", QLatin1String("info"), c.info};
    case InlineMessage::Kind::Success:
        return {"success", QLatin1String("success"), c.success};
    case InlineMessage::Kind::Warning:
        return {"warning", QLatin1String("warning"), c.warning};
    case InlineMessage::Kind::Error:
        return {"error", QLatin1String("error"), c.error};
    }
    Q_UNREACHABLE();
}

constexpr int iconSide = 20;
/// From the edge of a quiet button to its icon.
constexpr int linkInset = 12;

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_nextStep(new QLabel(this))
    , m_lead(new QPushButton(this))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_toggle(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("inlineMessage"));
    m_sentence->setObjectName(QStringLiteral("messageSentence"));
    m_nextStep->setObjectName(QStringLiteral("messageNextStep"));
    m_lead->setObjectName(QStringLiteral("messageLeadAction"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_second->setObjectName(QStringLiteral("messageSecondAction"));
    m_toggle->setObjectName(QStringLiteral("messageDetailsToggle"));
    m_copy->setObjectName(QStringLiteral("messageDetailsCopy"));
    m_details->setObjectName(QStringLiteral("messageDetails"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setRole(m_sentence, "textStyle", QStringLiteral("heading"));
    for (QLabel *label : {m_sentence, m_nextStep}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_toggle->setFlat(true);
    m_copy->setFlat(true);
    m_copy->setText(tr("Copy details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(104);
    setRole(m_toggle, "compact", true);
    setRole(m_copy, "compact", true);
    setRole(m_details, "mono", true);
    m_details->setAccessibleName(tr("Details"));

    m_actions = new FlowLayout;
    m_actions->addWidget(m_action);
    m_actions->addWidget(m_second);

    auto *links = new FlowLayout;
    // What it points with in line with the words, not its frame.
    links->setContentsMargins(-linkInset, 0, 0, 0);
    links->addWidget(m_toggle);
    links->addWidget(m_copy);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_sentence);
    words->addWidget(m_nextStep);
    words->addWidget(m_lead, 0, Qt::AlignLeft);
    words->addLayout(m_actions);
    words->addLayout(links);
    words->addWidget(m_details);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid + 4, grid + 2, grid + 4, grid + 2);
    row->setSpacing(grid + 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);

    connect(m_lead, &QPushButton::clicked, this, &InlineMessage::leadActionTriggered);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &InlineMessage::secondActionTriggered);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showDetails(m_details->isHidden()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_details->toPlainText());
        m_copy->setText(tr("Copied"));
    });
    clear();
}

void InlineMessage::say(Kind kind, const QString &sentence, const QString &nextStep, const QString &details)
{
    m_kind = kind;
    setRole(this, "tone", QString::fromLatin1(faceOf(kind).name));
    paintIcon();
    m_sentence->setText(sentence);
    m_nextStep->setText(nextStep);
    m_nextStep->setVisible(!nextStep.isEmpty());
    m_details->setPlainText(details);
    m_toggle->setVisible(!details.isEmpty());
    m_copy->setText(tr("Copy details"));
    showDetails(false);
    show();
    announce(this, nextStep.isEmpty() ? sentence : sentence + QLatin1Char(' ') + nextStep);
}

void InlineMessage::say(const Error &error)
{
    const ErrorText text = errorText(error);
    say(Kind::Error, text.sentence, text.nextStep, text.details);
}

void InlineMessage::setAction(const QString &label)
{
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
    fitActions();
}

void InlineMessage::setSecondAction(const QString &label)
{
    m_second->setText(label);
    m_second->setVisible(!label.isEmpty());
    fitActions();
}

void InlineMessage::putActionBeside()
{
    m_actions->removeWidget(m_action);
    static_cast<QHBoxLayout *>(layout())->addWidget(m_action, 0, Qt::AlignVCenter);
}

void InlineMessage::fitActions()
{
    // A layout that has nothing to show takes the room of its margins all the same.
    const bool isBelow = m_actions->indexOf(m_action) >= 0;
    const int margin = (m_action->isHidden() || !isBelow) && m_second->isHidden() ? 0 : 4;
    m_actions->setContentsMargins(0, margin, 0, margin);
}

void InlineMessage::setLeadAction(const QString &label)
{
    m_lead->setText(label);
    m_lead->setVisible(!label.isEmpty());
}

void InlineMessage::clear()
{
    setLeadAction({});
    setAction({});
    setSecondAction({});
    hide();
    setAccessibleName({});
}

void InlineMessage::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_copy->setVisible(shown);
    m_toggle->setText(shown ? tr("Hide details") : tr("Show details"));
    m_toggle->setIcon(themedIcon(shown ? QLatin1String("chevron-down") : QLatin1String("chevron-right")));
}

void InlineMessage::paintIcon()
{
    const Face face = faceOf(m_kind);
    m_icon->setPixmap(iconPixmap(face.icon, iconSide, face.tone.text, devicePixelRatioF()));
}

QSize InlineMessage::sizeHint() const
{
    const QSize hint = QFrame::sizeHint();
    return {hint.width(), qMax(hint.height(), heightForWidth(width()))};
}

void InlineMessage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void InlineMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintIcon();
    QFrame::changeEvent(event);
}

} // namespace clientsmith::ui
