"""Light pages: the map in front of a room, for its speaker and for who follows, served without Streamlit's reruns."""
