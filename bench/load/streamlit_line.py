"""The address of a Streamlit app turns into the line of one open page, over which its script is run."""

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from bench.load.browser import RefusedError

_FINISHED = "script_finished"


async def opened(address: str) -> websockets.ClientConnection:
    """Return the line of a reader whose script has run for the first time."""
    stream = f"{address.replace('http', 'ws', 1)}/_stcore/stream"
    line = await websockets.connect(stream, origin=address, max_size=None, ping_interval=None, compression=None)
    await rerun(line)
    return line


async def rerun(line: websockets.ClientConnection) -> None:
    """Ask for the page and wait until the script behind it has ended; raise RefusedError where it shows a fault."""
    asked = BackMsg()
    asked.rerun_script.query_string = ""
    await line.send(asked.SerializeToString())
    message = ForwardMsg()
    while message.WhichOneof("type") != _FINISHED:
        message.ParseFromString(bytes(await line.recv()))
        if message.delta.new_element.WhichOneof("type") == "exception":
            raise RefusedError(f"the script failed: {message.delta.new_element.exception.message}")
