"""Reference pages made from what they are about, so that they cannot go stale: the commands, the HTTP interface, the
Python interface. A hand-written page says where, by a comment on a line of its own."""

from service.site.reference.pages import completed

__all__ = ["completed"]
