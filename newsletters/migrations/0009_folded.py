"""Fill the folded columns of the rows that are there."""

from django.db import migrations

BATCH = 1000


def fill(apps, schema_editor):
    for name in ("Subscriber", "PaperContact"):
        model = apps.get_model("newsletters", name)
        field = model._meta.get_field("folded")
        batch = []
        for row in model.objects.iterator(chunk_size=BATCH):
            row.folded = field.of(row)
            batch.append(row)
            if len(batch) == BATCH:
                model.objects.bulk_update(batch, ["folded"])
                batch = []
        model.objects.bulk_update(batch, ["folded"])


class Migration(migrations.Migration):
    dependencies = [("newsletters", "0008_desk")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
