"""What happens in the artist's folders: files that come and go, drawings done by hand."""
