"""Everything that needs Streamlit: pages, panels and the map component."""
