import pytest
from tests import factories as f
from tests.newsletters.driving import *
from newsletters.rendering.letter import build_letter
from newsletters.rendering.mail import render_message
def test_x(home, smtp):
    h="<b>&</b>\"'<script>alert(1)</script>{{ x }}{% y %}*|FNAME|*"
    a=f.article("reaap","clas",title=h, summary=h)
    p=f.issue(f.section(f.page_item(a),heading=h), title=h,subject=h,preheader=h, of=f.title(title=h,sender_name=h))
    m=render_message(build_letter(p),"mailchimp")
    import re
    for l in re.findall(r".{60}alert.{60}",m.html): print(l)
    print(m.text)
