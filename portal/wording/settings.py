"""Images, documents, redirections, sites, accounts."""

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext_lazy

WORDS = [
    _("Image URL"),
    _("URL Generator"),
    _("Focal point"),
    _("Closeness"),
    _("Report this error to your website administrator with the following information:"),
    _("Drag and drop images into this area to upload immediately."),
    _("Drag and drop documents into this area to upload immediately."),
    _('Sorry, no images match "<em>%(query_string)s</em>"'),
    _('Sorry, no documents match "<em>%(query_string)s</em>"'),
    _("Used by"),
    _("Redirects"),
    _("Custom permissions"),
    _("Object permissions"),
    _("Other permissions"),
    _("Page permissions"),
    _("Image permissions"),
    _("Document permissions"),
    _("permanent"),
    _("Permanent"),
    _("temporary"),
    _("Temporary"),
    _("redirects"),
    _("redirect"),
    _("Add redirect"),
    _("Import redirects"),
    _("Search redirects"),
    _("Delete redirect %(title)s"),
    _("A redirect with this path already exists."),
    _("Redirect '%(redirect_title)s' added."),
    _("Redirect '%(redirect_title)s' deleted."),
    _("Redirect '%(redirect_title)s' updated."),
    _('Sorry, no redirects match "<em>%(query_string)s</em>"'),
    _('No redirects have been created. Why not <a href="%(wagtailredirects_add_redirect_url)s">add one</a>?'),
    _("The redirect could not be created due to errors."),
    _("The redirect could not be saved due to errors."),
    _("redirect from"),
    _("redirect to a page"),
    _("redirect to any URL"),
    _("target page route"),
    _(
        "Optionally specify a route on the target page to redirect to. Leave blank to redirect to the default page route."
    ),
    _(
        "Recommended. Permanent redirects ensure search engines forget the old page (the 'Redirect from') and index the new page instead."
    ),
    ngettext_lazy("Imported %(total)d redirect", "Imported %(total)d redirects"),
    _("Found %(total)s redirects, created %(successes)s and found %(errors)s errors."),
    _("%(error)s encountered while trying to read file: %(filename)s."),
    _(
        "Set this to something other than 80 if you need a specific port number to appear in URLs (e.g. development on port 8000). Does not affect request handling (so port forwarding still works)."
    ),
    _(
        "If true, this site will handle requests for all other hostnames that do not have a site entry of their own"
    ),
    _("Human-readable name for the site."),
    _(
        "Designates whether this user should be treated as active. Unselect this instead of deleting accounts."
    ),
    _("Administrators have full access to manage any object or setting."),
    _("Enter the same password as above, for verification."),
    _("Leave blank if not changing."),
    _("The two password fields didn't match."),
    _("Your %(username_field)s and password didn't match. Please try again."),
    _("Your username and password didn't match. Please try again."),
    _("View users in this group"),
    _('Sorry, no groups match "%(query)s"'),
    _("Sorry, no users match your query"),
    _("Users"),
    _("Toggle all"),
    _("Toggle all add permissions"),
    _("Toggle all change permissions"),
    _("Toggle all delete permissions"),
    _("Toggle all custom permissions"),
    _("Can access Wagtail admin"),
    _("Select a lookup."),
    _("Range query expects two values."),
    _("Insert embed"),
    _("embed"),
    _("Embed"),
    _("Account locked: too many login attempts. Please try again later."),
    _("Account locked: too many login attempts. Contact an admin to unlock your account."),
    _("You need a password to access this page."),
    _("You need a password to access this document."),
    _("The password you have entered is not correct. Please try again."),
    _(
        "Your account doesn't have access to this page. To proceed, please log in with an account that has access."
    ),
    _(
        "Shared passwords should not be used to protect sensitive content. Anyone who has this password will be able to view the content."
    ),
    _("This field is required."),
]
