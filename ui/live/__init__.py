"""Pages without Streamlit: present, speaker, follow, practise, class."""
