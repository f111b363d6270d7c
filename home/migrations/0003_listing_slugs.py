"""Self-filling lists name their network by slug."""

from django.db import migrations
from wagtail.blocks.migrations.migrate_operation import MigrateStreamData

from networks.blocks.slugs import NetworkSlugs


class Migration(migrations.Migration):
    dependencies = [("home", "0002_initial"), ("networks", "0004_listing_slugs")]
    operations = [MigrateStreamData("home", "StandardPage", "body", [(NetworkSlugs(), "")])]
