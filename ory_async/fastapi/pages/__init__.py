"""A site that signs in: the pages of Ory's flows, of consent and of signing out, from templates.

    auth = OryAuth(ory, login_url="/login")
    app = FastAPI(lifespan=auth.lifespan)
    app.include_router(flow_pages(auth, brand="Harbour"))

Each part can be replaced: words, templates (`layouts`, `pages`, `elements`), the whole rendering, and what happens
before and after a form is sent. `ory-async pages config` prints what Kratos and Hydra must know. Who is signed in,
`ory_async.fastapi` finds out. See docs/pages.md.
"""

from importlib.util import find_spec as _find_spec

if _find_spec("jinja2") is None or _find_spec("python_multipart") is None:
    raise ModuleNotFoundError("ory_async.fastapi.pages needs the extra pages: pip install 'ory-async[pages]'")

from ory_async.fastapi.pages.options import PagesOptions as PagesOptions
from ory_async.fastapi.pages.options import Step as Step
from ory_async.fastapi.pages.options import View as View
from ory_async.fastapi.pages.site import FlowPages as FlowPages
from ory_async.fastapi.pages.site import flow_pages as flow_pages
from ory_async.fastapi.pages.texts import Texts as Texts
from ory_async.fastapi.pages.view import Field as Field
from ory_async.fastapi.pages.view import FlowPage as FlowPage
from ory_async.fastapi.pages.view import Form as Form
from ory_async.fastapi.pages.view import Said as Said
