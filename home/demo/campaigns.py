"""The sending of the past issues, as the local service leaves it behind."""

from datetime import datetime, timedelta

from django.conf import settings

from newsletters.models import Campaign, CarriedItem, Delivery, NewsletterPage, Rendering, Subscriber
from newsletters.models.campaign import Service, State
from newsletters.models.delivery import DeliveryState
from newsletters.rendering.letter import build_letter
from newsletters.rendering.mail import render_message

DURATION = timedelta(minutes=4)


def record(page: NewsletterPage, sent: datetime) -> None:
    """An issue that went to everybody who was confirmed by then; what it announced counts as carried."""
    letter = build_letter(page)
    message = render_message(letter)
    title = page.title_page
    sender = title.sender_email or settings.DEFAULT_FROM_EMAIL
    campaign = Campaign.objects.create(
        newsletter=page,
        service=Service.LOCAL,
        state=State.SENT,
        subject=letter.subject,
        preheader=letter.preheader,
        from_name=title.sender_name or settings.WAGTAIL_SITE_NAME,
        from_email=sender,
        reply_to=title.reply_to or sender,
    )
    rendering = Rendering.objects.create(campaign=campaign, html=message.html, text=message.text)
    Delivery.objects.bulk_create(
        Delivery(
            campaign=campaign,
            rendering=rendering,
            subscriber=subscriber.uuid,
            address=subscriber.email,
            state=DeliveryState.SENT,
            attempts=1,
        )
        for subscriber in confirmed_by(title, sent)
    )
    CarriedItem.objects.bulk_create(
        CarriedItem(campaign=campaign, title_page=title, key=key) for key in sorted(letter.item_keys())
    )
    date_campaign(page, sent)


def confirmed_by(title, sent: datetime):
    """Subscribers of a title's networks (of all of them where it names none) at that moment."""
    subscribers = Subscriber.objects.filter(confirmed_at__lt=sent).exclude(unsubscribed_at__lt=sent)
    networks = list(title.networks.all())
    return (subscribers.of_networks(networks) if networks else subscribers).order_by("pk")


def date_campaign(page: NewsletterPage, sent: datetime) -> None:
    """Place the sending of an issue at that moment."""
    end = sent + DURATION
    Campaign.objects.filter(newsletter=page).update(
        created_at=sent, scheduled_at=sent, started_at=sent, finished_at=end
    )
    Delivery.objects.filter(campaign__newsletter=page, state=DeliveryState.SENT).update(sent_at=end)
