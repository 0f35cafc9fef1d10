"""How Streamlit's caches tell map models apart."""

from collections.abc import Callable

from graph.model.map_model import MapModel


def _version(model: MapModel) -> str:
    return model.version


BY_VERSION: dict[str | type, Callable[[MapModel], str]] = {MapModel: _version}
