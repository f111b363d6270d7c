"""Addresses below `/lettres/` that are not pages."""

from django.urls import path

from .views.preferences import preferences

app_name = "newsletters"
urlpatterns = [
    path("preferences/<str:token>/", preferences, name="preferences"),
]
