#include "ui/signin/startpage.h"

#include "ui/language/languagechooser.h"
#include "ui/theme/logo.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr QSize doorSize(296, 192);

} // namespace

StartPage::StartPage(Language &language, QWidget *parent)
    : QWidget(parent)
    , m_messagePlace(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    auto *logo = new QLabel(this);
    logo->setPixmap(logoPixmap(72, devicePixelRatioF()));
    auto *title = new QLabel(tr("Welcome to Clientsmith"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setRole(title, "textStyle", QStringLiteral("display"));
    auto *purpose =
        new QLabel(tr("Create API clients for your payment account, and keep their secrets safe."), this);
    setRole(purpose, "textStyle", QStringLiteral("muted"));

    auto *demo = makeDoor(QLatin1String("demo"), tr("Try the &demo"),
        tr("A pretend account inside this program. Nothing leaves this computer."));
    demo->setObjectName(QStringLiteral("tryDemoButton"));
    auto *signIn = makeDoor(QLatin1String("signin"), tr("&Sign in"),
        tr("To your own test or production account, with a client ID and secret or an access token."));
    signIn->setObjectName(QStringLiteral("signInDoor"));
    setFocusProxy(demo);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(signIn, &QPushButton::clicked, this, &StartPage::signInRequested);

    auto *doors = new QHBoxLayout;
    doors->setSpacing(2 * grid);
    doors->addStretch();
    doors->addWidget(demo);
    doors->addWidget(signIn);
    doors->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addStretch(2);
    column->addWidget(logo, 0, Qt::AlignHCenter);
    column->addSpacing(grid);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(purpose, 0, Qt::AlignHCenter);
    column->addSpacing(3 * grid);
    column->addLayout(doors);
    column->addSpacing(grid);
    column->addLayout(m_messagePlace);
    column->addStretch(3);
    // Last for the keyboard, and in the corner where such a choice is looked for.
    column->addWidget(new LanguageChooser(language, this), 0, Qt::AlignRight);
}

InlineMessage *StartPage::message()
{
    if (m_message == nullptr) {
        m_message = new InlineMessage(this);
        m_message->setObjectName(QStringLiteral("startMessage"));
        m_message->setFixedWidth(2 * doorSize.width() + 2 * grid);
        m_messagePlace->addWidget(m_message, 0, Qt::AlignHCenter);
    }
    return m_message;
}

QPushButton *StartPage::makeDoor(QLatin1String icon, const QString &heading, const QString &sentence)
{
    auto *door = new QPushButton(this);
    setRole(door, "door", true);
    QString name = heading;
    door->setAccessibleName(name.remove(QLatin1Char('&')));
    door->setAccessibleDescription(sentence);
    door->setFixedSize(doorSize);
    door->setCursor(Qt::PointingHandCursor);

    auto *picture = new IconLabel(icon, 32, IconLabel::Tint::Accent, door);
    auto *title = new QLabel(heading, door);
    title->setBuddy(door);
    setRole(title, "textStyle", QStringLiteral("title"));
    auto *words = new QLabel(sentence, door);
    words->setWordWrap(true);
    setRole(words, "textStyle", QStringLiteral("muted"));
    auto *column = new QVBoxLayout(door);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(picture);
    column->addSpacing(4);
    column->addWidget(title);
    column->addWidget(words);
    column->addStretch();
    for (QLabel *label : {static_cast<QLabel *>(picture), title, words})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return door;
}

} // namespace clientsmith::ui
