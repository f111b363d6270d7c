from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("portal", "0008_page_creation")]

    operations = [
        migrations.RenameModel("PageCreation", "PageSaving"),
        migrations.AlterModelOptions(
            "PageSaving",
            options={
                "verbose_name": "enregistrement de page",
                "verbose_name_plural": "enregistrements de pages",
            },
        ),
        migrations.AlterField(
            "PageSaving", "created_at", models.DateTimeField(auto_now_add=True, verbose_name="Enregistré le")
        ),
    ]
