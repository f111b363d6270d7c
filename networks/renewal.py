"""Taking an action of one year up again in another year's programme."""

from datetime import date

from django.utils.translation import gettext as _
from wagtail.actions.copy_page import CopyPageAction

from portal.following import follow
from portal.slugs import free_slug

from .models import ActionPage, ProgrammePage, Session
from .models.action import PartnerStatus
from .models.session import Precision


def renew(action: ActionPage, programme: ProgrammePage, user=None, with_sessions: bool = False) -> ActionPage:
    """A draft of the action, as last saved, in the programme; the original stays as it is.

    Partners become « pressentis » again. The chapter is kept where the programme has it, the code where it is free.
    Sessions are copied only when asked, without dates nor hours: « à préciser », in the programme's year.
    """
    source = action.get_latest_revision_as_object()
    siblings = ActionPage.objects.child_of(programme)
    slugs = set(programme.get_children().values_list("slug", flat=True))
    chapters = set(programme.chapters.values_list("number", flat=True))
    copy = CopyPageAction(
        page=source,
        to=programme,
        update_attrs={
            "slug": free_slug(source.slug, slugs),
            "chapter": source.chapter if source.chapter in chapters else "",
            "codes": "" if siblings.filter(codes=source.codes).exists() else source.codes,
        },
        copy_revisions=False,
        keep_live=False,
        user=user,
        process_child_object=expect_again,
    ).execute()
    if with_sessions:
        copy_sessions(action, copy, programme)
    follow(copy, user)
    return copy


def expect_again(source, copy, relation, child) -> None:
    """A partner of last year has not said yes to this one."""
    if relation.get_accessor_name() == "partners":
        child.status = PartnerStatus.EXPECTED


def copy_sessions(action: ActionPage, copy: ActionPage, programme: ProgrammePage) -> None:
    Session.objects.bulk_create(
        Session(
            action=copy,
            title=session.title,
            place=session.place,
            commune_id=session.commune_id,
            precision=Precision.UNKNOWN,
            date=date(programme.year or session.date.year, 1, 1),
        )
        for session in Session.objects.filter(action__translation_key=action.translation_key).order_by(
            "date", "pk"
        )
    )


def said(copy: ActionPage, programme: ProgrammePage) -> str:
    """What the person should look at next."""
    return _(
        "« %(action)s » est reprise comme brouillon dans « %(programme)s ». Relisez le texte et le code ; les partenaires "
        "sont de nouveau pressentis, les dates restent à fixer."
    ) % {"action": copy.title, "programme": programme.title}
