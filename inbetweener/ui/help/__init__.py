"""The help: pages in plain Markdown (`resources/help`), and the window that shows them."""
