"""Languages (Wagtail calls them regions), translations and the copies that follow a page."""

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext_lazy

WORDS = [
    _("Alias"),
    _("Convert alias"),
    _("Convert alias %(title)s"),
    _("Convert this alias into an ordinary page"),
    _("This page is an alias of another page."),
    _("No, leave it as an alias"),
    _("Page '%(page_title)s' has been converted into an ordinary page."),
    _("Convert alias into ordinary page"),
    _("Converted an alias into an ordinary page"),
    _("Converted the alias '%(title)s' into an ordinary page"),
    _("Create alias"),
    _("Created an alias"),
    _("Created an alias of %(title)s"),
    _("Convert page to alias"),
    _("Convert to alias"),
    _("Convert to alias %(title)s"),
    _("Convert to alias page"),
    _(
        "Are you sure you want to convert this page into an alias? This will overwrite the content of the page with the content of '%(source_page_title)s' (%(source_page_locale)s)"
    ),
    _("Converted page '%(title)s' to an alias of the translation source page '%(source_title)s'"),
    _("Converted page to an alias of the translation source page"),
    _("Page '{}' has been converted into an alias."),
    _("No, leave it as a page"),
    _("Locale"),
    _("Locale: "),
    _("locale"),
    _("locales"),
    _("translation"),
    _("Locales"),
    _("{} locales"),
    _("Switch locales"),
    _("Available in %(translations_total)s locales"),
    _("Add a locale"),
    _("Add locale"),
    _("Delete locale"),
    _("Locale '{0}' created."),
    _("Locale '{0}' deleted."),
    _("Locale '{0}' updated."),
    _("The locale could not be saved due to errors."),
    _("This locale cannot be deleted because there are pages and/or other objects using it."),
    _(
        "This locale's current language code is not supported. Please choose a new language or delete this locale."
    ),
    _("This locale's language code is not supported"),
    _("This locale cannot be synced into itself."),
    _(
        "Choose a locale to synchronise content from. Any existing and future content authored in the selected locale will be automatically copied to this one."
    ),
    _("Synchronise content from another locale"),
    _("Start Synced translation"),
    _("Sync translated %(model_name)s"),
    _("Sync translated pages"),
    _("Sync translated snippets"),
    _("Sync translations of '%(title)s'"),
    _("Why would I sync my page?"),
    _(
        "Changes are not automatically applied between translated pages. Syncing will add new content for translation and remove deleted content."
    ),
    _("The last sync date was %(last_sync_date)s. You are about to sync the following:"),
    _(
        "The data model for '{model_name}' has been changed since the last translation sync. If any new fields have been added recently, these may not be visible until the next translation sync."
    ),
    _(
        "New validation errors were found when publishing '{object}' in {locale}. Please fix them or click publish again to ignore these translations for now."
    ),
    _("Published '{object}' in {locale} with missing translations - see below."),
    _("Published '{object}' in {locale}."),
    _("The {model_name} '{object}' was successfully submitted for translation into {locales}"),
    _("The page '{page_title}' was successfully submitted for translation into {locales}"),
    ngettext_lazy("Include subtree ({} page)", "Include subtree ({} pages)"),
    _("All child pages will be created."),
    _("Cannot import PO file that was created for a different translation."),
    _("Translation of %(instance)s into %(locale)s"),
    _("Source title"),
]
