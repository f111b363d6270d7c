"""Addresses for readers without account; they have no language, the draft has."""

from django.urls import path

from .reading import proof

urlpatterns = [
    path("<str:token>/", proof, name="proof"),
    path("<str:token>/<slug:mode>/", proof, name="proof"),
]
