"""Pages without Streamlit: present, speaker, follow."""
