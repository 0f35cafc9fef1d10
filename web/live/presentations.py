"""Secrets and codes turn into the rooms of all presentations that are going on, up to a number of them."""

from secrets import token_urlsafe

from web.live.presentation import Room, code_of

MOST_ROOMS = 50
SHORTEST_SECRET = 32
LONGEST_SECRET = 100


class Rooms:
    """The rooms of one server, by their code; they last as long as the process."""

    def __init__(self) -> None:
        self._rooms: dict[str, Room] = {}

    def open(self, secret: str = "") -> Room | None:
        """Return the room of a presenter's secret, or a new one without a secret; None where there are too many.

        A secret of the wrong length, which nobody was given here, counts as none, and so does one that only has the
        code of somebody else's room. A room that its presenter has left gives way to a new one, the oldest first.
        """
        found = self._rooms.get(code_of(secret))
        if found and found.knows(secret):
            return found
        is_free = found is None and SHORTEST_SECRET <= len(secret) <= LONGEST_SECRET
        if not self._has_place():
            return None
        room = Room(secret if is_free else token_urlsafe(SHORTEST_SECRET))
        return self._rooms.setdefault(room.code, room)

    def find(self, code: str) -> Room | None:
        """Return the room with a code, None where there is none, or no longer."""
        return self._rooms.get(code)

    def close(self, room: Room) -> None:
        """End a presentation."""
        self._rooms.pop(room.code, None)
        room.close()

    def hang_up(self) -> None:
        """End all lines, because the server stops; whoever follows comes back when it starts again."""
        for room in tuple(self._rooms.values()):
            room.hang_up()

    def _has_place(self) -> bool:
        if len(self._rooms) < MOST_ROOMS:
            return True
        left = next((room for room in self._rooms.values() if room.is_left), None)
        if left:
            self.close(left)
        return left is not None
