import pytest
from tests import factories as f
from tests.newsletters.driving import *
def test_x(home, smtp):
    a=f.article("reaap","clas",title="Réaap & Clas <script>alert('x')</script> *|FNAME|* l'été : \"oui\" ?")
    b=f.article()
    p=f.issue(f.section(f.page_item(a), f.text_item('<p>Voir <a href="https://example.org/x?a=1&amp;b=2">ici</a> et <a linktype="page" id="%d">là</a>&nbsp;!<br/>oui</p>'%b.pk)))
    subs=f.subscribers(3)
    print(push(p)); print(push(p,"--dry-run"))
    print(send(p)); print(status(p)); print(smtp.mails and smtp.mails[0].wire.decode())
    m=smtp.mails[0].message if smtp.mails else None
    if m:
        print(m.get_body(("html",)).get_content()); print(m.get_body(("plain",)).get_content())
