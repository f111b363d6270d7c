"""Addresses below `/lettres/` that are not pages."""

from django.urls import path

from .views import bounces, confirming, preferences, subscribing

app_name = "newsletters"
urlpatterns = [
    path("inscription/", subscribing.subscribe, name="subscribe"),
    path("inscription/merci/", subscribing.sent, {"about": "subscription"}, name="sent"),
    path("inscription/lien/", subscribing.request_link, name="request_link"),
    path("inscription/lien/merci/", subscribing.sent, {"about": "link"}, name="link_sent"),
    path("inscription/efface/", subscribing.sent, {"about": "erasure"}, name="erased"),
    path("inscription/confirmer/<str:token>/", confirming.confirm, name="confirm"),
    path("inscription/adresse/<str:token>/", confirming.confirm_address, name="address"),
    path("preferences/<str:token>/", preferences.preferences, name="preferences"),
    path("preferences/<str:token>/donnees/", preferences.data, name="data"),
    path("preferences/<str:token>/effacer/", preferences.erase, name="erase"),
    path("preferences/<str:token>/rester/", preferences.keep, name="keep"),
    path("webhooks/retours/<str:secret>/", bounces.bounces, name="bounces"),
]
