"""Addresses of the networks that are not pages; the same in every language."""

from django.urls import path

from .views import session_calendar

app_name = "networks"
urlpatterns = [
    path(
        "programme/<slug:programme>/<slug:action>/seance-<int:pk>.ics",
        session_calendar,
        name="session_calendar",
    ),
]
