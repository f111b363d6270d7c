"""The portal's addresses, and below `/wagtail/` the same pages through Wagtail's own view, which the bare article is measured with."""

from django.urls import re_path
from wagtail.views import serve

from portal.urls import urlpatterns as portal

urlpatterns = [re_path(r"^wagtail/((?:[\w-]+/)*)$", serve, name="bare"), *portal]
