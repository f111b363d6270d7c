"""Settings common to every environment. Environment variables are listed in the README."""

from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured
from django.utils.csp import CSP

from .mail import mailer, opening_hours

BASE_DIR = Path(__file__).resolve().parent.parent.parent
env = environ.Env()

VAR_DIR = Path(env("VAR_DIR", default=str(BASE_DIR / "var"))).resolve()
VAR_DIR.mkdir(parents=True, exist_ok=True)

DEBUG = False
SECRET_KEY = env("SECRET_KEY", default="")
# Earlier keys, the latest first: sessions and reset links made with them go on. What must outlive all of them has a key
# of its own (portal.keys).
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
SITE_URL = env("SITE_URL", default="http://127.0.0.1:8000").rstrip("/")
CSRF_TRUSTED_ORIGINS = [SITE_URL]
# How many proxies of our own stand in front and say who asks (X-Forwarded-For).
PROXIES = env.int("PROXIES", default=0)

INSTALLED_APPS = [
    "search",
    "home",
    "newsletters",
    "networks",
    "portal.apps.PortalConfig",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks_db",
    "axes",
    "whitenoise.runserver_nostatic",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",  # its catalogue: Wagtail's screens say how long ago something was
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "portal.middleware.head_without_body",
    "portal.health.before_hosts",
    "portal.middleware.behind_proxies",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "portal.ranges.byte_ranges",
    "portal.caching.pages.page_cache",
    "portal.middleware.ContentSecurityPolicy",
    "portal.middleware.no_such_address",
    "portal.cleaning.clean_input",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "portal.admin.exports.for_writers_only",
    "portal.admin.people.only_with_permission",
    "django.contrib.messages.middleware.MessageMiddleware",
    "portal.admin.crafted.refuse_crafted",
    "portal.admin.titles_of_others.KeepTitles",
    "networks.contributions.deciding.decide_with_open_eyes",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "portal.admin.trials.limit_trials",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'portail.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"] |= {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
    INSTALLED_APPS.append("django.contrib.postgres")  # Wagtail's search backend asks for it
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The web process and the worker share the cache, hence files and not memory. What fails in it is as if it were empty
# (portal.caching.backend).
_cache = env.cache("CACHE_URL", default=f"filecache://{VAR_DIR / 'cache'}")
_cache_options = {**_cache.get("OPTIONS", {}), "BACKEND": _cache["BACKEND"]}
_pages_location = _cache["LOCATION"]
if _cache["BACKEND"].endswith("FileBasedCache"):
    # Apart, so that many pages never push out what others keep.
    _pages_location += "/pages"
    # Else 300, beyond which a third is forgotten at random: also how often somebody asked.
    _cache_options = {"MAX_ENTRIES": 5000} | _cache_options
_cache |= {"BACKEND": "portal.caching.backend.ResilientCache", "OPTIONS": _cache_options}
CACHES = {"default": _cache, "pages": _cache | {"LOCATION": _pages_location, "KEY_PREFIX": "pages"}}
# Anonymous pages are kept this long at most (docs/speed.md); 0 keeps none. A new RELEASE forgets them all.
PAGE_CACHE_SECONDS = 15 * 60
RELEASE = env("RELEASE", default="")
# Tables (or how their names begin) that no public page shows; writing to any other makes every page new.
UNSHOWN_TABLES = (
    "auth_",
    "axes_",
    "django_",
    "newsletters_addressbook",
    "newsletters_campaign",
    "newsletters_carrieditem",
    "newsletters_consentrecord",
    "newsletters_delivery",
    "newsletters_intent",
    "newsletters_invitation",
    "newsletters_papercontact",
    "newsletters_rendering",
    "newsletters_subscriber",
    "newsletters_suppression",
    "portal_formanswer",
    "portal_pagesaving",
    "portal_periodicjob",
    "portal_permanentkey",
    "search_",
    "wagtail_localize_",
    "wagtailadmin_",
    "wagtailcore_comment",
    "wagtailcore_modellogentry",
    "wagtailcore_pagelogentry",
    "wagtailcore_pagesubscription",
    "wagtailcore_referenceindex",
    "wagtailcore_revision",
    "wagtailcore_task",
    "wagtailcore_workflow",
    "wagtailsearch_",
    "wagtailusers_",
)

# The screens of translations read their forms through the REST framework.
REST_FRAMEWORK = {
    "DEFAULT_PARSER_CLASSES": [
        "portal.cleaning.CleanFormParser",
        "portal.cleaning.CleanMultiPartParser",
        "rest_framework.parsers.JSONParser",
    ]
}

TASKS = {
    "default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "letters", "files"]},
}

DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="portail@example.org")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
_mail_url = env("EMAIL_URL", default=f"file://{VAR_DIR / 'mail'}")
MAILERS = {
    # What the admin sends waits for the worker, so that no request waits for a mail server.
    "default": {"BACKEND": "portal.mail.QueuedBackend"},
    "outgoing": mailer(_mail_url, "EMAIL_URL"),
    "newsletter": mailer(env("NEWSLETTER_EMAIL_URL", default=_mail_url), "NEWSLETTER_EMAIL_URL"),
}

# How the local service sends; nothing of this is needed to begin with (docs/newsletter.md).
NEWSLETTER_CONNECTIONS = max(1, env.int("NEWSLETTER_CONNECTIONS", default=4))
NEWSLETTER_RATE = max(0, env.int("NEWSLETTER_RATE", default=0))
NEWSLETTER_HOURS = opening_hours(env("NEWSLETTER_HOURS", default=""), "NEWSLETTER_HOURS")
BOUNCES_IMAP_URL = env("BOUNCES_IMAP_URL", default="")
BOUNCES_SECRET = env("BOUNCES_SECRET", default="")
BOUNCES_ADDRESS = env("BOUNCES_ADDRESS", default="")
BOUNCES_BEFORE_SUPPRESSION = max(1, env.int("BOUNCES_BEFORE_SUPPRESSION", default=1))

MAILING_SERVICE = env("MAILING_SERVICE", default="local")
if MAILING_SERVICE not in {"local", "mailchimp"}:
    raise ImproperlyConfigured(f"MAILING_SERVICE : « {MAILING_SERVICE} » n’existe pas (local ou mailchimp).")
MAILCHIMP_API_KEY = env("MAILCHIMP_API_KEY", default="")
MAILCHIMP_LIST_ID = env("MAILCHIMP_LIST_ID", default="")
MAILCHIMP_WEBHOOK_SECRET = env("MAILCHIMP_WEBHOOK_SECRET", default="")
MAILCHIMP_API_ROOT = env("MAILCHIMP_API_ROOT", default="")

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "portal.admin.trials.MinimumLength"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
# A link counts from when it was asked for, and its mail may leave three days late (portal.outbox): as long again to use it.
PASSWORD_RESET_TIMEOUT = 6 * 24 * 3600
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = 1  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
# Who goes on trying does not make the hour longer.
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_RESET_ON_SUCCESS = True
AXES_VERBOSE = False
AXES_WHITELIST_CALLABLE = "portal.admin.trials.is_not_for_axes"
AXES_LOCKOUT_CALLABLE = "portal.admin.trials.locked_out"
CSRF_FAILURE_VIEW = "portal.errors.form_expired"

LANGUAGE_CODE = "fr"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("fr", "Français"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "portal" / "locale"]
TIME_ZONE = "Europe/Paris"
USE_TZ = True
FORMAT_MODULE_PATH = ["portal.formats"]

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)  # WhiteNoise warns at every start without it
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
# What needs a right to be read; never to be served by a proxy.
PRIVATE_ROOT = VAR_DIR / "private"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
STORAGES = {
    "default": {"BACKEND": "portal.storage.PortalStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

WAGTAIL_SITE_NAME = "Le portail des réseaux"
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAIL_I18N_ENABLED = True
# A translation starts as a draft: its texts are those of the source until somebody translates them.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAILIMAGES_IMAGE_MODEL = "portal.PortalImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "portal.admin.files.PortalImageForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "portal.admin.files.PortalDocumentForm"
WAGTAILIMAGES_FORMAT_CONVERSIONS = {"webp": "webp", "avif": "avif"}
WAGTAILIMAGES_AVIF_QUALITY = 60
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "portal.admin.search", "SEARCH_CONFIG": "french"},
}
# HEIC is what iPhones take; pages show cuts in WebP and AVIF (portal.pictures). No SVG: it may hold a script.
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "heic", "heif", "jfif", "jpeg", "jpg", "png", "webp"]
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 64_000_000
# Each of these is known to portal.file_types.
WAGTAILDOCS_EXTENSIONS = [
    "csv",
    "doc",
    "docx",
    "odp",
    "ods",
    "odt",
    "pdf",
    "ppt",
    "pptx",
    "rtf",
    "txt",
    "xls",
]
WAGTAILDOCS_EXTENSIONS += ["xlsx", "zip"]
WAGTAILDOCS_EXTENSIONS += ["m4a", "mp3", "mp4", "oga", "ogg", "opus", "vtt", "wav", "webm"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
# Nothing may leave the server without being asked: no avatar service, no version check.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_APPEND_SLASH = True
# Where the source of this installation can be had (AGPL, section 13); shown in the footer.
SOURCE_URL = env("SOURCE_URL", default="")
# PeerTube servers whose videos may be played on a page, after a click (portal.players).
PEERTUBE_HOSTS = env.list("PEERTUBE_HOSTS", default=["framatube.org"])
# As people here type them, in whichever language they use the admin (portal.formats).
WAGTAIL_DATE_FORMAT = "%d/%m/%Y"
WAGTAIL_TIME_FORMAT = "%H:%M"
WAGTAIL_DATETIME_FORMAT = "%d/%m/%Y %H:%M"
# What an account may choose: the catalogues that exist, and no list of 600 time zones that a browser may not know.
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
# Contributions are reviewed and commented (networks.contributions).
WAGTAIL_WORKFLOW_ENABLED = True
WAGTAIL_FINISH_WORKFLOW_ACTION = "networks.contributions.approval.publish"
WAGTAILADMIN_COMMENTS_ENABLED = True
WAGTAILADMIN_USER_LOGIN_FORM = "portal.admin.login.LoginForm"

# Public pages carry no inline script or style; the admin needs both (portal.middleware).
SECURE_CSP = {
    "default-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.SELF],
}
ADMIN_CSP = {
    **SECURE_CSP,
    "script-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:", "blob:"],
    "frame-src": [CSP.SELF],
}
PERMISSIONS_POLICY: dict = {
    name: [] for name in ("camera", "geolocation", "microphone", "payment", "usb", "browsing-topics")
}
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SAMESITE = "Lax"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "portal": {"level": "INFO"},
        "newsletters": {"level": "INFO"},
        # Wagtail enqueues a task for every save: only what goes wrong is worth a line.
        "django.tasks": {"level": "WARNING"},
    },
}
