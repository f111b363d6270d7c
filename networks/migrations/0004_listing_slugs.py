"""Self-filling lists name their network by slug."""

from django.db import migrations
from wagtail.blocks.migrations.migrate_operation import MigrateStreamData

from networks.blocks.slugs import NetworkSlugs


class Migration(migrations.Migration):
    dependencies = [("networks", "0003_page_types")]
    operations = [
        MigrateStreamData("networks", model, "body", [(NetworkSlugs(), "")])
        for model in ("ArticlePage", "ActionPage", "NetworkPage", "CooperationPage", "ChantierPage", "CentrePage", "PublicationPage")
    ]
